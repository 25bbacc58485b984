/** The proposal on screen: one element whose own text is the proposal and nothing else. */
import type { Check } from '../parts/check.ts';
import { element } from '../surface/elements.ts';
import { type ShowText, showPlain } from './plain.ts';
import type { Marked, Marks } from './review/marks.ts';

export interface ProposalView {
  readonly element: HTMLElement;
  /** Shows the text received so far, with words to look at `marked`. */
  readonly show: (text: string, whole: boolean, marked?: readonly Marked[]) => void;
}

/** Shows a text as it is until the part that formats it has come. */
export function createProposalView(format: 'plain' | 'markdown', check: () => Check | null): ProposalView {
  const box = element('div', { class: `proposal ${format}`, 'data-ui': 'proposal', dir: 'auto' });
  let showText: ShowText = showPlain(box);
  let formats = false;
  let shown: { readonly text: string; readonly whole: boolean; readonly marked: readonly Marked[] } | null =
    null;
  let marks: Marks | null = null;
  return {
    element: box,
    show: (text, whole, marked = NONE) => {
      const part = check();
      if (part && !formats) {
        formats = true;
        shown = null;
        box.replaceChildren();
        showText = part.formattedText(box, format);
      }
      if (shown?.text === text && shown.whole === whole && shown.marked === marked) return;
      marks?.clear();
      showText(text, whole);
      marks = (marked.length > 0 && part?.markWords(box, marked)) || null;
      shown = { text, whole, marked };
    },
  };
}

const NONE: readonly Marked[] = [];
