/** What stands beside a number and makes it an amount, a percentage, a duration. */
import { CENTS, CURRENCIES, DAY_QUALIFIERS, SCALES, TAXES, TIME_UNITS } from '../lexicon/units.ts';
import type { FactType } from '../types.ts';
import { shifted } from './decimal.ts';
import { readNumeral } from './numeral.ts';
import type { Words } from './reading.ts';

export interface Unit {
  readonly type: FactType;
  readonly end: number;
  /** Canonical values of `value` in this unit, the surest first. */
  readonly values: (value: string) => readonly string[];
  readonly aspect?: string | undefined;
  /** What two units in a row say apart. */
  readonly parts?: ((value: string) => readonly string[]) | undefined;
}

/** The unit after a number that ends before `at`, or null. */
export function readUnit(words: Words, at: number): Unit | null {
  const token = words.tokens[at];
  if (!token || token.gap === 3 || token.kind === 'digits') return null;
  if (token.kind === 'mark' && !UNIT_MARK.test(token.text)) return null;
  return percentage(words, at) ?? amount(words, at) ?? duration(words, at);
}

const UNIT_MARK = /[%‰€$£¥-]/;
const PERCENT = /^(?:%|pourcent|percent|prozent|pct)$/;

function percentage(words: Words, at: number): Unit | null {
  const text = words.text(at);
  const inTwo = /^(?:pour|per|por)$/.test(text) && words.is(at + 1, 'cent cento ciento');
  if (PERCENT.test(text) || inTwo) {
    const end = at + (inTwo ? 2 : 1);
    return { type: 'percentage', end, values: (value) => [`${value} %`] };
  }
  const inPrint = text === 'p' && words.is(words.is(at + 1, '.') ? at + 2 : at + 1, '100 cent');
  if (inPrint)
    return {
      type: 'percentage',
      end: words.is(at + 1, '.') ? at + 3 : at + 2,
      values: (value) => [`${value} %`],
    };
  if (text === 'pour' && words.is(at + 1, 'mille'))
    return { type: 'percentage', end: at + 2, values: (value) => [`${value} ‰`] };
  if (text === '‰') return { type: 'percentage', end: at + 1, values: (value) => [`${value} ‰`] };
  const isDe = words.is(at + 1, 'de');
  if (/^points?$/.test(text)) {
    const isNamed = isDe && words.text(at + 2).startsWith('pourcentage');
    return isNamed
      ? { type: 'percentage', end: at + 3, values: (value) => [`${value} points`] }
      : { type: 'number', end: at + 1, values: (value) => [value, `${value} points`] };
  }
  if (/^percentage$/.test(text) && /^points?$/.test(words.text(at + 1))) {
    return { type: 'percentage', end: at + 2, values: (value) => [`${value} points`] };
  }
  return null;
}

function amount(words: Words, at: number): Unit | null {
  let next = at;
  let power = 0;
  const short = /^([km])eur(?:os?)?$/.exec(words.text(next));
  if (short) return money(words, next + 1, 'EUR', SCALES.get(short[1] ?? '') ?? 0);
  const scale = words.isWord(next) && words.isNear(next) ? SCALES.get(words.text(next)) : undefined;
  if (scale) {
    power = scale;
    next += 1;
    // `1,8 Mio. €`
    if (words.is(next, '.') && words.isGlued(next) && CURRENCIES.has(words.text(next + 1))) next += 1;
  }
  if (words.is(next, 'de d di') && words.follows(next)) {
    next += words.is(next + 1, "'") ? 2 : 1;
  }
  if (words.is(next, 'francs')) {
    const isSwiss = words.text(next + 1).startsWith('suisse');
    return money(words, isSwiss ? next + 2 : next + 1, isSwiss ? 'CHF' : 'FRF', power);
  }
  // `22 400 HT`
  if (next === at && words.isNear(at) && TAXES.has(words.text(at)) && words.text(at - 1).length === 3) {
    return money(words, at, 'EUR', 0);
  }
  const currency = CURRENCIES.get(words.text(next));
  // `5 livres` are books.
  if (words.is(next, 'livres') && !words.is(next + 1, 'sterling')) return null;
  const last = words.is(next + 1, 'sterling') ? next + 2 : next + 1;
  if (currency && words.follows(next)) return money(words, last, currency, power);
  if (next === at && CENTS.has(words.text(at))) {
    const cents = (value: string) => shiftedDown(value);
    return { type: 'amount', end: at + 1, values: (value) => [`${cents(value)} EUR`, `${cents(value)} USD`] };
  }
  return null;
}

/** What follows `12 € 50` and is not counted. */
const AFTER_CENTS =
  /^(?:vous|nous|lui|leur|par|pour|et|ou|est|sont|sera|seront|a|au|aux|avant|apres|avec|sur|sous|de|du|le|la|en|dans|soit|dont|chez|ttc|ht|reste|restent|restant|non)$/;

/** `12 € 50`, `1 234 euros et 56 centimes`, `100 € HT`. */
function money(words: Words, at: number, currency: string, power: number): Unit {
  let end = at;
  let cents = '';
  const joined = words.is(at, 'et and y e und') ? at + 1 : at;
  const spelled = words.isWord(joined) && words.isNear(joined) ? readNumeral(words, joined) : null;
  if (spelled && Number(spelled.value) < 100 && CENTS.has(words.text(spelled.end))) {
    cents = spelled.value.padStart(2, '0');
    end = spelled.end + 1;
  }
  const small = words.digits(joined, 2);
  if (small < 100 && words.isNear(joined)) {
    const isNamed = CENTS.has(words.text(joined + 1));
    const isShort =
      joined === at &&
      words.text(joined).length === 2 &&
      !(words.is(joined + 1, '-') && words.isGlued(joined + 1)) &&
      (words.isGlued(joined) || !words.isWord(joined + 1) || AFTER_CENTS.test(words.text(joined + 1)));
    if (isNamed || isShort) {
      cents = String(small).padStart(2, '0');
      end = joined + (isNamed ? 2 : 1);
    }
  }
  const tax = words.isNear(end) ? TAXES.get(words.text(end)) : undefined;
  const values = (value: string) => {
    const whole = shifted(value, power);
    const isWhole = cents !== '' && !whole.includes('.');
    return [`${isWhole ? shiftedDown(`${whole}${cents}`) : whole} ${currency}`];
  };
  return { type: 'amount', end: tax ? end + 1 : end, values, aspect: tax };
}

/** A hundredth. */
function shiftedDown(value: string): string {
  const [whole = '', fraction = ''] = value.split('.');
  const digits = whole.padStart(3, '0');
  const cents = (digits.slice(-2) + fraction).replace(/0{1,20}$/, '');
  return `${digits.slice(0, -2).replace(/^0{1,20}(?=\d)/, '')}${cents ? `.${cents}` : ''}`;
}

/** `les trois derniers mois`, `the last three months` is said of the same months. */
const RECENT =
  /^(?:derni|procha|premi|suivant|precedent|next|last|past|full|consecuti|calendar|additional|extra|further|more|zusatzlich|weiter|adicional|ulterior|supplement|vollen|letzten|ultim|proxim|primer)/;

/** `78 anerkannte Quartale`, `40 contributed quarters`. */
const isParticiple = (words: Words, at: number): boolean =>
  words.isNear(at) &&
  ((words.language === 'de' && /.{4}e[nr]?$/.test(words.text(at))) ||
    (words.language === 'en' && /.{3}ed$/.test(words.text(at))));

function duration(words: Words, at: number): Unit | null {
  let next = at;
  if (words.is(next, '-') && words.isGlued(next)) next += 1;
  const before = words.isWord(next) ? DAY_QUALIFIERS.get(words.text(next)) : undefined;
  if (before) next += 1;
  if (words.is(next, '-') && before) next += 1;
  if (words.isWord(next) && words.isNear(next) && RECENT.test(words.text(next))) next += 1;
  if (isParticiple(words, next) && TIME_UNITS.has(words.text(next + 1))) next += 1;
  const isMonth = words.is(next, 'moi');
  const unit =
    words.isWord(next) && words.follows(next)
      ? TIME_UNITS.get(isMonth ? 'mois' : words.text(next))
      : undefined;
  // `rufen Sie 34 00 an`
  if (!unit || (words.is(next, 'an') && words.language !== 'fr')) return null;
  const [factor, base] = unit;
  let end = next + 1;
  const after = base === 'd' && words.follows(end) ? DAY_QUALIFIERS.get(words.text(end)) : undefined;
  if (after) end += 1;
  else if (words.text(end).startsWith('calendai') || words.is(end, 'calendar')) end += 1;
  let extra = 0;
  if (words.is(end, 'et and y e') && words.is(end + 1, 'demi demie half medio media mezzo mezza')) {
    extra = factor / 2;
    end += 2;
  }
  // `a year and a half`
  if (words.is(end, 'and') && words.is(end + 1, 'a') && words.is(end + 2, 'half')) {
    extra = factor / 2;
    end += 3;
  }
  const quarter = words.is(end + 1, 'un') ? end + 2 : end + 1;
  if (
    base === 'min' &&
    factor === 60 &&
    words.is(end, 'et y e') &&
    words.is(quarter, 'quart cuarto quarto')
  ) {
    extra = 15;
    end = quarter + 1;
  }
  if (words.is(end, '½') && words.isNear(end)) {
    extra = factor / 2;
    end += 1;
  }
  // `moins de 55 ans et 6 mois d’affiliation`: an age is not so exact.
  const isAge = factor === 12 && words.is(end, 'et') && words.digits(at - 1, 3) > 15;
  const rest = extra === 0 && !isAge ? smaller(words, end, factor, base) : null;
  if (rest) {
    extra = rest.size;
    end = rest.end;
  }
  const qualifier = before ?? after;
  const values = (value: string) => {
    const size = `${round(Number(value) * factor + extra)} ${base}`;
    if (qualifier === 'any') return [`${size} working`, `${size} workable`];
    if (qualifier) return [`${size} ${qualifier}`];
    return [size, ...sameLength(size, words.text(next))];
  };
  // `4 ans et 9 mois`, of two brothers
  const parts = rest
    ? (value: string) => [`${round(Number(value) * factor)} ${base}`, `${rest.size} ${base}`]
    : undefined;
  return { type: 'duration', end, values, parts };
}

/** `1 hour and 30 minutes`, `deux ans et six mois`: what a smaller unit of the same kind adds. */
function smaller(
  words: Words,
  at: number,
  factor: number,
  base: string,
): { size: number; end: number } | null {
  if (factor === 1) return null;
  const from = words.is(at, 'et and y e und') ? at + 1 : at;
  const numeral = words.isNear(from) ? readNumeral(words, from) : null;
  const unit = numeral && words.isNear(numeral.end) ? TIME_UNITS.get(words.text(numeral.end)) : undefined;
  // `27 heures 30`
  const minutes = factor === 60 && base === 'min' && from === at && !unit ? words.digits(at, 2) : Number.NaN;
  if (minutes < 60 && words.text(at).length === 2 && words.isNear(at)) return { size: minutes, end: at + 1 };
  // `une heure trente`
  const isClock = factor === 60 && base === 'min' && from === at && numeral?.inWords && !unit;
  if (isClock && Number(numeral.value) % 5 === 0 && Number(numeral.value) < 60)
    return { size: Number(numeral.value), end: numeral.end };
  if (!numeral || !unit || unit[1] !== base || unit[0] >= factor) return null;
  return { size: Number(numeral.value) * unit[0], end: numeral.end + 1 };
}

/** `48 heures` is two days, `quinze jours` two weeks, `huit jours` one: as people say, and not the other way round. */
function sameLength(size: string, unit: string): readonly string[] {
  const [count = '', base = ''] = size.split(' ');
  const length = Number(count);
  if (base === 'min' && length >= 1_440 && length % 1_440 === 0) return [`${length / 1_440} d`];
  if (base !== 'd') return [];
  if (WEEK.test(unit)) return [`weeks ${length / 7}`];
  return length === 15 || length === 8 ? [`weeks ${Math.floor(length / 7)}`] : [];
}

const WEEK = /^(?:sem|semaines?|weeks?|wochen?|semanas?|settiman[ae]|fortnights?)$/;

function round(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
