import { findFacts } from './find.ts';
import { bare, changed } from './findings.ts';
import { changedCounts, isSum } from './match/counts.ts';
import { areThere, haveSameFigures } from './match/figures.ts';
import { type Loose, pair } from './match/pairing.ts';
import { exactOf, isRounded } from './match/rounded.ts';
import { Side } from './match/side.ts';
import { mending } from './match/spelling.ts';
import { type Kept, labelOf, swapped } from './match/swaps.ts';
import { compareNames } from './names/index.ts';
import type { Fact, FidelityOptions, Finding } from './types.ts';

/** Actions whose proposal is not the text again: what they leave out is no finding. */
const ANSWERS = new Set(['summarize', 'reply', 'explain', 'extract', 'analyze', 'analyze-feedback', 'ask']);

/**
 * What of the facts of `source` (figures, dates, references, addresses, names) is missing from `proposal`, changed
 * or new in it, in reading order; of an answer only what is changed or new. A fact in another form, also of another
 * language, is the same fact; said twice and kept once it is kept. Linear in the length of both texts.
 */
export function checkFidelity(
  source: string,
  proposal: string,
  options: FidelityOptions,
): readonly Finding[] {
  if (source === proposal) return [];
  const before = sideOf(source, options.action === 'translate' ? undefined : options.language);
  const after = new Side(findFacts(proposal, options.language));
  const isAnswer = options.kind === 'answer' || ANSWERS.has(options.action);
  const findings = [
    ...exchanged(before, after),
    ...compared(before, after, isAnswer, options.action === 'translate'),
  ];
  const taken = { source: before.found.facts, proposal: after.found.facts };
  const counts =
    options.action === 'translate'
      ? []
      : changedCounts(before.found, after.found, isAnswer ? before.figures : undefined);
  const names = compareNames(source, proposal, {
    ...options,
    ...(isAnswer ? { kind: 'answer' } : {}),
    taken,
  });
  return [...findings, ...counts.filter(isApartFrom(findings)), ...names]
    .filter(({ kind }) => !(isAnswer && kind === 'missing'))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** Tells of a finding whether it is about nothing of what others are about. */
function isApartFrom(others: readonly Finding[]): (finding: Finding) => boolean {
  const before = new Set(others.map(({ source }) => source?.start));
  const after = new Set(others.map(({ proposal }) => proposal?.start));
  return ({ source, proposal }) => !before.has(source?.start) && !after.has(proposal?.start);
}

function placeOf({ source, proposal }: Finding): number {
  return (proposal ?? source)?.start ?? 0;
}

let last: { readonly language: string | undefined; readonly side: WeakRef<Side> } | undefined;

/** A source as it was last read: it is checked against one proposal after the other. Gone when memory is needed. */
function sideOf(source: string, language: string | undefined): Side {
  const known = last?.language === language ? last?.side.deref() : undefined;
  if (known?.found.words.source === source) return known;
  const side = new Side(findFacts(source, language));
  last = { language, side: new WeakRef(side) };
  return side;
}

function compared(before: Side, after: Side, isAnswer: boolean, translated: boolean): readonly Finding[] {
  const gone = before.loose(after, true);
  // Of an answer it is no change to say less of a fact.
  const isSaidBefore = (fact: Fact): boolean => before.said.values.has(fact.value);
  const exact = exactOf(before.found.facts, isSaidBefore);
  const fresh = after.loose(before, !isAnswer).filter((it) => !isRounded(it, exact, isAnswer));
  const pairs = pair(gone, fresh, translated, isAnswer);
  const paired = new Set(pairs.flatMap(({ source, proposal }) => [source, proposal]));
  const isKept = ({ fact }: Loose): boolean =>
    !isAnswer && areThere(fact.text, before.figures, after.figures);
  const isTold = ({ fact }: Loose): boolean =>
    !isAnswer && areThere(fact.text, after.figures, before.figures);
  const findings: Finding[] = pairs
    .filter(
      ({ source, proposal }) =>
        !isSameLength(source.fact, proposal.fact) &&
        !isSum(before.found, proposal.context.right[0] ?? '', source.fact, proposal.fact) &&
        // `mercredi` is `mercredi 10 juin`.
        !(source.fact.value.startsWith('weekday ') && proposal.fact.gives?.includes(source.fact.value)) &&
        !(
          mayReadOtherwise(source.fact, proposal.fact) &&
          (haveSameFigures(source.fact, proposal.fact) || (isTold(proposal) && isKept(source)))
        ),
    )
    .map((each) => changed(each.source.fact.type, each.source.fact, each.proposal.fact));
  for (const loose of gone) {
    if (paired.has(loose) || loose.isRepeated || loose.fact.soft === 'always') continue;
    const { fact } = loose;
    // `- 2,4 %` has become `+ 2,4 %`: it is there, but not so.
    const there = fact.needs || fact.aspect ? after.first(fact.value) : undefined;
    if (there) findings.push(changed(fact.type, fact, there));
    else if (!(isBare(fact) && isKept(loose)))
      findings.push({ kind: 'missing', type: fact.type, source: bare(fact) });
  }
  const isMended = mending(before.found, after.found);
  for (const loose of fresh) {
    if (paired.has(loose) || loose.isRepeated || loose.fact.soft) continue;
    if (!translated && isMended(loose.fact)) continue;
    if (isBare(loose.fact) && isTold(loose)) continue;
    findings.push({ kind: 'new', type: loose.fact.type, proposal: bare(loose.fact) });
  }
  return findings;
}

/** `par journée de neuf heures` is `pour une journée de 9 heures`, a `salaire mensuel` that of `un mois`. */
const isSameLength = (one: Fact, other: Fact): boolean =>
  one.value === `rate ${other.value}` || other.value === `rate ${one.value}`;

/** A figure and nothing that says what it is of: no sign, no unit. */
const isBare = ({ type, value, needs, unit }: Fact): boolean =>
  /^(?:number|reference|phone)$/.test(type) &&
  !(type === 'reference' && hasLetters(value)) &&
  !value.startsWith('-') &&
  !needs &&
  !unit;

const hasLetters = (value: string): boolean => /[a-z]/.test(value);

/** One of them is a bare figure, and the other is none that has to be said in full. */
const mayReadOtherwise = (one: Fact, other: Fact): boolean =>
  one.value !== other.value &&
  one.type !== other.type &&
  ![one, other].some(({ type, value }) => type === 'reference' && hasLetters(value)) &&
  ((isBare(one) && !/^(?:percentage|amount)$/.test(other.type)) ||
    (isBare(other) && !/^(?:percentage)$/.test(one.type)));

const besideOf = (facts: readonly Fact[], at: number): readonly string[] =>
  [facts[at - 1], facts[at + 1]].flatMap((fact) => (fact ? [fact.value] : []));

/** What stands in another sentence says nothing of a fact. */
const ENDS = /^[.;!?]$/;

function exchanged(before: Side, after: Side): readonly Finding[] {
  const there = new Map(after.found.facts.map((fact, at) => [fact.value, at]));
  const kept: Kept[] = [];
  const { facts } = before.found;
  facts.forEach((source, at) => {
    // `rue du 8-Mai`
    if (/^\d+-\p{L}/u.test(source.text) || (source.parts && source.type === 'number')) return;
    const place = there.get(source.value);
    const proposal = place === undefined ? undefined : after.found.facts[place];
    if (!proposal || place === undefined || before.count(source) !== 1 || after.count(source) !== 1) return;
    kept.push({
      source,
      proposal,
      beside: [besideOf(facts, at), besideOf(after.found.facts, place)],
      labels: [
        labelOf(facts, at, before.found.words.source),
        labelOf(after.found.facts, place, after.found.words.source),
      ],
      before: before.context(source, [facts[at - 1], facts[at + 1]], ENDS),
      after: after.context(proposal, [after.found.facts[place - 1], after.found.facts[place + 1]], ENDS),
    });
  });
  return swapped(kept).flatMap(([one, other]) => [
    changed(one.source.type, one.source, other.proposal),
    changed(other.source.type, other.source, one.proposal),
  ]);
}
