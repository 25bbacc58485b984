/** Parts: `les deux tiers`, `2/3`, `la moitié`, `une demi-heure`, `trois quarts d’heure`. */
import { cardinal, ordinal } from '../lexicon/numerals.ts';
import { table } from '../lexicon/table.ts';
import { inBase, measureAt } from './measures.ts';
import { readNumeral } from './numeral.ts';
import { type Draft, factOn, type Reading, type Words } from './reading.ts';
import { readUnit } from './units.ts';
import { loneWeekday, weekdayAt } from './weekdays.ts';

const PARTS = table(
  'tiers/third*/tercios/terzi/drittel quart*/quarters/cuartos/quarti/viertel cinquieme*/fifths/quintos/quinti/funftel dixieme*/tenths/decimos/decimi/zehntel',
  [3, 4, 5, 10],
);
/** `3 usagers sur 4` and `9 sur 20` are shares; of more, two numbers. */
const MOST_PARTS = 20;
const QUARTER = /^(?:quarter|cuart[oa]|quarto|viertel)$/;
const WHOLE = /^(?:moitie|half|demie?|halbe|halfte|mitad|meta|media|mezza?)$/;
const MOIETY = 'moitie half halfte mitad meta';
const HOUR = /^(?:heure|hour|stunde|hora|ora)$/;

/** True for a word that is a part by itself. */
export function isFractionWord(word: string): boolean {
  return WHOLE.test(word) || GERMAN_HALVES.test(word) || word === 'tiers' || word === 'quart';
}

/** Reads a part of something, also of an hour. */
export function readFraction(words: Words, at: number): Reading | null {
  const text = words.text(at);
  if (WHOLE.test(text)) return half(words, at);
  const halves = readHalves(words, at);
  if (halves) return halves;
  // `récupérable par quart`: in four parts
  if (words.is(at - 1, 'par') && words.is(at, 'tiers quart') && !words.is(at + 1, "de d' h"))
    return factOn(at, at + 1, 'number', String(PARTS.get(text)), { soft: 'always' });
  // `a quarter`, but not `avis à tiers détenteur`
  const isOne =
    /^(?:un|one)$/.test(text) ||
    (text === 'a' && words.language === 'en') ||
    (words.language !== 'fr' && /^(?:una|eine?)$/.test(text));
  const every = words.is(at, 'un une') ? readEvery(words, at) : null;
  if (every) return every;
  const marked = readMark(words, at);
  if (marked) return marked;
  const numeral = isOne ? { value: '1', end: at + 1 } : readNumeral(words, at);
  if (words.is(at - 1, 'le du au') && words.is(at, 'tiers quart') && words.is(at + 1, 'de des du'))
    return part(at, at + 1, 1, PARTS.get(text) ?? 3, true);
  if (!numeral || !/^[1-9]$/.test(numeral.value)) return null;
  const count = Number(numeral.value);
  const next = words.is(numeral.end, '-') ? numeral.end + 1 : numeral.end;
  const written =
    words.is(numeral.end, '/') && words.isGlued(numeral.end + 1) ? words.digits(numeral.end + 1, 2) : 0;
  // `2/30e`
  const isOrdinal =
    words.isGlued(numeral.end + 2) && /^(?:e(?:mes?)?|ths?)$/.test(words.text(numeral.end + 2));
  const isWritten =
    written > count &&
    (written <= 10 || isOrdinal) &&
    words.isDigits(at) &&
    !/[/-]/.test(words.text(numeral.end + 2));
  const rank = isOne && words.is(next + 1, 'de du d des par') ? ordinal(words.text(next), 'fr') : undefined;
  const quarter = isOne && words.language !== 'fr' && QUARTER.test(words.text(next)) ? 4 : undefined;
  const divisor = isWritten
    ? written
    : words.follows(next)
      ? (divisorOf(words.text(next)) ?? quarter ?? (rank && rank > 9 ? rank : undefined))
      : undefined;
  if (!divisor || divisor <= count) return null;
  const end = isWritten ? numeral.end + (isOrdinal ? 3 : 2) : next + 1;
  const hour = hourAfter(words, end);
  if (hour > 0) return duration(at, hour, (count * 60) / divisor);
  if (words.is(end, 'de') && words.is(end + 1, 'siecle')) return ofCentury(at, end + 2, count / divisor);
  const read = part(at, end, count, divisor, isOne);
  // `ticket GIR 5/6`: two of a scale
  const isOfScale = isWritten && words.isCapital(at - 1) && words.text(at - 1).length > 1;
  const parts = isOfScale ? [String(count), String(divisor)] : undefined;
  return { ...read, facts: read.facts.map((fact) => ({ ...fact, parts })) };
}

/** `tiers`, `deux trentièmes`; a lone ordinal in the singular is a rank. */
const divisorOf = (word: string): number | undefined =>
  PARTS.get(word) ?? (word.endsWith('iemes') ? ordinal(word, 'fr') : undefined);

/** `anderthalb Stunden`, `zweieinhalb Jahre` */
const GERMAN_HALVES = /^(?:(anderthalb)|(ein|zwei|drei|vier|funf|sechs)einhalb)(?:e[nrs]?|mal|fache[ns]?)?$/;
const WITH_HALF = /^(?:demie?|medi[oa]|mezz[oa]|half)$/;

/** `une fois et demie`, `two and a half years`: what is counted stands before the half, or after it. */
function readHalves(words: Words, at: number): Reading | null {
  const german = words.language === 'de' ? GERMAN_HALVES.exec(words.text(at)) : null;
  if (german) {
    const count = german[1] ? 1 : (cardinal(german[2] ?? '', 'de') ?? 1);
    return counted(words, at, at + 1, `${count}.5`);
  }
  const isOne = words.isWord(at) && cardinal(words.text(at), words.language) === 1;
  const numeral = isOne ? { value: '1', end: at + 1 } : readNumeral(words, at);
  if (!numeral || !/^\d\d?$/.test(numeral.value)) return null;
  const { end, value } = numeral;
  const joint = words.is(end, 'et and y e') ? end : end + 1;
  if (!words.is(joint, 'et and y e') || !words.follows(joint)) return null;
  const half = words.is(joint + 1, 'a') ? joint + 2 : joint + 1;
  if (!WITH_HALF.test(words.text(half)) || !words.follows(half)) return null;
  const isCounted = words.isWord(end) && !cardinal(words.text(end), words.language) && !readUnit(words, end);
  if (joint > end && !isCounted) return null;
  // `une tonne et demie`
  const measure = joint > end ? measureAt(words, end) : null;
  if (measure) {
    const size = `${value}.5`;
    return factOn(at, half + 1, 'number', size, { also: inBase(size, measure.name), unit: measure.name });
  }
  return counted(words, at, half + 1, `${value}.5`);
}

/** A number, or a quantity when a unit follows. */
function counted(words: Words, at: number, end: number, figure: string): Reading {
  const unit = readUnit(words, end);
  const [value = '', ...also] = unit?.values(figure) ?? [figure];
  const to = unit?.end ?? end;
  return { end: to, facts: [{ from: at, to, type: unit?.type ?? 'number', value, also }] };
}

/** `3 sur 5`, `un sur quatre`, `3 out of 12`: what `3/5`, `1/4` and `3/12` say. */
function readMark(words: Words, at: number): Reading | null {
  // `douze mois sur douze`
  if (words.is(at + 1, 'mois') && words.is(at + 2, 'sur') && words.text(at) === words.text(at + 3))
    return factOn(at, at + 4, 'duration', 'rate 1 mo', { soft: 'always' });
  // `1 usager sur 4`
  const isOfThem =
    words.is(at + 2, words.language === 'en' ? 'in' : 'sur') &&
    words.isWord(at + 1) &&
    words.isNear(at + 2) &&
    !readUnit(words, at + 1);
  const next =
    words.is(at + 1, 'out') && words.is(at + 2, 'of')
      ? at + 3
      : words.is(at + 1, 'sur') || isOneIn(words, at)
        ? at + 2
        : isOfThem
          ? at + 3
          : -1;
  if (next < 0) return null;
  const isWord = words.isWord(at);
  if (isOfThem && words.language === 'en' && words.isWord(at) !== words.isWord(next)) return null;
  const count = isWord ? cardinal(words.text(at), words.language) : words.digits(at, 3);
  const all = words.isWord(next) ? cardinal(words.text(next), words.language) : words.digits(next, 3);
  // `78 fois sur 100`
  const isPercent = all === 100 && (isOfThem || words.is(at + 1, 'fois'));
  // `la RD 31 sur 1,2 km`
  if (words.is(next + 1, ',') && words.isGlued(next + 2)) return null;
  if (words.isDigits(at) && Number(count) > Number(all)) return null;
  if (!count || !all || ((isWord || isOfThem) && (all <= count || (all > MOST_PARTS && !isPercent))))
    return null;
  if (isOfThem && readUnit(words, next + 1)) return null;
  const percents = (count * 100) / all;
  const day = isOfThem ? weekdayAt(words, at + 1) : null;
  if (day) return everyOther(at, next + 1, loneWeekday(at + 1, day));
  return {
    end: next + 1,
    facts: [
      {
        from: at,
        to: next + 1,
        type: 'number',
        value: `#${count}${all}`,
        also: [`${count}/${all}`, ...(Number.isInteger(percents) && all > 1 ? [`${percents} %`] : [])],
        gives: [String(count), String(all), `nth ${count}`],
        soft: count === 1 && isWord ? 'new' : undefined,
        // `Sur 12 candidats, 3 sont reçus`
        parts: isOfThem && count > 1 ? [String(count), String(all)] : undefined,
      },
    ],
  };
}

/** `une semaine sur deux` is every fortnight, `un jour sur trois` every three days. */
function readEvery(words: Words, at: number): Reading | null {
  const unit = words.is(at + 2, 'sur') ? readUnit(words, at + 1) : null;
  const count = words.isDigits(at + 3) ? words.digits(at + 3, 1) : cardinal(words.text(at + 3), 'fr');
  if (unit?.type !== 'duration' || !count || readUnit(words, at + 4)) return null;
  const [value = '', ...also] = unit.values(String(count));
  return factOn(at, at + 4, 'duration', value, { also: [...also, `rate ${value}`] });
}

/** `un lundi sur deux`: the day is told, how often may be said in other words. */
const everyOther = (at: number, end: number, day: Draft): Reading => ({
  end,
  facts: [day, { from: at + 2, to: end, type: 'number', value: '14 d', also: ['weeks 2'], soft: 'always' }],
});

/** `1 in 4`, `nine in ten`: not `3 in 2025`. */
function isOneIn(words: Words, at: number): boolean {
  if (words.language !== 'en' || !words.is(at + 1, 'in') || words.isDigits(at + 2) !== words.isDigits(at))
    return false;
  const all = words.isDigits(at) ? words.digits(at + 2, 2) : (cardinal(words.text(at + 2), 'en') ?? 0);
  return all > 1 && all <= MOST_PARTS && (!words.isDigits(at) || !words.isWord(at + 3));
}

function half(words: Words, at: number): Reading | null {
  const from = words.is(at + 1, '-') ? at + 2 : at + 1;
  const hour = hourAfter(words, from);
  if (hour > 0) return duration(at, hour, 30);
  if (words.is(from, 'siecle')) return ofCentury(at, from + 1, 1 / 2);
  // `0,5 jour` of leave
  if (words.is(from, 'journee') && !words.isDigits(at - 1)) {
    // `18 € par demi-journée`
    const value = words.is(at - 1, 'par') ? 'rate 0.5 d' : '0.5 d';
    return factOn(at, from + 1, 'duration', value, { also: ['0.5 d', 'rate 0.5 d'], soft: 'always' });
  }
  return words.is(at, MOIETY) ? part(at, at + 1, 1, 2, true) : null;
}

/** `un quart de siècle`, `un demi-siècle` */
const ofCentury = (from: number, to: number, share: number): Reading =>
  factOn(from, to, 'duration', `${1_200 * share} mo`);

/** The token after `d’heure`, `heure`, `an hour` at `at`, or -1. */
function hourAfter(words: Words, at: number): number {
  let next = at;
  if (words.is(next, "'")) next += 1;
  else if (words.is(next, 'd') && words.is(next + 1, "'")) next += 2;
  else if (words.is(next, 'an a of de')) next += words.is(next + 1, 'an') ? 2 : 1;
  return words.follows(next) && HOUR.test(words.text(next)) ? next + 1 : -1;
}

function duration(from: number, to: number, minutes: number): Reading {
  return { end: to, facts: [{ from, to, type: 'duration', value: `${minutes} min` }] };
}

/** `un tiers` alone may be left out or said otherwise (`a third of them`): only `2/3` and the like must stay. */
function part(from: number, to: number, count: number, divisor: number, isVague: boolean): Reading {
  const percents = (count * 100) / divisor;
  const fact: Draft = {
    from,
    to,
    type: 'number',
    value: `${count}/${divisor}`,
    // Of notes taken in haste `8/10` may be a day.
    also: [
      `#${count}${divisor}`,
      `--${String(divisor).padStart(2, '0')}-0${count}`,
      // A third is 33 %, two are 66 or 67 %.
      ...[Math.floor(percents), Math.round(percents), Math.round(percents * 10) / 10].map(
        (each) => `${each} %`,
      ),
    ],
    soft: isVague ? 'always' : undefined,
  };
  return { end: to, facts: [fact] };
}
