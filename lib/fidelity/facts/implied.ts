/** What words say in passing that are no fact themselves: `majeur` is 18 years, `fin mars` the 31st of March. */
import { dayOfTwo, month, shortWeekday } from '../lexicon/calendar.ts';
import { cardinal, ordinal } from '../lexicon/numerals.ts';
import { words as list, table } from '../lexicon/table.ts';
import { everyOf } from './often.ts';
import type { Words } from './reading.ts';
import { isShare, sharesAt } from './shares.ts';

const WEEKEND = ['weekday 6', 'weekday 7'];
const ALWAYS = ['1440 min', '24', '24/7'];
/** Ages, lengths and shares that have a word of their own. */
const MEANT = table(
  'majeur*/majeure*/majorite/mineur*/mineure*/adulte*/adult* decennie*/decade* fortnight* gratuit*/gratuite*/gratuitement/exonere*/exoneree*/exoneration*/free/kostenlos/kostenfrei ouvre*/ouvrable* demi*/demie* weekend* totalite/integralite/integralement',
  [
    ['216 mo'],
    ['120 mo'],
    ['weeks 2', '15 d'],
    ['0 EUR'],
    ['weekday 1', 'weekday 5', 'weekday 6'],
    ['0.5', '50 %'],
    WEEKEND,
    ['100 %'],
  ],
);
const TIMES = table('double triple quadruple', ['2', '3', '4']);
/** `septuagénaire`: by the decade of the age. */
const AGED = /^(quadra|quinqua|sexa|septua|octo|nona)genaires?$/;
const DECADES = ['quadra', 'quinqua', 'sexa', 'septua', 'octo', 'nona'];
/** What only an article and these make a share: `le tiers`, `du quart`. */
const PARTS = table('tiers quart cinquieme dixieme', [
  ['1/3', '33 %', '33.3 %'],
  ['1/4', '25 %'],
  ['1/5', '20 %'],
  ['1/10', '10 %'],
]);
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Values that the word at `at` says in passing; none for nearly all. */
export function impliedAt(words: Words, at: number): readonly string[] {
  const text = words.text(at);
  if (!words.known(text, mayImply)) return NOTHING;
  const day = abbreviatedDay(words, at);
  // `janvier 12, mars 15`
  const name = month(text);
  if (name)
    return [
      ...(day ? [`weekday ${day}`] : []),
      `--${name}`,
      ...dayOf(words, at, name),
      ...monthsBetween(words, at, Number(name)),
    ];
  if (day) return [`weekday ${day}`];
  if (isOne(text, words)) return ['1'];
  const meant =
    MEANT.get(text) ?? (isArticle(words, at - 1) ? PARTS.get(text) : undefined) ?? inFull(words, at);
  const times = TIMES.get(text);
  const age = AGED.exec(text)?.[1];
  if (age) return agesOf(40 + 10 * DECADES.indexOf(age));
  const length = words.language === 'de' ? germanLength(text) : undefined;
  if (length) return [length];
  return [...sharesAt(words, at), ...(times ? [times] : []), ...(meant ?? [])];
}

const NOTHING: readonly string[] = [];
const IN_FULL = list(
  'fois week toute nuit trimestre semestre rentree annee semaine journee jours temps parts premiers premieres moitie moities veille lendemain surlendemain',
);

const mayImply = (word: string, words: Words): boolean =>
  month(word) !== undefined ||
  shortWeekday(word) !== undefined ||
  dayOfTwo(word) !== undefined ||
  isOne(word, words) ||
  isShare(word) ||
  MEANT.has(word) ||
  TIMES.has(word) ||
  (word.length > 9 && AGED.test(word)) ||
  (words.language === 'de' && germanLength(word) !== undefined) ||
  PARTS.has(word) ||
  IN_FULL.has(word);

const GERMAN_LENGTH = /^(.{3,20}?)(?:(jahr)|(monat)|(woch)|(tag)|(stund))ig(?:e[rsnm]?)?$/;
const GERMAN_UNITS = ['12 mo', '1 mo', '7 d', '1 d', '60 min'];

/** `vierzigjähriges Bestehen`, `dreimonatige Frist` */
function germanLength(word: string): string | undefined {
  const found = GERMAN_LENGTH.exec(word);
  const count = found ? cardinal(found[1] ?? '', 'de') : undefined;
  const [factor, unit] = (GERMAN_UNITS.find((_, at) => found?.[at + 2]) ?? '').split(' ');
  return count && unit ? `${count * Number(factor)} ${unit}` : undefined;
}

const BEFORE_NO_DAY = "la le l' un une de du des ce cette en au bord d'";

/** `avt mercr 17h`, `lun mer ven`, `lu-ve`: the day of the week that notes abbreviate, `1` for Monday. */
function abbreviatedDay(words: Words, at: number): string | undefined {
  const short = shortWeekday(words.text(at));
  if (short) return words.is(at - 1, BEFORE_NO_DAY) && !words.is(at + 1, '.') ? undefined : short;
  const two = dayOfTwo(words.text(at));
  const isDay = (place: number): boolean =>
    dayOfTwo(words.text(place)) !== undefined ||
    (words.is(place, '- + , / a') && dayOfTwo(words.text(place + (place > at ? 1 : -1))) !== undefined);
  // `sa 9h-17h`
  const isTimed = words.digits(at + 1, 2) <= 24 && words.is(at + 2, 'h');
  return two && (isTimed || isDay(at - 1) || isDay(at + 1)) ? two : undefined;
}

/** Ten years of age, as lengths. */
const agesOf = (first: number): readonly string[] =>
  Array.from({ length: 10 }, (_, year) => `${(first + year) * 12} mo`);

const isOne = (word: string, { language }: Words): boolean =>
  cardinal(word, language) === 1 || (language === 'en' && /^an?$/.test(word));

const isArticle = (words: Words, at: number): boolean => words.is(at, 'le du au');

/** `fin mars`, `mi-mars`, `début mars`: a day of it. */
function dayOf(words: Words, at: number, name: string): readonly string[] {
  const near = words.is(at - 1, "'") ? at - 2 : at - 1;
  const isLong = words.is(near, 'de d') && words.is(near - 1, 'mois') && words.is(near - 2, 'du');
  const before = isLong ? near - 3 : words.is(at - 1, "- d ' de") ? at - 2 : at - 1;
  const day = words.is(before, 'fin')
    ? LAST_DAYS[Number(name) - 1]
    : words.is(before, 'mi')
      ? 15
      : words.is(before, 'debut')
        ? 1
        : 0;
  return day ? dated(`${name}-${String(day).padStart(2, '0')}`) : [];
}

/** `de janvier à mars` says February too. */
function monthsBetween(words: Words, at: number, last: number): readonly string[] {
  const before = words.isDigits(at - 2) ? at - 3 : at - 2;
  const first = words.is(at - 1, 'a au to bis al -') ? Number(month(words.text(before)) ?? 12) : 12;
  const between: string[] = [];
  for (let each = first + 1; each < last; each += 1) between.push(...dated(String(each).padStart(2, '0')));
  return between;
}

const dated = (date: string): readonly string[] => [`--${date}`, `no year ${date}`];

/** What takes more words than one to say. */
function inFull(words: Words, at: number): readonly string[] | undefined {
  switch (words.text(at)) {
    case 'trimestre':
      return monthsOf(rankBefore(words, at), 3);
    case 'semestre':
      return monthsOf(rankBefore(words, at), 6);
    case 'rentree':
      return dated('09');
    case 'annee':
      return words.is(at - 1, 'derniere') ? ['12 mo'] : edgeOfYear(words, at);
    case 'week':
      return words.is(at + 2, 'end ends') ? WEEKEND : undefined;
    case 'fois':
      return timesIn(words, at);
    case 'toute':
      return words.is(at + 1, 'heure') ? ALWAYS : undefined;
    case 'nuit':
      return words.is(at - 1, 'et') && words.is(at - 2, 'jour') ? ALWAYS : undefined;
    case 'semaine':
      return words.is(at - 1, 'en') ? ['weekday 1', 'weekday 5'] : undefined;
    case 'journee':
      return words.is(at - 1, 'la') && words.is(at - 2, 'dans') ? ['1440 min', '1 d'] : undefined;
    case 'jours':
      return words.is(at - 2, 'tous') ? ['7', '7 d'] : undefined;
    case 'veille':
      return words.is(at - 2, 'avant') ? ['2 d'] : ['1 d'];
    case 'lendemain':
      return ['1 d'];
    case 'surlendemain':
      return ['2 d'];
    case 'premiers':
    case 'premieres':
      return words.isDigits(at - 1) ? ['nth 1'] : undefined;
    case 'moitie':
    case 'moities':
      return words.is(at - 1, 'par') ? ['2'] : undefined;
    case 'parts':
      return words.is(at + 1, 'egales') ? ['50 %', '1/2'] : undefined;
    case 'temps':
      return words.is(at - 2, 'mi') ? ['50 %'] : undefined;
    default:
      return undefined;
  }
}

/** `deux fois par an`, `deux fois l’an`: every six months. */
function timesIn(words: Words, at: number): readonly string[] | undefined {
  const count = words.isDigits(at - 1)
    ? words.digits(at - 1, 2)
    : cardinal(words.text(at - 1), words.language);
  return everyOf(words, words.is(at + 1, 'par') ? at + 2 : at + 1, count ?? 0);
}

/** `fin de l’année 2026`, `début d’année` */
function edgeOfYear(words: Words, at: number): readonly string[] | undefined {
  // `l’année civile 2026`
  const year = words.is(at + 1, 'civile') ? at + 2 : at + 1;
  if (words.digits(year, 4) > 1_900) return [...dated('01-01'), ...dated('12-31')];
  let before = at - 1;
  while (before > at - 4 && words.is(before, "l d de ' en")) before -= 1;
  if (words.is(before, 'fin')) return dated('12-31');
  return words.is(before, 'debut') ? [...dated('01-01'), ...dated('01')] : undefined;
}

/** `1er`, `2e`, `premier`, `second` before a part of the year; 0 when there is none. */
function rankBefore(words: Words, at: number): number {
  if (words.isDigits(at - 2) && words.isGlued(at - 1)) return words.digits(at - 2, 1) || 0;
  return words.is(at - 1, 'second dernier') ? 2 : (ordinal(words.text(at - 1), words.language) ?? 0);
}

/** Its first and its last month. */
function monthsOf(rank: number, length: number): readonly string[] | undefined {
  if (rank < 1 || rank * length > 12) return undefined;
  const month = (of: number): string => String(of).padStart(2, '0');
  const first = month((rank - 1) * length + 1);
  const last = month(rank * length);
  const end = `${last}-${LAST_DAYS[rank * length - 1]}`;
  return [first, last, `${first}-01`, end].flatMap(dated);
}
