/** Figures that a proposal rounds: `3,92 M€ environ (3 918 450 €)`, `près de 38 %` of 37,8 %. */
import type { Fact } from '../types.ts';
import type { Loose } from './pairing.ts';

/** How far a rounded amount beside the full one may be from it, as a part of it. */
const NEAR = 0.005;
/** What says that a figure is rounded, among the two words before it. */
const ABOUT =
  /^(?:environ|pres|presque|quelque|autour|approximativement|about|around|nearly|almost|approximately|roughly|some|rund|etwa|circa|unos|unas|cerca|casi)$/;
/** Digits from which on a figure of an answer may be rounded without a word. */
const PRECISE = 3;

/** The figures of a source, which a proposal may round. */
export interface Exact {
  /** True for a fact that the source says. */
  readonly isSaid: (fact: Fact) => boolean;
  /** True when the source has a figure of the type and unit of a fact, no further from it than `half`. */
  readonly hasNear: (fact: Fact, half: number) => boolean;
}

/** What facts may be rounded from; each look-up takes the time of a search in sorted figures. */
export function exactOf(facts: readonly Fact[], isSaid: (fact: Fact) => boolean): Exact {
  let figures: ReadonlyMap<string, readonly number[]> | undefined;
  const hasNear = (fact: Fact, half: number): boolean => {
    figures ??= figuresOf(facts);
    const sorted = figures.get(kindOf(fact)) ?? [];
    const value = Number.parseFloat(fact.value);
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < value - half) low = middle + 1;
      else high = middle;
    }
    return (sorted[low] ?? Number.POSITIVE_INFINITY) <= value + half;
  };
  return { isSaid, hasNear };
}

/** Figures by their type and unit, in order. */
function figuresOf(facts: readonly Fact[]): ReadonlyMap<string, readonly number[]> {
  const figures = new Map<string, number[]>();
  for (const fact of facts) {
    if (!FIGURE.test(fact.value)) continue;
    const all = figures.get(kindOf(fact));
    if (all) all.push(Number.parseFloat(fact.value));
    else figures.set(kindOf(fact), [Number.parseFloat(fact.value)]);
  }
  for (const all of figures.values()) all.sort((a, b) => a - b);
  return figures;
}

/** True when a fact of a proposal rounds one of the source: beside it in full, or in an answer that says so. */
export function isRounded(loose: Loose, exact: Exact, isAnswer: boolean): boolean {
  const { fact, neighbours, context } = loose;
  if (!/^(?:amount|number|percentage)$/.test(fact.type) || !FIGURE.test(fact.value)) return false;
  if (fact.type === 'amount' && neighbours.some((other) => isInFull(fact, other, exact))) return true;
  // A rewriting keeps its figures.
  if (!isAnswer) return false;
  const { digits, half } = precisionOf(fact.value);
  const isTold = context.left.slice(0, 2).some((word) => ABOUT.test(word));
  if (digits < 2 || !(isTold || (fact.type === 'amount' && digits >= PRECISE))) return false;
  return exact.hasNear(fact, half);
}

const FIGURE = /^\d+(?:\.\d+)?(?: |$)/;
const kindOf = ({ type, value, unit = '' }: Fact): string => `${type}${/ .*$/.exec(value)?.[0] ?? ''}${unit}`;

function isInFull(fact: Fact, other: Fact | undefined, { isSaid }: Exact): boolean {
  if (other?.type !== 'amount' || !isSaid(other)) return false;
  const [amount, exact] = [Number.parseFloat(fact.value), Number.parseFloat(other.value)];
  return exact > 0 && Math.abs(amount - exact) <= exact * NEAR;
}

/** How many digits of a figure tell, and half of what its last one stands for. */
function precisionOf(value: string): { digits: number; half: number } {
  const [whole = '', fraction = ''] = (FIGURE.exec(value)?.[0].trim() ?? '').split('.');
  const zeros = fraction === '' ? (/0*$/.exec(whole)?.[0].length ?? 0) : -fraction.length;
  const digits = `${whole}${fraction}`.replace(/^0+/, '').length - Math.max(0, zeros);
  return { digits, half: 10 ** zeros / 2 };
}
