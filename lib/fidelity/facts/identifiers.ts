/** Identifiers known by their shape: SIRET, NIR, card numbers, IBAN, BIC. */
import { decimal } from './decimal.ts';
import { factOn, type Reading, type Words } from './reading.ts';

/** How the digits of SIRET, NIR and card numbers are grouped. */
const GROUPS = /^(?:3,3,3,5|1,2,2,2,3,3(?:,2)?|4,4,4,4)$/;
/** An IBAN has at most 34 characters in groups of four, and at least 15 (ISO 13616). */
const MOST_GROUPS = 9;

/** Reads an IBAN, a BIC, or an identifier known by its groups of digits. */
export function readIdentifier(words: Words, at: number): Reading | null {
  if (words.isDigits(at)) return readLettered(words, at) ?? readGroups(words, at);
  return /^[a-z]{2}$/.test(words.text(at))
    ? (readPlate(words, at) ?? readIban(words, at))
    : readBic(words, at);
}

/** Capitals that are units of what is so many. */
const UNITS = 'l m g w a v t c k';
const LONG = 6;

/** `4417820 K`: a letter after so many digits, ungrouped, or no unit after groups. */
function readLettered(words: Words, at: number): Reading | null {
  let text = words.text(at);
  let end = at + 1;
  while (
    words.text(end).length === 3 &&
    words.isDigits(end) &&
    words.tokens[end]?.gap === 1 &&
    text.length < 12
  ) {
    text += words.text(end);
    end += 1;
  }
  const isLetter = words.isWord(end) && words.text(end).length === 1 && words.isCapital(end);
  if (text.length < LONG || !isLetter || words.tokens[end]?.gap !== 1 || words.is(end + 1, "'")) return null;
  if (end > at + 1 && words.is(end, UNITS)) return null;
  return identifier(at, end + 1, text + words.text(end));
}

/** `GH 482 KT`, which is `GH-482-KT`. */
function readPlate(words: Words, at: number): Reading | null {
  const letters = words.text(at + 2);
  const isPlate =
    words.isCapital(at) &&
    // `RD 943 PR 12`
    !words.is(at, 'rd rn cd vc') &&
    words.text(at + 1).length === 3 &&
    words.isDigits(at + 1) &&
    /^[a-z]{2}$/.test(letters) &&
    // No plate has one of these (arrêté of 9 February 2009, its annex).
    !/[iou]/.test(words.text(at) + letters) &&
    words.isCapital(at + 2) &&
    words.tokens[at + 1]?.gap === 1 &&
    words.tokens[at + 2]?.gap === 1;
  return isPlate ? identifier(at, at + 3, words.text(at) + words.text(at + 1) + letters) : null;
}

function readGroups(words: Words, at: number): Reading | null {
  let text = '';
  let end = at;
  const lengths: number[] = [];
  while (words.isDigits(end) && (end === at || words.tokens[end]?.gap === 1) && lengths.length < 8) {
    lengths.push(words.text(end).length);
    text += words.text(end);
    end += 1;
  }
  return GROUPS.test(lengths.join(',')) || isNoNumber(lengths, text) ? identifier(at, end, text) : null;
}

/** `57 000 341 8`: so many digits in groups that are no thousands. */
const isNoNumber = (lengths: readonly number[], text: string): boolean =>
  lengths.length > 2 &&
  text.length > 7 &&
  lengths.slice(0, 3).every((length) => length < 4) &&
  lengths.slice(1, -1).every((length) => length === 3) &&
  lengths.at(-1) !== 3;

function readIban(words: Words, at: number): Reading | null {
  if (!words.isCapital(at) || !words.isGlued(at + 1) || !(words.digits(at + 1, 2) > 1)) return null;
  let text = words.text(at) + words.text(at + 1);
  let end = at + 2;
  while (end < at + 2 + MOST_GROUPS && text.length < 34 && words.isNear(end)) {
    const piece = words.text(end);
    const isPiece = piece.length <= 4 && (words.isDigits(end) || (words.isWord(end) && words.isCapital(end)));
    if (!isPiece) break;
    text += piece;
    end += 1;
  }
  return text.length < 15 ? null : identifier(at, end, text);
}

/** Eight letters or eleven (ISO 9362), after their name: `BIC : BDFEFRPPCCT`. */
function readBic(words: Words, at: number): Reading | null {
  if (!words.is(at, 'bic swift')) return null;
  const code = words.is(at + 1, ': )') ? at + 2 : at + 1;
  const isBic = /^[a-z]{8}(?:[a-z]{3})?$/.test(words.text(code)) && words.isCapital(code);
  return isBic ? identifier(code, code + 1, words.text(code)) : null;
}

const identifier = (at: number, end: number, text: string): Reading =>
  factOn(at, end, 'reference', `#${text}`, { also: [decimal(text)] });
