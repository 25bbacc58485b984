/** Findings underlined on the differences: on the words that stand, and on those that were lost. */
import type { Located } from './findings.ts';
import { type Marks, markWords } from './marks.ts';
import type { Range } from './ranks.ts';

export interface DiffMarks {
  /** Marks anew; gives the words of each finding, those inside a change first, undefined where there are none. */
  readonly mark: (located: readonly Located[]) => readonly (HTMLElement | undefined)[];
  /** To be called when the view was made anew: the marks went with it. */
  readonly forget: () => void;
}

const NOWHERE: Range = { start: 0, end: 0 };

/** Makes the marking of one view of differences. */
export function createDiffMarks(diff: HTMLElement): DiffMarks {
  let marks: readonly Marks[] = [];
  return {
    mark: (located) => {
      for (const before of [...marks].reverse()) before.clear();
      const attributes = (place: number): Record<string, string> => ({ 'data-finding': String(place) });
      const stands = located.map((it, place) => ({
        range: it.proposal ?? NOWHERE,
        attributes: attributes(place),
      }));
      const stood = located.map((it, place) => ({
        range: it.proposal ? NOWHERE : (it.source ?? NOWHERE),
        attributes: attributes(place),
      }));
      const now = markWords(diff, stands, (node) => sideOf(node).stands);
      const before = markWords(diff, stood, (node) => sideOf(node).stood);
      marks = [now, before];
      return located.map((_, place) => {
        const all = [...(now.elements[place] ?? []), ...(before.elements[place] ?? [])];
        return all.find((mark) => mark.closest('.change')) ?? all[0];
      });
    },
    forget: () => {
      marks = [];
    },
  };
}

/** Whether words were in the original, and whether they are in the text as it stands. */
function sideOf(node: Text): { readonly stood: boolean; readonly stands: boolean } {
  const side = node.parentElement?.closest('ins, del');
  if (!side) return { stood: true, stands: true };
  const isRefused = side.parentElement?.getAttribute('aria-checked') === 'false';
  const stood = side.localName === 'del';
  return { stood, stands: stood === isRefused };
}
