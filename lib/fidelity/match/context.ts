/** What stands around a fact: two facts amid the same words hold the same place. */
import type { Words } from '../facts/reading.ts';
import type { Fact } from '../types.ts';

export interface Context {
  /** Nearest first. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const LEFT = 5;
const RIGHT = 5;

/** Words that stand beside any date or amount: where facts may have changed places, they tell nothing. */
const VAGUE =
  /^(?:compter|partir|dater|depuis|jusqu|avant|apres|montant|somme|fixee?s?|until|from|since|before)$/;

/** The words around a fact, up to a blank line and to the nearest facts `between` which it stands. */
export function contextOf(
  words: Words,
  fact: Fact,
  between: readonly [number, number],
  ends?: RegExp,
): Context {
  const first = tokenFrom(words, fact.start);
  const last = tokenFrom(words, fact.end);
  const left: string[] = [];
  for (let at = first - 1; at >= 0 && left.length < LEFT; at -= 1) {
    if ((words.tokens[at + 1]?.gap ?? 3) === 3 || (words.tokens[at]?.start ?? 0) < between[0]) break;
    if (ends?.test(words.text(at))) break;
    if (ends && VAGUE.test(words.text(at))) continue;
    if (words.tokens[at]?.kind !== 'mark') left.push(words.text(at));
  }
  const right: string[] = [];
  for (let at = last; at < words.tokens.length && right.length < RIGHT; at += 1) {
    if ((words.tokens[at]?.gap ?? 3) === 3 || (words.tokens[at]?.end ?? 0) > between[1]) break;
    if (ends?.test(words.text(at))) break;
    if (ends && VAGUE.test(words.text(at))) continue;
    if (words.tokens[at]?.kind !== 'mark') right.push(words.text(at));
  }
  return { left, right };
}

/** The first token that starts at `offset` or after. */
function tokenFrom(words: Words, offset: number): number {
  let low = 0;
  let high = words.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How alike two contexts are: 0 for nothing in common, 2 for the word beside, up to 8. */
export function likeness(one: Context, other: Context): number {
  return shared(one.left, other.left) + shared(one.right, other.right);
}

function shared(one: readonly string[], other: readonly string[]): number {
  let sum = 0;
  one.forEach((word, place) => {
    const there = other.indexOf(word);
    if (there < 0) return;
    const isBeside = place === 0 && there === 0;
    const isSmall = word.length < 4;
    sum += isBeside ? (isSmall ? 1 : 2) : isSmall ? 0.25 : 1;
  });
  return Math.min(sum, 4);
}
