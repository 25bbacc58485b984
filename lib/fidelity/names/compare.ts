import type { FidelityOptions, Finding, Span } from '../types.ts';
import { changedBodies } from './bodies.ts';
import { isCommon, looksForeign } from './common.ts';
import { changedPoints } from './compass.ts';
import { changedDoers } from './doers.ts';
import { isExplained, isHinted } from './glosses.ts';
import { isFirstName } from './lists.ts';
import { isInPlural, isMendedWord } from './mended.ts';
import type { Mention } from './mention.ts';
import { changedOrigins, isOrigin } from './origins.ts';
import { pairs } from './pairs.ts';
import { exchangedRoles } from './roles.ts';
import {
  isAddressed,
  isBacked,
  isBlendSaid,
  isBodySaid,
  isEnded,
  isFamilySaid,
  isGreeted,
  isHeadSaid,
  isSaid,
  isSaidOtherwise,
  isSpeaking,
  mayBeTranslated,
} from './said.ts';
import { uncovered, unlessSpelledOut } from './spelled-out.ts';
import { type NamedText, namedText } from './texts.ts';
import { changedTies } from './ties.ts';
import { changedTowns } from './towns.ts';
import { changedUnits } from './units.ts';

/** What the names are compared with: stretches that other facts own hold no names. */
export interface NameOptions extends Partial<FidelityOptions> {
  readonly taken?: { readonly source: readonly Span[]; readonly proposal: readonly Span[] };
}

/**
 * What became of the names of `source` in `proposal`: findings of type `name`, one for each name, in the order
 * of the text. A name is looked for in the whole other text, however it is written there: at the start of a
 * sentence, in small letters, without civility or first name, its acronym spelled out.
 */
export function compareNames(source: string, proposal: string, options: NameOptions = {}): Finding[] {
  const translated = options.action === 'translate';
  const from = namedSource(source, options.taken?.source);
  const to = namedText(proposal, options.language, options.taken?.proposal);
  if (!isLatin(to) || !isLatin(from)) return [];
  const isForeign = translated && (from.reading.english || options.language?.startsWith('fr') === true);
  const missing = named(from).filter(
    (it) =>
      !isSaid(it, to, translated) &&
      !(translated && mayBeTranslated(it, isForeign)) &&
      !isOrigin(it, to) &&
      !(translated && isEnded(it, to)) &&
      !isGreeted(it, from) &&
      !isAddressed(it, from, to) &&
      !isBodySaid(it, to) &&
      !isSaidOtherwise(it, to) &&
      !isSpeaking(it, from, to) &&
      !isHeadSaid(it, from, to) &&
      !isFamilySaid(it, from, to) &&
      !(options.action === 'correct' && isInPlural(it, to)),
  );
  const fresh = distinct(to.mentions).filter(
    (it) =>
      it.evidence !== 'common' &&
      it.parts.some(({ required }) => required) &&
      !isBacked(it, from, to) &&
      !isOrigin(it, from) &&
      !(translated && isEnded(it, from)) &&
      !isBodySaid(it, from) &&
      !isSaidOtherwise(it, from) &&
      !(options.action === 'correct' && isMendedWord(it, from)),
  );
  const left = { missing: unlessSpelledOut(missing, from, to), fresh: unlessSpelledOut(fresh, to, from) };
  const unsaid = left.missing.filter(
    (it, order) =>
      !isExplained(it, from, to) &&
      (order >= MOST_HINTS || !(isHinted(it, from, to) || isBlendSaid(it, from, to))),
  );
  const kept = {
    missing: uncovered(unsaid, from, to, translated),
    fresh: uncovered(
      left.fresh.filter(
        (it, order) => !isExplained(it, to, from) && (order >= MOST_HINTS || !isBlendSaid(it, to, from)),
      ),
      to,
      from,
      translated,
    ),
  };
  const found = pairs(kept.missing, kept.fresh, from, to, options.action);
  const changed = [...found.filter(({ kind }) => kind !== 'missing'), ...changedTies(from, to)];
  const others = [
    ...changedBodies(from, to, kept.missing, options.kind === 'answer'),
    ...(translated ? [] : changedDoers(from, to)),
  ];
  const instead = others.filter((it) => !changed.some((other) => overlaps(it, other)));
  // `la CAF` has become `la mairie`: not missing, but another.
  const findings = [
    ...changed,
    ...found.filter((it) => it.kind === 'missing' && !instead.some((other) => overlaps(it, other))),
  ];
  if (translated) return [...(findings.length > 0 ? findings : changedTowns(from, to)), ...instead];
  // Names that have changed have no roles to exchange.
  const roles = findings.length > 0 ? [] : exchangedRoles(from, to);
  const units = [...changedUnits(from, to), ...changedPoints(from, to)].filter(
    (it) => ![...findings, ...instead].some((other) => overlaps(it, other)),
  );
  return [...findings, ...instead, ...units, ...changedOrigins(from, to), ...roles];
}

/** Sources by what other facts own of them: they are as often the same as their facts are. */
const known = new WeakMap<readonly Span[], NamedText>();

function namedSource(source: string, taken: readonly Span[] = []): NamedText {
  const named = known.get(taken) ?? namedText(source, undefined, taken);
  known.set(taken, named);
  return named;
}

/** One of them is about what the other is about. */
const overlaps = (one: Finding, other: Finding): boolean =>
  (['source', 'proposal'] as const).some((side) => {
    const [a, b] = [one[side], other[side]];
    return !!a && !!b && a.start < b.end && b.start < a.end;
  });

/** So many names are looked for in other words: each costs a look at the whole text. */
const MOST_HINTS = 20;

/** Names are compared by letter where letters are the same. */
function isLatin({ words }: NamedText): boolean {
  let other = 0;
  const first = words.slice(0, 300);
  for (const { fold } of first) if (/^(?!\p{Script=Latin})\p{L}/u.test(fold)) other++;
  return other * 2 <= first.length;
}

/** One mention of each name and gender, the first. */
function distinct(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.value}/${mention.genders}`;
    if (!seen.has(key)) seen.set(key, mention);
  }
  return [...seen.values()];
}

/** So many ordinary words with a capital inside a sentence make a habit of it. */
const HABIT = 2;

/** The names of a text; where it puts capitals on ordinary words, a capital alone makes none that is missed. */
function named({ mentions, words, reading }: NamedText): readonly Mention[] {
  const names = distinct(mentions).filter(({ evidence }) => evidence !== 'common');
  if (reading.german || reading.english) return names;
  let ordinary = 0;
  for (const { shape, weak, shouted, fold } of words)
    if (shape === 'capital' && !weak && !shouted && isCommon(fold) && !isFirstName(fold)) ordinary++;
  if (ordinary < HABIT) return names;
  return names.map((it) =>
    it.kind === 'name' &&
    !it.placed &&
    !it.attached &&
    it.groups === it.parts.length &&
    it.groups < 3 &&
    !it.parts.some(({ key }) => looksForeign(key))
      ? { ...it, evidence: 'faint' }
      : it,
  );
}
