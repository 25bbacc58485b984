/** What changed, word by word. */
import { diffWords } from '../../fidelity/index.ts';
import { element } from '../surface/elements.ts';
import { plainText } from './rendered.ts';

/** Fills `box` with the words kept, removed and added between the original and the proposal. */
export function showDifferences(
  box: HTMLElement,
  original: string,
  proposal: string,
  format: 'plain' | 'markdown',
): void {
  // Formatting marks are not words: without this a word made bold would show as a changed word.
  const words = format === 'markdown' ? plainText : (text: string): string => text;
  const changes = diffWords(words(original), words(proposal));
  box.replaceChildren(
    ...changes.flatMap(({ kind, text }): (string | Node)[] => {
      if (kind === 'same') return [text];
      const marks = byLines(text).map((part) => element(kind === 'added' ? 'ins' : 'del', {}, part));
      return marks.length === 1 ? marks : marks.map((mark) => element('div', {}, mark));
    }),
  );
}

/** Lines in one mark: one that runs over thousands of them holds the browser up for half a minute. */
const MOST_LINES = 100;

function byLines(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let lines = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    if (++lines % MOST_LINES !== 0) continue;
    parts.push(text.slice(from, end + 1));
    from = end + 1;
  }
  return from < text.length || parts.length === 0 ? [...parts, text.slice(from)] : parts;
}
