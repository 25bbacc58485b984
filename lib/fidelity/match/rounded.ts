/** Amounts that a proposal rounds and then gives in full: `3,92 M€ environ (3 918 450 €)`. */
import type { Fact } from '../types.ts';

/** How far a rounded amount may be from the other, as a part of it. */
const NEAR = 0.005;

/** True when the fact beside one at `at` gives the same amount in full, and `isSaid` of the other text. */
export function isRounded(facts: readonly Fact[], fact: Fact, isSaid: (fact: Fact) => boolean): boolean {
  if (fact.type !== 'amount' || fact.value.startsWith('per ')) return false;
  const at = facts.indexOf(fact);
  return [at - 1, at + 1].some((beside) => {
    const other = facts[beside];
    if (other?.type !== 'amount' || !isSaid(other)) return false;
    const [amount, exact] = [Number.parseFloat(fact.value), Number.parseFloat(other.value)];
    return exact > 0 && Math.abs(amount - exact) <= exact * NEAR;
  });
}
