/** Which missing fact a new one stands for. */
import type { Fact } from '../types.ts';
import { type Context, likeness } from './context.ts';

/** What stands before a fact and after it. */
export type Neighbours = readonly [Fact | undefined, Fact | undefined];

/** A fact that the other text does not have, or has fewer times. */
export interface Loose {
  readonly fact: Fact;
  readonly context: Context;
  /** The facts before and after it. */
  readonly neighbours: Neighbours;
  /** True when the other text says it, but less often: it may have been changed here. */
  readonly isRepeated: boolean;
  /** Where it stands in its text, 0 to 1. */
  readonly place: number;
}

export interface Pair {
  readonly source: Loose;
  readonly proposal: Loose;
}

/** Facts on each side of a fact's place that are compared with it. */
const REACH = 12;
const RELATIVE = /^relative /;
const ENOUGH = 4;
/** Characters between an amount and how often it is paid. */
const PAID_WITHIN = 12;

/** The pairs that stand for each other, each fact in one at most; time linear in the number of facts. */
export function pair(
  source: readonly Loose[],
  proposal: readonly Loose[],
  translated = false,
  isAnswer = false,
): readonly Pair[] {
  const candidates: (Pair & { score: number })[] = [];
  let from = 0;
  for (const fresh of proposal) {
    while (from < source.length && (source[from]?.place ?? 1) < fresh.place) from += 1;
    for (const gone of source.slice(Math.max(0, from - REACH), from + REACH)) {
      const score = translated && areCounts(gone, fresh) ? ENOUGH : scoreOf(gone, fresh, isAnswer);
      if (score >= ENOUGH) candidates.push({ source: gone, proposal: fresh, score });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const taken = new Set<Loose>();
  return candidates.filter(({ source: gone, proposal: fresh }) => {
    if (taken.has(gone) || taken.has(fresh)) return false;
    taken.add(gone).add(fresh);
    return true;
  });
}

function scoreOf(gone: Loose, fresh: Loose, isAnswer: boolean): number {
  if (RELATIVE.test(gone.fact.value) !== RELATIVE.test(fresh.fact.value)) return 0;
  if (RELATIVE.test(gone.fact.value) && !areOfOneKind(gone.fact, fresh.fact)) return 0;
  // An answer leaves much out: what it tells of how often may be of another thing.
  if (
    isAnswer &&
    isOfWords(gone.fact, fresh.fact) &&
    likeness(gone.context, fresh.context) < 2 &&
    !isPaid(fresh)
  )
    return 0;
  if (isRate(gone.fact) && isRate(fresh.fact)) return ENOUGH + (1 - Math.abs(gone.place - fresh.place));
  const isSameType = gone.fact.type === fresh.fact.type;
  // A share that follows from two figures stands for neither.
  if (!isSameType && fresh.fact.type === 'percentage' && fresh.fact.soft === 'new') return 0;
  if (!isSameType && isAnswer && fresh.fact.soft) return 0;
  if (!isSameType && (isAddress(gone.fact) || isAddress(fresh.fact))) return 0;
  const around = likeness(gone.context, fresh.context);
  const alike = alikeness(gone.fact, fresh.fact);
  const isOneKind =
    areOfOneKind(gone.fact, fresh.fact) ||
    countTheSame(gone, fresh) ||
    (gone.fact.unit !== undefined && gone.fact.unit === fresh.fact.unit);
  const isDoubtful =
    gone.isRepeated || fresh.isRepeated || (!isOneKind && (gone.fact.soft || fresh.fact.soft));
  if (gone.isRepeated && fresh.isRepeated && (alike === 3 || !isSameType || around < 3.25)) return 0;
  if (isDoubtful && around + alike / 2 < 2.5) return 0;
  if (!isSameType && around < 2 && alike < 2) return 0;
  const distance = Math.abs(gone.place - fresh.place);
  return (isSameType ? 3 : 1) + alike + around + (1 - distance) - (isDoubtful ? 1 : 0);
}

/** `Les deux demandes` have become `die drei Anträge`: small numbers at one place, of which neither is said again. */
function areCounts(gone: Loose, fresh: Loose): boolean {
  const isSmall = ({ fact, isRepeated }: Loose): boolean =>
    fact.type === 'number' && !isRepeated && fact.soft !== undefined && /^[2-9]$/.test(fact.value);
  return isSmall(gone) && isSmall(fresh) && Math.abs(gone.place - fresh.place) < 0.15;
}

/** `la veille` has become `le lendemain`, `bâtiment C` `bâtiment D`: what takes the one's place is of its kind. */
const areOfOneKind = (one: Fact, other: Fact): boolean =>
  ['letter ', 'relative day ', 'relative part '].some(
    (kind) => one.value.startsWith(kind) && other.value.startsWith(kind),
  );

/** `deux recrutements` has become `trois recrutements`, `trois fois` `quatre fois`. */
const countTheSame = (one: Loose, other: Loose): boolean =>
  one.fact.type === 'number' &&
  other.fact.type === 'number' &&
  !one.isRepeated &&
  !other.isRepeated &&
  (other.context.right[0] === one.context.right[0]
    ? /^(?:fois|.{5,})$/.test(one.context.right[0] ?? '')
    : /.{6,}s$/.test(other.context.right[0] ?? '') &&
      one.context.right.includes(other.context.right[0] ?? ''));

const isOfWords = (one: Fact, other: Fact): boolean =>
  (isRate(one) && isRate(other)) || (RELATIVE.test(one.value) && RELATIVE.test(other.value));

/** `165 € par mois`: how often what stands right before is paid. */
const isPaid = ({ fact, neighbours: [before] }: Loose): boolean =>
  before?.type === 'amount' && fact.start - before.end < PAID_WITHIN;

/** `annuel` has become `par mois`, wherever it stands. */
const isRate = ({ value }: Fact): boolean => value.startsWith('rate ');

function isAddress({ type }: Fact): boolean {
  return type === 'email' || type === 'url';
}

/** 3 for one figure in two units, 2 for a character or two that differ, 1 for half of it in common. */
function alikeness(one: Fact, other: Fact): number {
  if (one.value === other.value || saysToo(one, other.value) || saysToo(other, one.value)) return 3;
  if (saySame(one, other)) return 3;
  const [a, b] = [digits(one.value), digits(other.value)];
  if (a !== '' && a === b) return 3;
  const longest = Math.max(one.value.length, other.value.length);
  const common = ends(one.value, other.value);
  if (longest > 2 && longest - common <= 2) return 2;
  return common * 2 >= longest ? 1 : 0;
}

const saysToo = ({ also, gives }: Fact, value: string): boolean =>
  Boolean(also?.includes(value) || gives?.includes(value));

/** `3 km` and `3 000 m` */
const saySame = (one: Fact, other: Fact): boolean =>
  one.also?.some((value) => value.startsWith('= ') && other.also?.includes(value)) ?? false;

function digits(value: string): string {
  // The number of a row is no figure: `par famille`.
  if (value.startsWith('per ')) return '';
  return /\d[\d.]*/.exec(value)?.[0] ?? '';
}

/** Characters two values share at their beginning and at their end. */
function ends(one: string, other: string): number {
  const shortest = Math.min(one.length, other.length);
  let head = 0;
  while (head < shortest && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return head + tail;
}
