import type { FidelityOptions, Finding, Span } from '../types.ts';
import { type Expansion, expansionsOf } from './acronyms.ts';
import { changedBodies, saysBody } from './bodies.ts';
import { isCommon, looksForeign } from './common.ts';
import { isExplained, isHinted } from './glosses.ts';
import { isFirstName } from './lists.ts';
import type { Mention } from './mention.ts';
import { changedOrigins, isOrigin } from './origins.ts';
import { pairs } from './pairs.ts';
import { exchangedRoles } from './roles.ts';
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
  const from = namedText(source, undefined, options.taken?.source);
  const to = namedText(proposal, options.language, options.taken?.proposal);
  if (!isLatin(to) || !isLatin(from)) return [];
  const isForeign = translated && (from.reading.english || options.language?.startsWith('fr') === true);
  const missing = named(from).filter(
    (it) =>
      !isSaid(it, to, translated) &&
      !(translated && mayBeTranslated(it, isForeign)) &&
      !isOrigin(it, to) &&
      !isGreeted(it, from) &&
      !isBody(it, to) &&
      !isFamilySaid(it, from, to),
  );
  const fresh = distinct(to.mentions).filter(
    (it) =>
      it.evidence !== 'common' &&
      it.parts.some(({ required }) => required) &&
      !isBacked(it, from) &&
      !isOrigin(it, from) &&
      !isBody(it, from),
  );
  const left = { missing: unlessSpelledOut(missing, from, to), fresh: unlessSpelledOut(fresh, to, from) };
  const unsaid = left.missing.filter(
    (it, order) => !isExplained(it, from, to) && (order >= MOST_HINTS || !isHinted(it, from, to)),
  );
  const kept = {
    missing: uncovered(unsaid, from, to, translated),
    fresh: uncovered(
      left.fresh.filter((it) => !isExplained(it, to, from)),
      to,
      from,
      translated,
    ),
  };
  const found = pairs(kept.missing, kept.fresh, from, to, options.action);
  const changed = [...found.filter(({ kind }) => kind !== 'missing'), ...changedTies(from, to)];
  const bodies = changedBodies(from, to, kept.missing).filter(
    (it) => !changed.some((other) => overlaps(it, other)),
  );
  // `la CAF` has become `la mairie`: not missing, but another.
  const findings = [
    ...changed,
    ...found.filter((it) => it.kind === 'missing' && !bodies.some((other) => overlaps(it, other))),
  ];
  if (translated) return [...(findings.length > 0 ? findings : changedTowns(from, to)), ...bodies];
  // Names that have changed have no roles to exchange.
  const roles = findings.length > 0 ? [] : exchangedRoles(from, to);
  const units = changedUnits(from, to).filter(
    (it) => ![...findings, ...bodies].some((other) => overlaps(it, other)),
  );
  return [...findings, ...bodies, ...units, ...changedOrigins(from, to), ...roles];
}

/** `Madame Durand,` on a line of its own opens a letter, where `Madame,` does as well. */
const isGreeted = ({ kind, start, end }: Mention, { text }: NamedText): boolean =>
  kind === 'person' &&
  start < 400 &&
  /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 3), start)) &&
  /^\s?,\s*\n/.test(text.slice(end, end + 6));

/** True for an acronym whose body the other text says in words. */
const isBody = ({ kind, value }: Mention, other: NamedText): boolean =>
  kind === 'acronym' && saysBody(value, other);

/** One of them is about what the other is about. */
const overlaps = (one: Finding, other: Finding): boolean =>
  (['source', 'proposal'] as const).some((side) => {
    const [a, b] = [one[side], other[side]];
    return !!a && !!b && a.start < b.end && b.start < a.end;
  });

/** So many missing names are looked for in other words: each costs a look at the whole text. */
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

/** True when what must be said again of a name is somewhere in a text; a translation may put its first into its own words. */
function isSaid({ kind, groups, parts }: Mention, { places }: NamedText, translated: boolean): boolean {
  const isThere = ({ key, required }: Mention['parts'][number]): boolean => !required || places.has(key);
  if (parts.every(isThere)) return true;
  const rest = translated && kind === 'name' && groups > 1 ? parts.slice(1) : [];
  return rest.some(({ required }) => required) && rest.every(isThere);
}

/** `Enzo Barthélemy` is `M. Barthélemy` there, and `Hippolyte d’Arsonval` `M. d’Arsonval`: a first name is left out. */
function isFamilySaid({ kind, parts, at, end }: Mention, own: NamedText, other: NamedText): boolean {
  if (kind !== 'name' || parts.length > 2) return false;
  const next = own.words[at + 1];
  const isParted =
    parts.length === 1 && !!next && /^(?:de|d|du|des|van|von)$/.test(next.fold) && next.start <= end + 1;
  const family = parts.length === 2 ? parts[1]?.key : isParted ? own.words[at + 2]?.fold : undefined;
  return (
    !!family &&
    (other.byPart.get(family) ?? []).some(
      (it) => it.parts.length === 1 && (it.kind === 'person' || (parts.length === 2 && it.kind === 'name')),
    )
  );
}

/** What is no place, person or brand has a name in the words of each language: bodies, prizes, portfolios. */
function mayBeTranslated(mention: Mention, isForeign: boolean): boolean {
  const { kind, parts, placed, attached, groups, translatable } = mention;
  if (kind !== 'name' || translatable) return translatable;
  if (isForeign) return !placed || parts.length > 1;
  // Two words with capitals are a person or a brand in French, which has no capitals on ordinary words.
  return !placed && !attached && groups !== 2;
}

/** True when a name of a proposal is the source’s: all its words together, and no other civility. */
function isBacked(mention: Mention, source: NamedText): boolean {
  const parts = mention.parts.filter(
    ({ initial, required, key }) => !initial && (required || mention.kind !== 'name' || !isCommon(key)),
  );
  if (!parts.every(({ key }) => source.places.has(key))) return false;
  const candidates = parts.flatMap(({ key }) => source.byPart.get(key) ?? []);
  const holders = candidates.filter((it) => holds(it, mention));
  if (!agreesInGender(mention, holders)) return false;
  if (holders.length > 0) return true;
  if (mention.kind === 'acronym' || mention.parts.length === 1) return true;
  return standTogether(mention, source);
}

/** True when a mention has all parts of another, initials standing for first names. */
function holds(whole: Mention, part: Mention): boolean {
  return part.parts.every((it) =>
    whole.parts.some(
      (other) => other.key === it.key || ((it.initial || other.initial) && it.key[0] === other.key[0]),
    ),
  );
}

/** `Mme` of a person who is only ever `M.` is another person, or a mistake. */
function agreesInGender(mention: Mention, holders: readonly Mention[]): boolean {
  if (mention.genders.length !== 1) return true;
  const told = holders.filter(({ genders }) => genders !== '');
  // Danièle Hébrard, whose father is M. Lucien Hébrard.
  const isAnother = holders.some(
    (it) =>
      it.genders === '' && it.parts.length > mention.parts.length && !told.some((one) => holds(one, it)),
  );
  if (isAnother) return true;
  return told.length === 0 || told.some(({ genders }) => genders.includes(mention.genders));
}

/** The words stand side by side in the source, in any order, and are not parts of two other names. */
function standTogether({ parts }: Mention, { places, byPart }: NamedText): boolean {
  const words = parts.filter(({ initial }) => !initial);
  const [first, ...others] = words;
  if (!first || others.length === 0) return parts.length === 1;
  const isFree = words.some(({ key }) => !(byPart.get(key) ?? []).some((it) => it.parts.length > 1));
  if (!isFree) return false;
  const reach = words.length + 2;
  return (places.get(first.key) ?? []).some((at) =>
    others.every(({ key }) => (places.get(key) ?? []).some((other) => Math.abs(other - at) <= reach)),
  );
}

const acronymsOf = ({ mentions }: NamedText): Set<string> =>
  new Set(mentions.filter(({ kind }) => kind === 'acronym').map(({ letters }) => letters));

/** Leaves out the acronyms that the other text spells out. */
function unlessSpelledOut(
  mentions: readonly Mention[],
  own: NamedText,
  other: NamedText,
): readonly Mention[] {
  const acronyms = new Set(mentions.filter(({ kind }) => kind === 'acronym').map(({ letters }) => letters));
  if (acronyms.size === 0) return mentions;
  const spelled = expansionsOf(acronyms, other.initials);
  return mentions.filter(({ kind, letters, at }) => {
    const expansion = kind === 'acronym' ? spelled.get(letters) : undefined;
    return !expansion || !isSpelled(expansion, at, own, other);
  });
}

/** Any words may have the initials: they stand for the acronym beside it, or where the other text says them more often. */
function isSpelled({ from, to }: Expansion, at: number, own: NamedText, other: NamedText): boolean {
  const words = foldsOf(other, from, to);
  const length = to - from + 1;
  if (foldsOf(own, at - length - 4, at + length + 4).includes(words)) return true;
  const last = other.words[to]?.fold ?? '';
  const times = (text: NamedText): number =>
    (text.places.get(last) ?? []).filter((end) => foldsOf(text, end - length + 1, end) === words).length;
  return times(other) > times(own);
}

const foldsOf = ({ words }: NamedText, from: number, to: number): string =>
  words
    .slice(Math.max(0, from), to + 1)
    .map(({ fold }) => fold)
    .join(' ');

/** Leaves out the names that are part of what an acronym of the other text abbreviates, unless it spells it out too. */
function uncovered(
  mentions: readonly Mention[],
  own: NamedText,
  other: NamedText,
  translated: boolean,
): readonly Mention[] {
  const acronyms = acronymsOf(other);
  if (mentions.length === 0 || acronyms.size === 0) return mentions;
  const here = expansionsOf(acronyms, own.initials);
  const others = translated ? undefined : expansionsOf(new Set(here.keys()), other.initials);
  const spelled = [...here].filter(([acronym]) => !others?.has(acronym)).map(([, place]) => place);
  return mentions.filter(({ at }) => !spelled.some(({ from, to }) => at >= from && at <= to));
}
