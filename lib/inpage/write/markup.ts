import { markupOf } from '../read/dom.ts';
import { readEditorText } from '../target/editor-text.ts';

/** An editor's text and markup before a write. */
export interface Original {
  readonly whole: string;
  readonly markup: string;
}

/** What editors add to and remove from their nodes without any change of the document: helpers, states, marks. */
const PASSING =
  /<br class="ProseMirror-trailingBreak"[^>]*>|<img class="ProseMirror-separator"[^>]*>|<br data-mce-bogus="1">| (?:class|id|tabindex|spellcheck|data-[a-z-]+|aria-[a-z-]+)="[^"]*"|[\u200b\ufeff]/g;

/** An editor's markup without what is only there for its own display. */
export function plainMarkup(markup: string): string {
  return markup.replace(PASSING, '');
}

/** True when text and formatting are what they were, to the character. */
export function isOriginal(root: HTMLElement, { whole, markup }: Original): boolean {
  const now = markupOf(root);
  if (now === markup) return true;
  return readEditorText(root).text === whole && plainMarkup(now) === plainMarkup(markup);
}
