/** Finding an action by typing: without accents, words in any order. Pure. */
import type { ActionItem } from '../../messaging/protocol.ts';

/** Text as it is compared: lower case, no accents, one kind of apostrophe. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
}

/**
 * The actions whose label has words beginning with each word typed, in the order given; those whose label begins
 * with the whole text come first.
 */
export function matching(actions: readonly ActionItem[], typed: string): readonly ActionItem[] {
  const wanted = folded(typed);
  if (wanted === '') return actions;
  const parts = wanted.split(/\s+/);
  const hits = actions.filter(({ label }) => {
    const words = folded(label).split(/[\s'-]+/);
    return parts.every((part) => words.some((word) => word.startsWith(part)));
  });
  const isFirst = ({ label }: ActionItem): boolean => folded(label).startsWith(wanted);
  return [...hits.filter(isFirst), ...hits.filter((hit) => !isFirst(hit))];
}
