/** Two kept facts that exchanged their places: `Jean : 100 €, Paul : 200 €`, the other way round. */
import type { Fact } from '../types.ts';
import { type Context, likeness } from './context.ts';

/** A fact said once in each text. */
export interface Kept {
  readonly source: Fact;
  readonly proposal: Fact;
  readonly before: Context;
  readonly after: Context;
  /** The values of the facts right beside it, in each text. */
  readonly beside: readonly [before: readonly string[], after: readonly string[]];
  /** The numbers that name what it is of, in each text: `no 1` of `42 € en zone 1`. */
  readonly labels: readonly [before: string | undefined, after: string | undefined];
}

/** Characters between a fact and the number of what it is of, at most. */
const LABEL_WITHIN = 20;
/** Facts on each side of one that may be that number: a unit may stand between. */
const LABEL_REACH = 2;
const PARTING = /[,;.\n]|\s(?:et|and|puis)\s/;

/** The number that names what the fact at `at` is of, the nearer of those beside it; nothing when there is none. */
export function labelOf(facts: readonly Fact[], at: number, text: string): string | undefined {
  const fact = facts[at];
  let nearest = LABEL_WITHIN;
  let label: string | undefined;
  for (let next = Math.max(0, at - LABEL_REACH); fact && next <= at + LABEL_REACH; next += 1) {
    const other = facts[next];
    if (!other?.value.startsWith('no ')) continue;
    const [from, to] = next < at ? [other.end, fact.start] : [fact.end, other.start];
    const distance = to - from;
    // `en zone 1 et de 28 €`
    if (distance >= nearest || PARTING.test(text.slice(from, to))) continue;
    nearest = distance;
    label = other.value;
  }
  return label;
}

/** Facts further on that may have changed places with one. */
const REACH = 4;

/** Pairs of `kept` (in source order) of which each now stands amid the other's words, and not amid its own. */
export function swapped(kept: readonly Kept[]): readonly (readonly [Kept, Kept])[] {
  const found: [Kept, Kept][] = [];
  const taken = new Set<Kept>();
  kept.forEach((one, place) => {
    for (const other of kept.slice(place + 1, place + 1 + REACH)) {
      if (one.source.type !== other.source.type || taken.has(one) || taken.has(other)) continue;
      if (haveOwnRates(one, other)) continue;
      const isTurned = one.proposal.start > other.proposal.start;
      // Two that stand side by side: what is said of others is another change.
      const turned = other === kept[place + 1] ? turnedRound(one, other, isTurned) : undefined;
      // `de 8 à 10` is `10, contre 8`.
      if (turned === false) continue;
      const isCounted = keepsNoun(one) || keepsNoun(other);
      const isSwapped =
        (isTurned &&
          !isCounted &&
          !keepCompany(one, other) &&
          !haveOwnMarks(one, other) &&
          !isOutOf(one, other) &&
          !isWholeFirst(one, other) &&
          haveSwapped(one, other)) ||
        turned ||
        haveOtherNumbers(one, other) ||
        haveOtherMarks(one, other) ||
        haveOtherNouns(one, other);
      const isRelabelled =
        !isWholeFirst(one, other) &&
        !haveOwnMarks(one, other) &&
        !isCounted &&
        !keepCompany(one, other) &&
        haveOtherLabels(one, other);
      if (!isSwapped && !isRelabelled) continue;
      taken.add(one).add(other);
      found.push([one, other]);
    }
  });
  return found;
}

/** True when what was before is now after: `de 4 % à 6 %` has become `4 %, contre 6 %`; unknown where nothing says so. */
function turnedRound(one: Kept, other: Kept, isTurned: boolean): boolean | undefined {
  const before = formerOf(one.before, other.before);
  const after = isTurned ? formerOf(other.after, one.after) : formerOf(one.after, other.after);
  return before === 0 || after === 0 ? undefined : (before === after) === isTurned;
}

/** Which of two figures in a row was there before: `de 1 à 2`, `2, contre 1`; 0 when nothing says so. */
function formerOf(first: Context, second: Context): 0 | 1 | 2 {
  // `de 12 % pour l’une à 71 % pour l’autre` tells of two at one time.
  const isOfOne = first.right[0] !== 'pour';
  if (isOfOne && /^d[eu]?$/.test(first.left[0] ?? '') && second.left[0] === 'a') return 1;
  if (isFormer(second)) return 2;
  return isFormer(first) ? 1 : 0;
}

const isFormer = ({ left: [word, before], right: [next = ''] }: Context): boolean =>
  // `12 contre, 7 abstentions`
  (word === 'contre' && !next.startsWith('abst')) || (word === 'de' && before === 'lieu');

/** What is said before each is now said before the other, and nothing of its own: `caution : 400 €, loyer : 650 €`. */
function haveOtherLabels(one: Kept, other: Kept): boolean {
  return (
    sharesLabel(one.before, other.after) &&
    sharesLabel(other.before, one.after) &&
    !sharesLabel(one.before, one.after) &&
    !sharesLabel(other.before, other.after) &&
    !keepsWord(one, other) &&
    !keepsWord(other, one)
  );
}

const sharesLabel = (one: Context, other: Context): boolean =>
  one.left.some((word) => word.length > 4 && other.left.includes(word));

/** `Sur 39 postes, 11 sont vacants` has become `11 postes vacants sur 39`: what is said of is still what is said of. */
const markOf = ({ left: [word = '', before = ''] }: Context): string =>
  /^(?:sur|parmi|contre|dont|of|against|von|su|sobre)$/.test(word) && !/^(?:port|bas|repos|fond)/.test(before)
    ? word
    : '';

/** `Sur 39 postes, 11` has become `39 postes sur 11`. */
function haveOtherMarks(one: Kept, other: Kept): boolean {
  const marks = [one.before, one.after, other.before, other.after].map((it) =>
    markOf(it) === 'sur' ? 1 : 0,
  );
  const [was, is, otherWas, otherIs] = marks;
  return was !== otherWas && was === otherIs && otherWas === is;
}

/** `200 € par jour` is still by the day. */
const haveOwnRates = (one: Kept, other: Kept): boolean =>
  [one, other].some(({ source, proposal }) => !!source.aspect && source.aspect === proposal.aspect) &&
  one.source.aspect !== other.source.aspect;

/** `184 dossiers reçus, 131 acceptés` has become `131 dossiers acceptés sur 184`: the larger is what is said of. */
const isOutOf = (one: Kept, other: Kept): boolean =>
  (markOf(one.after) === 'sur' && Number(one.source.value) > Number(other.source.value)) ||
  (markOf(other.after) === 'sur' && Number(other.source.value) > Number(one.source.value));

/** `31 communes sur 44 ont signé` has become `44 communes : 31 ont signé`: what is said of comes first. */
const isWholeFirst = (one: Kept, other: Kept): boolean =>
  markOf(other.before) === 'sur' &&
  Number(other.source.value) > Number(one.source.value) &&
  markOf(one.after) === '' &&
  markOf(other.after) === '';

/** `18 postes sur 23` is `sur 23 postes, 18`. */
function haveOwnMarks(one: Kept, other: Kept): boolean {
  const [mark, otherMark] = [markOf(one.before), markOf(other.before)];
  return mark !== otherMark && mark === markOf(one.after) && otherMark === markOf(other.after);
}

/** `12 enfants et 8 adultes` has become `12 adultes et 8 enfants`. */
function haveOtherNouns(one: Kept, other: Kept): boolean {
  const noun = ({ right: [word = ''] }: Context): string => (/[sx]$/.test(word) ? word : '');
  const [was, is] = [noun(one.before), noun(one.after)];
  if (one.source.type !== 'number' || !was || !is || was === is) return false;
  return was === noun(other.after) && is === noun(other.before);
}

/** `42 € en zone 1 et 28 € en zone 2`, the other way round. */
const haveOtherNumbers = ({ labels: [was, is] }: Kept, { labels: [otherWas, otherIs] }: Kept): boolean =>
  was !== undefined && is !== undefined && was !== is && was === otherIs && is === otherWas;

/** `IB 396, IM 372` after `IB 404, IM 376`: each stands beside the facts that it stood beside, more than the other does. */
function keepCompany(one: Kept, other: Kept): boolean {
  const values = [one.source.value, other.source.value];
  const shared = (before: Kept, after: Kept): number =>
    before.beside[0].filter((value) => !values.includes(value) && after.beside[1].includes(value)).length;
  return shared(one, one) + shared(other, other) > shared(one, other) + shared(other, one);
}

/** `8 pages` are 8 pages still. */
const keepsNoun = ({ before, after }: Kept): boolean =>
  /^.{3,}[sx]$/.test(before.right[0] ?? '') && before.right[0] === after.right[0];

/** `171 dossiers ont été déposés` for `sur 171 déposés`: a word beside it that the other has not beside it. */
const keepsWord = (one: Kept, other: Kept): boolean =>
  one.before.right.some(
    (word) =>
      word.length > 5 &&
      one.after.right.includes(word) &&
      ![other.before, other.after].some(({ right }) => right.includes(word)),
  );

/** Each stands clearly more amid the other's words than amid its own. */
function haveSwapped(one: Kept, other: Kept): boolean {
  const first = likeness(one.before, other.after);
  const second = likeness(other.before, one.after);
  const isClear =
    first >= likeness(one.before, one.after) + 1 && second >= likeness(other.before, other.after) + 1;
  return isClear && first + second >= 4 && !keepsWord(one, other) && !keepsWord(other, one);
}
