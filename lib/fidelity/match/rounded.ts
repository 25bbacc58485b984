/** Amounts that a proposal rounds and then gives in full: `3,92 M€ environ (3 918 450 €)`. */
import type { Fact } from '../types.ts';
import type { Loose } from './pairing.ts';

/** How far a rounded amount may be from the other, as a part of it. */
const NEAR = 0.005;

/** True when the fact beside it gives the same amount in full, and is said (`isSaid`) by the other text. */
export function isRounded({ fact, neighbours }: Loose, isSaid: (fact: Fact) => boolean): boolean {
  if (fact.type !== 'amount' || fact.value.startsWith('per ')) return false;
  return neighbours.some((other) => {
    if (other?.type !== 'amount' || !isSaid(other)) return false;
    const [amount, exact] = [Number.parseFloat(fact.value), Number.parseFloat(other.value)];
    return exact > 0 && Math.abs(amount - exact) <= exact * NEAR;
  });
}
