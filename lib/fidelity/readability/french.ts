import type { Word } from './words.ts';

/** Frequent in French and, for the most part, only there: about 15 words of a hundred. */
const FRENCH = new Set(
  "les des du et est qui dans pour vous nous une au aux sur par ne pas votre vos ce cette sont être l' d' qu' avec".split(
    ' ',
  ),
);

/** True when words look French; of few words, one sign is enough. */
export function looksFrench(words: readonly Word[]): boolean {
  const signs = words.reduce((count, { text }) => count + Number(FRENCH.has(text)), 0);
  return signs > 0 && signs / words.length > 0.06;
}
