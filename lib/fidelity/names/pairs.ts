import { changed, spanIn } from '../findings.ts';
import { lettersApart } from '../text/letters.ts';
import type { Finding, Span } from '../types.ts';
import { FRENCH_ACRONYMS } from './acronym-lists.ts';
import { isCommon } from './common.ts';
import { isMended } from './mended.ts';
import type { Mention } from './mention.ts';
import type { NamedText } from './texts.ts';

/** So many of the names that are left are compared with one: what is further away has another place. */
const NEAR = 12;
/** Characters within which sentences of a short text change places. */
const SHORT = 120;

/** After so many findings no more missing names are looked for in another spelling: each costs a look at the whole text. */
const MOST_WRITTEN = 20;

/** Findings of the names left on each side: two that stand for each other are one change. */
export function pairs(
  missing: readonly Mention[],
  fresh: readonly Mention[],
  source: NamedText,
  proposal: NamedText,
  action: string | undefined,
): Finding[] {
  const translated = action === 'translate';
  const findings: Finding[] = [];
  const paired = new Set<Mention>();
  alikeFirst(fresh, missing).forEach(([mention, order]) => {
    if (
      translated &&
      mention.kind === 'acronym' &&
      !isNewInTranslation(mention) &&
      !isLikeOne(mention, missing)
    )
      return;
    const partner = partnerOf(mention, order, missing, paired, source, proposal, translated);
    if (partner) {
      paired.add(partner);
      if (action === 'correct' && isMended(partner, mention, source)) return;
      if (areOfOne(partner, mention)) return;
      findings.push(changed('name', spanIn(source.text, partner), spanIn(proposal.text, mention)));
    } else if (
      mention.evidence === 'name' &&
      (translated ? isNewInTranslation(mention) : mention.value !== 'france')
    )
      findings.push({ kind: 'new', type: 'name', proposal: spanIn(proposal.text, mention) });
  });
  for (const mention of missing)
    if (
      mention.evidence === 'name' &&
      mention.value !== 'france' &&
      !paired.has(mention) &&
      !(translated && mention.kind === 'acronym')
    ) {
      const written =
        action === 'correct' || findings.length >= MOST_WRITTEN
          ? undefined
          : writtenOtherwise(mention, source, proposal);
      const was = spanIn(source.text, mention);
      findings.push(written ? changed('name', was, written) : { kind: 'missing', type: 'name', source: was });
    }
  return findings;
}

/** The GRH is the `service RH`: of ordinary acronyms one is part of the other. */
const areOfOne = (was: Mention, is: Mention): boolean =>
  was.kind === 'acronym' &&
  is.kind === 'acronym' &&
  was.evidence !== 'name' &&
  is.evidence !== 'name' &&
  (was.value.endsWith(is.value) || is.value.endsWith(was.value));

/** Names with their order, those before that are like a missing one: another must not take it for its own. */
function alikeFirst(
  fresh: readonly Mention[],
  missing: readonly Mention[],
): readonly (readonly [mention: Mention, order: number])[] {
  const ordered = fresh.map((mention, order) => [mention, order] as const);
  const isAlike = ([mention, order]: readonly [Mention, number]): boolean =>
    missing
      .slice(Math.max(0, order - NEAR), order + NEAR)
      .some((it) => it.kind === mention.kind && areAlike(it, mention));
  const alike = new Set(ordered.filter(isAlike));
  return [...alike, ...ordered.filter((it) => !alike.has(it))];
}

function partnerOf(
  mention: Mention,
  order: number,
  missing: readonly Mention[],
  paired: ReadonlySet<Mention>,
  source: NamedText,
  proposal: NamedText,
  translated: boolean,
): Mention | undefined {
  const near = missing.slice(Math.max(0, order - NEAR), order + NEAR).filter((it) => !paired.has(it));
  const kin = mention.parts.flatMap(({ key }) => (source.byPart.get(key) ?? []).slice(0, NEAR));
  const alike = [...near, ...kin].find((it) => it.kind === mention.kind && areAlike(it, mention));
  const isOther =
    !translated ||
    mention.kind !== 'name' ||
    (alike && (near.includes(alike) || isHalved(alike, mention, source, proposal)));
  if (alike && isOther) return alike;
  const said = (translated ? [] : source.mentions)
    .slice(0, 200)
    .find((it) => it.kind === mention.kind && isMisspelled(it, mention));
  if (said) return said;
  const here = mention.start / (proposal.text.length || 1);
  return near.find(
    (it) =>
      it.kind === mention.kind &&
      !(translated && it.evidence === 'faint') &&
      (Math.abs(it.start / (source.text.length || 1) - here) < 0.2 ||
        (!translated && Math.abs(it.start - mention.start) < SHORT)),
  );
}

const PREPOSITION =
  /^(?:durant|pendant|devant|derriere|depuis|parmi|malgre|suivant|concernant|cependant|moyennant)$/;

/** Meyssonnet has become Meyssonnier, where a line begins and any word may have its capital. */
function writtenOtherwise({ parts }: Mention, source: NamedText, proposal: NamedText): Span | undefined {
  const lost = parts.filter(({ key, required }) => required && key.length > 5 && !proposal.places.has(key));
  const word = proposal.words.find(
    ({ fold, shape }) =>
      shape === 'capital' &&
      !PREPOSITION.test(fold) &&
      !isCommon(fold) &&
      !source.places.has(fold) &&
      lost.some(
        ({ key }) =>
          key.slice(0, 3) === fold.slice(0, 3) && lettersApart(key, fold) <= (key[3] === fold[3] ? 4 : 3),
      ),
  );
  return word && spanIn(proposal.text, word);
}

/** Liisa Tamm has become Liisa Tammik, in a language that sets no capitals on other words. */
const isHalved = (was: Mention, is: Mention, source: NamedText, proposal: NamedText): boolean =>
  !proposal.reading.english &&
  is.evidence === 'name' &&
  was.groups === 2 &&
  is.groups === 2 &&
  was.parts.some(({ key }) => !proposal.places.has(key) && !isCommon(key)) &&
  is.parts.some(({ key }) => !source.places.has(key) && !isCommon(key));

/** A translation makes names of bodies, and acronyms, of its own: only what it cannot make is new. */
const isNewInTranslation = ({ kind, value }: Mention): boolean =>
  kind === 'person' || (kind === 'acronym' && FRENCH_ACRONYMS.has(value));

/** CAF has become CAP: a letter of an acronym is another. */
const isLikeOne = ({ value }: Mention, missing: readonly Mention[]): boolean =>
  value.length > 2 &&
  missing
    .slice(0, NEAR)
    .some(
      (it) =>
        it.kind === 'acronym' &&
        it.value.length === value.length &&
        distance(it.value, value) <= (value.length > 4 ? 2 : 1),
    );

/** They share a word, or one is the other with a letter or two changed. */
const areAlike = (one: Mention, other: Mention): boolean =>
  one.parts.some(({ key }) => other.parts.some((it) => it.key === key)) || isMisspelled(one, other);

const isMisspelled = (one: Mention, other: Mention): boolean => distance(one.value, other.value) <= 2;

/** Letters to change, add or leave out; anything above 2 is 3. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2 || one.length > 40) return 3;
  return Math.min(3, lettersApart(one, other));
}
