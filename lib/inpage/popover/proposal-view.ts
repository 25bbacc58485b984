/** The proposal on screen: one element whose own text is the proposal and nothing else. */
import type { Check } from '../parts/check.ts';
import { element } from '../surface/elements.ts';
import type { Marked, Marks } from './review/marks.ts';

export interface ProposalView {
  readonly element: HTMLElement;
  /**
   * Shows the text received so far, with words to look at `marked`; what was shown before is added to where that is
   * possible.
   */
  readonly show: (text: string, whole: boolean, marked?: readonly Marked[]) => void;
}

/**
 * Shows plain text by adding to one text node, Markdown by parsing again only what follows the last blank line; as
 * it is until the part that renders it has come.
 */
export function createProposalView(format: 'plain' | 'markdown', check: () => Check | null): ProposalView {
  const box = element('div', { class: `proposal ${format}`, 'data-ui': 'proposal', dir: 'auto' });
  const showText = format === 'plain' ? showPlainOrTable(box, check) : showMarkdown(box, check);
  let shown: { readonly text: string; readonly whole: boolean; readonly marked: readonly Marked[] } | null =
    null;
  let marks: Marks | null = null;
  return {
    element: box,
    show: (text, whole, marked = NONE) => {
      const rendered = check() !== null;
      if (shown?.text === text && shown.whole === whole && shown.marked === marked) return;
      marks?.clear();
      showText(text, whole);
      marks = marked.length > 0 ? (check()?.markWords(box, marked) ?? null) : null;
      shown = rendered ? { text, whole, marked } : null;
    },
  };
}

const NONE: readonly Marked[] = [];

type ShowText = (text: string, whole: boolean) => void;

/** A whole text made of cells and tabs is shown as the table it is. */
function showPlainOrTable(box: HTMLElement, check: () => Check | null): ShowText {
  let asText: ShowText | null = showPlain(box);
  return (text, whole) => {
    const table = whole ? check()?.plainTable(text) : null;
    if (table) box.replaceChildren(...table);
    else if (!asText) box.replaceChildren();
    asText = table ? null : (asText ?? showPlain(box));
    asText?.(text, whole);
  };
}

function showPlain(box: HTMLElement): ShowText {
  const words = document.createTextNode('');
  box.append(words);
  return (text) => {
    if (text === words.data) return;
    if (text.startsWith(words.data)) words.appendData(text.slice(words.data.length));
    else words.data = text;
  };
}

/** Line ends and marks of a text that is made to exhaust: laid out, it would hold the page up for a minute. */
const MOST_MARKS = 6_000;

function isTangle(text: string): boolean {
  let marks = 0;
  for (const _ of text.matchAll(/[\n*_[]/g)) if (++marks > MOST_MARKS) return true;
  return false;
}

function showMarkdown(box: HTMLElement, check: () => Check | null): ShowText {
  let asItIs: ShowText | null = null;
  let shown = '';
  let wasWhole = false;
  /** Everything before it is on screen for good. */
  let settled = 0;
  let tail: readonly Node[] = [];
  return (text, whole) => {
    if (text === shown && whole === wasWhole) return;
    const { markdownNodes } = check() ?? {};
    const plain = !markdownNodes || isTangle(text);
    if (plain !== (asItIs !== null)) {
      box.replaceChildren();
      asItIs = plain ? showPlain(box) : null;
      shown = '';
      settled = 0;
      tail = [];
    }
    if (asItIs !== null || !markdownNodes) return asItIs?.(text, whole);
    if (whole || !text.startsWith(shown)) {
      box.replaceChildren();
      settled = 0;
      tail = [];
    }
    shown = text;
    wasWhole = whole;
    for (const node of tail) node.parentNode?.removeChild(node);
    const end = whole ? 0 : text.lastIndexOf('\n\n');
    if (end > settled) {
      box.append(...spaced(settled, markdownNodes(text.slice(settled, end))));
      settled = end;
    }
    tail = spaced(settled, markdownNodes(text.slice(settled)));
    box.append(...tail);
  };
}

function spaced(settled: number, nodes: readonly Node[]): Node[] {
  return settled > 0 && nodes.length > 0 ? [document.createTextNode('\n\n'), ...nodes] : [...nodes];
}
