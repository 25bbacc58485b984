/** References: `n° 2026-0412`, `INC-2026-00123`, `2016/679`. Separators do not tell them apart. */
import { weekday } from '../lexicon/calendar.ts';
import { words as list } from '../lexicon/table.ts';
import { daysOf, isNoCode } from './codes.ts';
import { decimal } from './decimal.ts';
import { readIdentifier } from './identifiers.ts';
import { measureAt } from './measures.ts';
import type { Draft, Reading, Words } from './reading.ts';
import { roadCodes } from './roads.ts';

/** A reference has no more pieces; what goes on longer is something else. */
const MOST_PIECES = 40;

const ANNOUNCING = list(
  'n no nr numero num number ref reference siret siren iban nir dossier ticket facture commande loi* decret ordonnance directive reglement arrete circulaire law decree act regulation file case invoice',
);

/** `n° 12 K. Dupont`; at the end of a line the dot ends the sentence. */
const isInitial = (words: Words, at: number): boolean =>
  words.is(at, "'") || (words.is(at, '.') && words.isWord(at + 1) && words.isNear(at + 1));

/** Reads a reference: a code by its shape, or what follows `n°`. */
export function readReference(words: Words, at: number): Reading | null {
  return readIdentifier(words, at) ?? readCode(words, at) ?? readAnnounced(words, at);
}

/** Letters and digits without a space: `AB/2026-12`, `COVID-19`, `78-753`. */
function readCode(words: Words, at: number): Reading | null {
  const end = codeEnd(words, at);
  if (end <= at + 1) return null;
  // `120 m2`
  const isPower =
    words.digits(at + 1, 1) > 1 && (end === at + 2 || (end === at + 4 && words.is(at + 2, '/')));
  if (isPower && /^[chkdm]?m$/.test(words.text(at)) && !words.isCapital(at)) return { end, facts: [] };
  let text = '';
  let digits = 0;
  let letters = 0;
  for (let next = at; next < end; next += 1) {
    if (words.isDigits(next)) digits += 1;
    // `20/35e`, `20/35ths`
    else if (next === end - 1 && letters === 0 && digits > 1 && words.is(next, 'e eme th ths')) continue;
    else if (words.isWord(next)) letters += 1;
    else continue;
    text += inFrench(words.text(next));
  }
  if (isNoCode(words, at, end)) return null;
  // `2 140 UFC/100 ml`
  if (letters === 1 && digits === 1 && words.is(at + 1, '/') && measureAt(words, end))
    return { end, facts: [] };
  if (digits === 0 || (letters > 0 && digits > 0 && !isCodeWord(words, at, end))) return null;
  if (text === '247' && words.is(at + 1, '/')) return { end, facts: [alwaysOpen(at)] };
  if (end === at + 3 && letters === 0 && words.is(at + 1, '-')) return readSpan(words, at);
  const also = end === at + 2 && words.isDigits(at) ? [decimal(words.text(at))] : [];
  also.push(...daysOf(words, at, end));
  // `2/100`
  if (end === at + 3 && words.is(at + 1, '/') && words.is(at + 2, '100 1000'))
    also.push(`${Number(words.text(at))} ${words.is(at + 2, '100') ? '%' : '‰'}`);
  // `84/100` of `84 points`, where others are `sur 100`
  const isScored = end === at + 3 && words.is(at + 1, '/') && words.is(at + 2, '10 20 50 100');
  const parts = isScored ? [decimal(words.text(at)), words.text(at + 2)] : undefined;
  // `bureau B 207`
  const joint = words.is(at + 1, '-') ? at + 2 : at + 1;
  const isNumbered =
    end === joint + 1 && words.isDigits(joint) && words.isWord(at) && words.text(at).length < 4;
  const figure = isNumbered
    ? [decimal(words.text(joint)), ...(words.text(at).length === 1 ? [`letter ${words.text(at)}`] : [])]
    : [];
  // `T4`: a flat of four rooms
  if (end === at + 2 && words.is(at, 't f')) also.push(decimal(words.text(at + 1)));
  if (isNumbered) also.push(...roadCodes(words.text(at), decimal(words.text(joint))));
  // `S12` is week 12, `v2.1` version 2.1.
  const after = words.text(at + 1);
  if (end === at + 2 && words.is(at, 's') && Number(after) < 54) also.push(`no ${Number(after)}`);
  if (words.is(at, 'v') && words.isDigits(at + 1))
    also.push(
      words.source.slice(words.tokens[at + 1]?.start, words.tokens[end - 1]?.end),
      `#${text.slice(1)}`,
    );
  const quarter = end === at + 2 && words.is(at, 't q') ? words.digits(at + 1, 1) : 0;
  if (quarter >= 1 && quarter <= 4) also.push(`quarter ${quarter}`, `nth ${quarter}`);
  const semester = end === at + 2 && words.is(at, 's h') ? words.digits(at + 1, 1) : 0;
  if (semester === 1 || semester === 2) also.push(`nth ${semester}`);
  const fact: Draft = {
    from: withUnion(words, at),
    to: end,
    type: 'reference',
    value: `#${text}`,
    also,
    gives: [...figure, ...also.filter((value) => value.startsWith('--')).map((value) => value.slice(0, 4))],
    parts,
  };
  // `au 31 décembre de l’année N-1`
  if (/^n\d$/.test(text)) return { end, facts: [{ ...fact, soft: 'always' }] };
  // C2S, of a text that says it in full, M1 for the first year
  return { end, facts: [/^(?:[a-z]\d[a-z]|m[12])$/.test(text) ? { ...fact, soft: 'always' } : fact] };
}

/** `2014/24/EU` is `2014/24/UE`. */
const inFrench = (piece: string): string => (piece === 'eu' ? 'ue' : piece === 'ec' ? 'ce' : piece);

/** `(UE) 2016/679`: who made it belongs to it. */
function withUnion(words: Words, at: number): number {
  return words.is(at - 1, ')') && words.is(at - 2, 'ue eu ce') ? at - 2 : at;
}

/** `24/7` says `24 h/24 et 7 j/7`. */
const alwaysOpen = (at: number): Draft => ({
  from: at,
  to: at + 3,
  type: 'time',
  value: '24/7',
  gives: ['24', '7', '1440 min', '7 d'],
  soft: 'new',
});

/** Where the unbroken run of letters, digits and joints that begins at `at` ends; `at` inside a run. */
function codeEnd(words: Words, at: number): number {
  if (!words.isDigits(at) && !words.isWord(at)) return at;
  if (words.isGlued(at) && /^[-/_.]$/.test(words.text(at - 1)) && words.isGlued(at - 1)) return at;
  let end = at + 1;
  let onlyDots = words.isDigits(at);
  let dots = 0;
  while (words.isGlued(end)) {
    const text = words.text(end);
    if (words.isDigits(end) || words.isWord(end)) {
      if (words.isWord(end)) onlyDots = false;
      end += 1;
      continue;
    }
    const isJoint = /^[-/_*]$/.test(text) || (text === '.' && words.isDigits(end + 1));
    const goesOn = words.isGlued(end + 1) && (words.isDigits(end + 1) || words.isWord(end + 1));
    if (!isJoint || !goesOn || isWordAfter(words, at, end + 1)) break;
    if (text === '.') dots += 1;
    else onlyDots = false;
    end += 1;
  }
  // `1.234` and `1.234.567` are numbers, `1.2.3` is not.
  const isNumber = onlyDots && dots > 0 && (dots === 1 || isGrouped(words, at, end));
  return isNumber ? at : end;
}

/** `B2-level French`: an ordinary word after a code in capitals. */
const isWordAfter = (words: Words, from: number, at: number): boolean =>
  words.isCapital(from) &&
  words.isWord(at) &&
  words.text(at).length > 3 &&
  /\p{Ll}/u.test(words.source.charAt(words.tokens[at]?.start ?? 0)) &&
  words.is(at - 1, '-') &&
  !words.isGlued(at + 1);

function isGrouped(words: Words, at: number, end: number): boolean {
  for (let next = at + 2; next < end; next += 2) if (words.text(next).length !== 3) return false;
  return words.text(at).length <= 3;
}

/** Not `12km`, `3e`, `mi-2026`: what has letters is a code when it begins with capitals or has several pieces. */
function isCodeWord(words: Words, at: number, end: number): boolean {
  if (words.isDigits(at) && end === at + 2) return words.isCapital(at + 1);
  // `24-bed`, `10-year-old`
  if (words.isDigits(at) && words.is(at + 1, '-') && words.isWord(at + 2) && words.text(at + 2).length > 2)
    return words.isCapital(at + 2);
  if (words.isDigits(at)) return true;
  if (words.is(at, 'mi pre post anti inter ex under over')) return false;
  return true;
}

/** `2025-2026`, `10-15`: two figures, or a reference; said either way. */
function readSpan(words: Words, at: number): Reading {
  const first = words.text(at);
  const last = words.text(at + 2);
  // `l’année scolaire 2025-26`
  const isNextYear = first.length === 4 && last.length === 2 && Number(last) === (Number(first) % 100) + 1;
  const second = isNextYear ? first.slice(0, 2) + last : last;
  const parts = [decimal(first), decimal(second)];
  const isShort = first.length === second.length || (first.length < 3 && second.length < 4);
  const isSpan = isShort && Number(first) < Number(second) && !isAnnounced(words, at);
  const fact: Draft = { from: at, to: at + 3, type: 'reference', value: `#${first}${second}` };
  if (!isSpan) return { end: at + 3, facts: [fact] };
  // `le week-end du 14-15`
  const days = Number(second) < 32 ? parts.map((part) => `bare day ${part}`) : [];
  // `mardi 9-12 / jeudi 14-17`
  const isTimed = weekday(words.text(at - 1)) !== undefined && Number(second) <= 24;
  const hours = isTimed ? parts.map((part) => `${part.padStart(2, '0')}:00`) : [];
  return { end: at + 3, facts: [{ ...fact, type: 'number', gives: [...parts, ...days, ...hours], parts }] };
}

/** `le n° de créance`, `numéro d’allocataire :` */
const NAMED_NUMBER = /(?:n°|num[ée]ro) ?(?:de |du |d[’'])\p{L}{3,20}(?: ?:)? $/iu;
/** Characters in which such words stand before the number. */
const NAMED_WITHIN = 40;

/** True when `n°`, `ref.`, `SIRET` or the like stands right before. */
export function isAnnounced(words: Words, at: number): boolean {
  const { start = 0 } = words.tokens[at] ?? {};
  if (NAMED_NUMBER.test(words.source.slice(Math.max(0, start - NAMED_WITHIN), start))) return true;
  for (let back = at - 1; back >= at - 4; back -= 1) {
    if (!words.follows(back + 1)) return false;
    const text = words.text(back);
    if (text === 'n' && !words.is(back + 1, '°') && !words.is(back + 1, '.')) return false;
    if (text === 'no' && back + 1 !== at && !words.is(back + 1, '.')) return false;
    if (ANNOUNCING.has(text)) return true;
    if (!/^(?:[°:.(#)s]|ue|eu|ce|o|de)$/.test(text)) return false;
  }
  return false;
}

/** `n° 12 345`, `SIRET : 123 456 789 00012`: groups of digits, or letters and digits, that `n°` makes one. */
function readAnnounced(words: Words, at: number): Reading | null {
  const isShelf = words.is(at - 1, 'cote cotes');
  if (!words.isDigits(at) || !(isShelf || words.is(at - 1, '#') || isAnnounced(words, at))) return null;
  // `la cote de référence (87,40 m)`
  if (words.is(at + 1, ',') && words.isGlued(at + 1) && words.isGlued(at + 2) && words.isDigits(at + 2))
    return null;
  let text = words.text(at);
  let end = at + 1;
  while (
    words.isDigits(end) &&
    words.tokens[end]?.gap === 1 &&
    end < at + MOST_PIECES &&
    !(words.isWord(end + 1) && words.isGlued(end + 1))
  ) {
    text += words.text(end);
    end += 1;
  }
  // `cote 118 J`
  const isLettered = words.text(end).length === 1 && words.isWord(end) && words.isCapital(end);
  if (isLettered && words.tokens[end]?.gap === 1 && !isInitial(words, end + 1)) {
    text += words.text(end);
    end += 1;
  } else if (isShelf) return null;
  const fact: Draft = {
    from: at,
    to: end,
    type: 'reference',
    value: `#${text}`,
    also: [decimal(text)],
    // `l’atelier n° 3` is the third.
    gives: [decimal(text), ...(text.length < 3 ? [`nth ${decimal(text)}`, `no ${decimal(text)}`] : [])],
  };
  const section = words.is(at - 4, 'section parcelles parcelle cadastrees cadastree cadastres cadastre')
    ? words.text(at - 3)
    : '';
  if (section.length > 0 && section.length < 3)
    return {
      end,
      facts: [{ ...fact, also: [...(fact.also ?? []), `#${section}${text}`], aspect: `section ${section}` }],
    };
  return { end, facts: [fact] };
}
