/** Places in an order, and the numbers that a noun says: `troisième`, `third`, `une dizaine`, `sous quinzaine`. */
import { ordinal } from '../lexicon/numerals.ts';
import { TIME_UNITS } from '../lexicon/units.ts';
import type { Numeral } from './numeral.ts';
import type { Draft, Reading, Words } from './reading.ts';
import { readUnit } from './units.ts';

/** `troisième`, `third`, `une dizaine`, `une quinzaine de jours`; `sous huitaine` is a term. */
export function readOrdinal(words: Words, at: number): Reading | null {
  const value = words.isWord(at) ? ordinal(words.text(at), words.language) : undefined;
  if (value === undefined) return null;
  if (
    !/aine$|^(?:twice|both|couple|paire|dozen|beide[nrsm]?|entramb[ie]|ambos?|ambas|zweimal)$/.test(
      words.text(at),
    )
  )
    return ofUnit(words, ofBirthday(words, nth(at, at + 1, String(value), true), value), value);
  const figure = String(value);
  if (/^[hq]ui(?:t|nz)aine$/.test(words.text(at)) && !/^de?$/.test(words.text(at + 1))) {
    return { end: at + 1, facts: [fortnight(words, at, figure)] };
  }
  const after = words.is(at + 2, "'") ? at + 3 : at + 2;
  const unit = /^de?$/.test(words.text(at + 1)) ? readUnit(words, after) : null;
  const values = unit?.values(figure) ?? [figure];
  const end = unit?.end ?? at + 1;
  const fact: Draft = {
    from: at,
    to: end,
    type: unit?.type ?? 'number',
    value: values[0] ?? figure,
    also: values[0] === '15 d' ? ['14 d', 'weeks 2'] : undefined,
    // `une vingtaine d’années` is about twenty
    gives: [figure],
    soft: 'always',
  };
  return { end, facts: [fact] };
}

/** `le soixantième jour avant`, `entre le quatrième et le deuxième mois`: so long before or after. */
export function ofUnit(words: Words, rank: Reading, value: number): Reading {
  const { end } = rank;
  const isFirst =
    words.is(end, 'et ou') && words.is(end + 1, 'le la') && ordinal(words.text(end + 2), 'fr') !== undefined;
  const place = isFirst ? end + 3 : end;
  const [factor, base] = TIME_UNITS.get(words.text(place)) ?? [];
  const isAway = words.is(place + 1, 'precedant avant suivant apres');
  if (!factor || !base || !isAway) return rank;
  const length = `${value * factor} ${base}`;
  return { ...rank, facts: rank.facts.map((fact) => ({ ...fact, gives: [...(fact.gives ?? []), length] })) };
}

/** `le seizième anniversaire` is the age of 16. */
const ofBirthday = (words: Words, rank: Reading, value: number): Reading =>
  words.is(rank.end, 'anniversaire')
    ? {
        ...rank,
        facts: rank.facts.map((fact) => ({
          ...fact,
          accepts: [`${value * 12} mo`],
          gives: [...(fact.gives ?? []), `${value * 12} mo`],
        })),
      }
    : rank;

/** `dix-huitième`, `vingt et unième`, `twenty-sixth`: a number in words that an ordinal ends. */
export function readLongOrdinal(words: Words, at: number, { value, end, inWords }: Numeral): Reading | null {
  const isTied = words.is(end, '-') && words.isGlued(end) && words.isGlued(end + 1);
  if (!inWords || !(isTied || words.is(end, 'et'))) return null;
  // `vingt-et-unième`
  const place = isTied && words.is(end + 1, 'et') && words.is(end + 2, '-') ? end + 3 : end + 1;
  const last = ordinal(words.text(place), words.language);
  const isFourScore = last === 20 && Number(value) % 10 === 4;
  if (!isFourScore && (last === undefined || last > (Number(value) % 100 === 0 ? 99 : 19))) return null;
  const rank = Number(value) + (isFourScore ? 76 : last);
  return ofUnit(words, nth(at, place + 1, String(rank), true), rank);
}

/** `sous quinzaine`, `dans la huitaine`, `une quinzaine plus tard`. */
function fortnight(words: Words, at: number, figure: string): Draft {
  const weeks = `weeks ${Math.round(Number(figure) / 7)}`;
  const fact: Draft = {
    from: at,
    to: at + 1,
    type: 'duration',
    value: `${figure} d`,
    also: [weeks],
    gives: [weeks],
  };
  return words.is(at - 1, 'sous la') ? fact : { ...fact, soft: 'always' };
}

/** A place in an order: its figure is said with it, and says it. */
export function nth(from: number, to: number, value: string, inWords: boolean): Reading {
  const fact: Draft = { from, to, type: 'number', value: `nth ${value}`, gives: [value, `no ${value}`] };
  return { end: to, facts: [inWords ? { ...fact, soft: 'always' } : fact] };
}

/** What comes after in an order is mostly a price: `480e`. */
const MOST_NTH = 99;

/** A figure with its ordinal ending, which is the token at `end`: `3e`, `1er`. */
export function readRank(words: Words, at: number, end: number, value: string): Reading {
  const place = ofUnit(words, nth(at, end + 1, value, false), Number(value));
  // `devis 480e`, of notes
  const isPrice = words.is(end, 'e') && Number(value) > MOST_NTH;
  const rank = isPrice
    ? { ...place, facts: place.facts.map((fact) => ({ ...fact, also: [`${value} EUR`] })) }
    : place;
  if (words.is(end + 1, 'quinzaine')) {
    const days = (value === '1' ? [1, 15] : [16, 30, 31]).map((day) => `bare day ${day}`);
    return { ...rank, facts: rank.facts.map((fact) => ({ ...fact, gives: days, soft: 'always' })) };
  }
  // `le 3e trimestre` is `de juillet à septembre`.
  const months = words.is(end + 1, 'trimestre') ? 3 : words.is(end + 1, 'semestre') ? 6 : 0;
  if (months > 0 && Number(value) * months <= 12) {
    const parts = [(Number(value) - 1) * months + 1, Number(value) * months].map(
      (month) => `--${String(month).padStart(2, '0')}`,
    );
    return { ...rank, facts: rank.facts.map((fact) => ({ ...fact, parts })) };
  }
  const isAge = words.is(end + 1, 'anniversaire');
  if (!isAge && (value !== '1' || !words.is(at - 1, 'le'))) return rank;
  const accepts = [isAge ? `${Number(value) * 12} mo` : 'day 1'];
  return { ...rank, facts: rank.facts.map((fact) => ({ ...fact, accepts })) };
}
