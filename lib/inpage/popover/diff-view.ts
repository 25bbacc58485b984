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
    ...changes.map(({ kind, text }) =>
      kind === 'same' ? text : element(kind === 'added' ? 'ins' : 'del', {}, text),
    ),
  );
}
