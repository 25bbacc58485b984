/** Facts in words whose spelling was mended: `mardy` is Tuesday, `en févrierr` February. */
import type { Found } from '../find.ts';
import { lettersApart } from '../text/letters.ts';
import type { Fact } from '../types.ts';

/** Short words are one letter from too many others: `mars` from `mais`. */
const SHORTEST = 4;

/** Bounds for a hostile text: facts that are looked for among so many words. */
const MOST_FACTS = 100;
const MOST_WORDS = 2_000;

/** Tells of a fact of `after` whether it only mends the spelling of a word that `before` has in its place. */
export function mending(before: Found, after: Found): (fact: Fact) => boolean {
  let gone: readonly string[] | undefined;
  let asked = 0;
  return (fact) => {
    // `2 grammes` is no other spelling of `un gramme`.
    if (fact.type === 'number' && /\d/.test(fact.text)) return false;
    const own = after.words.tokens.filter(
      ({ kind, start, end, text }) =>
        kind === 'word' && start >= fact.start && end <= fact.end && text.length > SHORTEST,
    );
    if (own.length === 0 || asked >= MOST_FACTS) return false;
    asked += 1;
    gone ??= wordsOnlyIn(before, after);
    return own.some(({ text }) =>
      gone?.some((word) => Math.abs(word.length - text.length) < 2 && lettersApart(word, text) === 1),
    );
  };
}

/** The words that one text has and the other has not. */
function wordsOnlyIn(one: Found, other: Found): readonly string[] {
  const there = new Set(other.words.tokens.map(({ text }) => text));
  const words = new Set<string>();
  for (const { kind, text } of one.words.tokens)
    if (kind === 'word' && text.length >= SHORTEST && words.size < MOST_WORDS && !there.has(text))
      words.add(text);
  return [...words];
}
