/** Figures, amounts, percentages, durations: a number and what stands beside it. */
import { weekday } from '../lexicon/calendar.ts';
import { cardinal } from '../lexicon/numerals.ts';
import { words as list } from '../lexicon/table.ts';
import { CURRENCIES, SCALES, TIME_UNITS } from '../lexicon/units.ts';
import { columnUnit } from './columns.ts';
import { decimal, shifted } from './decimal.ts';
import { inBase, inTwoUnits, measureAt } from './measures.ts';
import { isCompound, LABELS, readBare } from './numbers.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { readLongOrdinal, readOrdinal } from './ordinals.ts';
import { afterJoint, type Draft, factOn, type Reading, type Words } from './reading.ts';
import { isAnnounced } from './references.ts';
import { isAfterPrice, rateAfter } from './terms.ts';
import { signAt, trendAt } from './trends.ts';
import { readUnit, type Unit } from './units.ts';

/** Figures that share a unit, at most: `5, 10 et 15 %`. */
const MOST_IN_A_ROW = 5;

/** Reads a number with its unit, or several that share one. */
export function readQuantity(words: Words, at: number): Reading | null {
  const prefixed = readPrefixed(words, at);
  if (prefixed) return prefixed;
  if (words.is(at, 'j') && words.is(at + 1, '+ -') && words.isGlued(at + 2) && words.isDigits(at + 2)) {
    const days = decimal(words.text(at + 2));
    return factOn(at, at + 3, 'duration', `${days} d`, { also: [days] });
  }
  const numeral = readNumeral(words, at);
  if (!numeral) return readOne(words, at) ?? readOrdinal(words, at);
  const whole = readLongOrdinal(words, at, numeral) ?? inTwoUnits(words, at, numeral);
  if (whole) return whole;
  const unit = readUnit(words, numeral.end);
  // `trois points`, of an agenda
  if (unit && numeral.inWords && unit.type === 'number') return readBare(words, at, numeral);
  if (unit) return { end: unit.end, facts: [quantity(words, at, numeral, unit)] };
  const column = columnUnit(words, at);
  if (column) return { end: numeral.end, facts: [quantity(words, at, numeral, column, at, numeral.end)] };
  if (numeral.inWords && isCompound(words, at, numeral.end)) {
    // `a ten-page report`
    const isCount = words.language === 'en' && words.is(numeral.end, '-') && !words.isCapital(at);
    return isCount ? factOn(at, numeral.end, 'number', numeral.value, { soft: 'always' }) : null;
  }
  return readRow(words, at, numeral, MOST_IN_A_ROW) ?? readBare(words, at, numeral);
}

/** `€1,234.56`, `EUR 12`, `$1.2m`. */
function readPrefixed(words: Words, at: number): Reading | null {
  const currency = CURRENCIES.get(words.text(at));
  if (!currency || !words.isDigits(at + 1) || !words.isNear(at + 1)) return null;
  if (words.isWord(at) && words.text(at).length > 3) return null;
  const numeral = readNumeral(words, at + 1);
  if (!numeral) return null;
  const { end } = numeral;
  const isNear = words.isGlued(end) || (words.isNear(end) && words.text(end).length > 1);
  const power = (isNear && words.isWord(end) && SCALES.get(words.text(end))) || 0;
  const values = [numeral.value, numeral.other].flatMap((value) =>
    value === undefined ? [] : [`${shifted(value, power)} ${currency}`],
  );
  const last = power ? end + 1 : end;
  return { end: last, facts: [draft(words, at, last, 'amount', values, numeral)] };
}

function quantity(words: Words, at: number, numeral: Numeral, unit: Unit, from = at, to = unit.end): Draft {
  const { value, other } = numeral;
  const values = [value, ...(other === undefined ? [] : [other])].flatMap((each) => unit.values(each));
  const isAge = Number(value) > 2 && values.some((each) => each === `${Number(value) * 12} mo`);
  const isOpen = to !== unit.end || isAge;
  const fact = draft(words, from, to, unit.type, isOpen ? [...values, value] : values, numeral);
  // `durant ces deux jours`, which are told
  const isPointed = unit.type === 'duration' && words.is(from - 1, 'ces these those diese estos questi');
  // `en quatre mensualités : trois de 200 € et une de 214 €`
  const isTold = isPayment(words, to - 1) && words.is(to, ':');
  const parts = unit.parts?.(value);
  return {
    ...fact,
    aspect: unit.aspect ?? fact.aspect,
    soft: isPointed || isTold ? 'always' : undefined,
    parts,
    gives: [...(fact.gives ?? []), ...(parts ?? [])],
    // `contre 1,4 M€ deux ans auparavant`, of a text that tells both years
    accepts: words.is(unit.end, 'auparavant plus avant apres')
      ? [...(fact.accepts ?? []), `apart ${fact.value}`]
      : fact.accepts,
  };
}

function draft(
  words: Words,
  from: number,
  to: number,
  type: Draft['type'],
  values: readonly string[],
  numeral: Numeral,
): Draft {
  const [value = '', ...also] = values;
  const isMeasure = type === 'duration' || type === 'percentage' || type === 'amount';
  const isMoney = type === 'amount';
  // A number here is one of points.
  const trend =
    type !== 'duration'
      ? (trendAt(words, from, to, 3) ?? (isMoney ? rateAfter(words, to) : undefined))
      : undefined;
  const isPoints = values.some((each) => each.endsWith(' points'));
  const sign = type === 'percentage' || isMoney || isPoints ? signAt(words, from, to) : '';
  return {
    from,
    to,
    type,
    value,
    needs: sign === '-' ? `minus ${value}` : undefined,
    also: isPayment(words, to - 1) ? [...also, numeral.value] : also,
    gives: [
      ...(sign ? [`minus ${value}`] : []),
      ...(trend?.startsWith('rate ') ? [trend] : []),
      ...(isMeasure ? [`figure ${numeral.value}`] : []),
      ...(type === 'duration' ? [`length ${numeral.value}`] : []),
      // `7 jours sur 7` is every day.
      ...(value === '7 d' && words.is(to, 'sur /') ? ['rate 1 d'] : []),
      ...(isSaidAlone(numeral.value, type, value) || isPayment(words, to - 1) ? [numeral.value] : []),
      // `dix mensualités` are `10 versements mensuels`.
      ...(words.text(to - 1).startsWith('mensualit') ? ['rate 1 mo'] : []),
    ],
    accepts: isMeasure
      ? [`bare ${numeral.value}`, ...(type === 'duration' ? [`loose ${numeral.value}`] : [])]
      : undefined,
    aspect: trend,
  };
}

/** Ages are said without their unit (`people over 65`), and so is the end of `24 h/24` and `7 jours sur 7`. */
function isSaidAlone(figure: string, type: Draft['type'], value: string): boolean {
  return type === 'duration' && (figure === '7' || figure === '24' || value === `${Number(figure) * 12} mo`);
}

/** `24 mensualités` are 24 payments too. */
const isPayment = (words: Words, at: number): boolean =>
  /^(?:mensual|mensilit|monatsrate|trimestrialit|semestrialit|annuit)/.test(words.text(at));

/** `de 10 à 15 %`, `2 ou 3 mois`, `5, 10 et 15 %`: the unit of the last is that of all. */
function readRow(words: Words, at: number, numeral: Numeral, most: number): Reading | null {
  // `18- to 25-year-olds`
  const isHung = words.is(numeral.end, '-') && words.is(numeral.end + 1, 'to');
  const next = afterJoint(words, isHung ? numeral.end + 1 : numeral.end);
  // `du vendredi 20 mars à 18 h au lundi 23 à 7 h 30`
  if (weekday(words.text(at - 1)) !== undefined) return null;
  // `le 18 à 9h30`
  if (words.is(at - 1, 'le') && words.is(numeral.end, ', a')) return null;
  // `105 € à l’échelon 1, 288 € à l’échelon 2`, `42 € en zone 1 et 28 € en zone 2`
  if (LABELS.has(words.text(at - 1)) && words.is(numeral.end, ', et')) return null;
  // `37 jours au lieu de 30 ; 21 600 €`
  if (words.is(numeral.end, ';') && words.is(at - 1, 'de contre')) return null;
  if (next < 0 || most === 0 || (words.isGlued(numeral.end) && isAnnounced(words, at))) return null;
  const other = readNumeral(words, next);
  if (!other) return null;
  const unit = readUnit(words, other.end);
  if (unit) {
    const facts = [
      quantity(words, at, inScaleOf(numeral, other), unit, at, numeral.end),
      quantity(words, next, other, unit),
    ];
    return { end: unit.end, facts };
  }
  const rest = readRow(words, next, other, most - 1);
  const last = rest && readNumeral(words, rest.facts.at(-1)?.from ?? at);
  const shared = last && readUnit(words, last.end);
  if (!rest || !shared) return null;
  const first = quantity(words, at, inScaleOf(numeral, last), shared, at, numeral.end);
  return { end: rest.end, facts: [first, ...rest.facts] };
}

/** `de 1,94 à 0,61 million d’euros`: what multiplies the last multiplies all. */
const inScaleOf = (numeral: Numeral, { scale = 0 }: Numeral): Numeral =>
  scale > 0 && numeral.scale === undefined && Number(numeral.value) < 1_000
    ? { ...numeral, value: shifted(numeral.value, scale), other: numeral.value }
    : numeral;

const BEFORE_A_TERM = list(
  "sous dans d' de delai pendant durant depuis within in for of chaque duree avez disposez dispose ont",
);

/** `un délai d’un mois`, `within a year`: an article, but a term all the same. */
function readOne(words: Words, at: number): Reading | null {
  // `un’ora e mezza`
  const noun = words.is(at + 1, "' meme seul") ? at + 2 : at + 1;
  if (!words.isWord(at) || !words.follows(noun) || !words.isWord(noun)) return null;
  const isOne = cardinal(words.text(at), words.language) === 1;
  if (!isOne && !(words.language === 'en' && /^an?$/.test(words.text(at)))) return null;
  // `un euro par jour`, `un pour cent`
  const price = isOne ? readUnit(words, noun) : null;
  if (price && /^(?:amount|percentage)$/.test(price.type) && !words.is(price.end, 'symbolique'))
    return {
      end: price.end,
      facts: [quantity(words, at, { value: '1', end: at + 1, inWords: true }, price)],
    };
  const measure = isOne && words.language === 'fr' ? measureAt(words, noun) : null;
  // `un mètre quatre-vingts`
  if (measure && words.text(noun).length > 3 && !readNumeral(words, measure.end)?.inWords)
    return factOn(at, measure.end, 'number', '1', {
      also: inBase('1', measure.name),
      unit: measure.name,
      soft: 'always',
    });
  if (!TIME_UNITS.has(words.text(noun)) || isAfterPrice(words, noun)) return null;
  const unit = readUnit(words, noun);
  if (unit?.type !== 'duration' || TIME_UNITS.get(words.text(noun))?.[1] === 's') return null;
  const before = words.is(at - 1, "'") ? "d'" : words.text(at - 1);
  const isTerm = unit.end > noun + 1 || (isOne && BEFORE_A_TERM.has(before) && !words.is(at + 1, 'jour'));
  const [value = '', ...also] = unit.values('1');
  const fact: Draft = {
    from: at,
    to: unit.end,
    type: 'duration',
    value,
    also,
    // `le prix d’une heure`: so much `l’heure`
    accepts: [`rate ${value}`],
    soft: isTerm ? undefined : 'always',
  };
  return { end: unit.end, facts: [fact] };
}
