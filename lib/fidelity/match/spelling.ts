/** Facts in words whose spelling was mended: `mardy` is Tuesday, `en févrierr` February. */
import type { Found } from '../find.ts';
import { lettersApart } from '../text/letters.ts';
import type { Fact } from '../types.ts';

/** Short words are one letter from too many others: `mars` from `mais`. */
const SHORTEST = 4;

/** Tells of a fact of `after` whether it only mends the spelling of a word that `before` has in its place. */
export function mending(before: Found, after: Found): (fact: Fact) => boolean {
  let gone: readonly string[] | undefined;
  return (fact) => {
    const own = after.words.tokens.filter(
      ({ kind, start, end, text }) =>
        kind === 'word' && start >= fact.start && end <= fact.end && text.length > SHORTEST,
    );
    if (own.length === 0) return false;
    gone ??= wordsOnlyIn(before, after);
    return own.some(({ text }) =>
      gone?.some((word) => Math.abs(word.length - text.length) < 2 && lettersApart(word, text) === 1),
    );
  };
}

/** The words that one text has and the other has not. */
function wordsOnlyIn(one: Found, other: Found): readonly string[] {
  const there = new Set(other.words.tokens.map(({ text }) => text));
  return one.words.tokens.flatMap(({ kind, text }) =>
    kind === 'word' && text.length >= SHORTEST && !there.has(text) ? [text] : [],
  );
}
