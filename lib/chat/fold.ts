/** A text as quotations are compared: typography, spaces and Markdown aside, with the way back to where it stands. */

export interface Folded {
  readonly text: string;
  /** Where each character of `text` stands in the text that was folded. */
  readonly at: Uint32Array;
}

const WORD = /[\p{L}\p{N}]/u;
/** Signs that only frame or join words. */
const DROPPED = /[*\\`[\]\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const QUOTES = '«»“”„‟″"';
const APOSTROPHES = '’‘‚‛ʼ´′';
const DASHES = '‐‑‒–—―−';
/** What begins a line of a list, a heading or a quote; a backslash keeps it from being one. */
const LINE_START = /^[ \t]*(?:(?:\\?[-+#>*]+|\d{1,3}\\?[.)])[ \t]+)+/u;
const TABLE_RULE = /^[ |:-]*-[ |:-]*$/u;
/** Characters of a line that are looked at to see how it begins. */
const BEGINNING = 60;

/** True for letters and figures. */
export function isWord(character: string | undefined): boolean {
  if (character === undefined || character === '') return false;
  const code = character.charCodeAt(0);
  if (code < 0x80) {
    return (code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);
  }
  return WORD.test(character) || (code >= 0xd800 && code < 0xe000);
}

/** Folds a text in composed form (NFC). A space stays between two words only. Linear. */
export function fold(text: string): Folded {
  const room = text.length + 2 * (text.split('…').length - 1);
  const codes = new Uint16Array(room);
  const at = new Uint32Array(room);
  let length = 0;
  let space = false;
  let noLinkBefore = 0;
  let last = '';
  const put = (character: string, place: number): void => {
    if (space && isWord(last) && isWord(character)) {
      codes[length] = 0x20;
      at[length++] = place - 1;
    }
    space = false;
    codes[length] = character.charCodeAt(0);
    at[length++] = place;
    last = character;
  };
  for (let place = 0; place < text.length; place += 1) {
    if (place === 0 || text[place - 1] === '\n') {
      const end = text.indexOf('\n', place);
      const line = text.slice(place, Math.min(end < 0 ? text.length : end, place + 1_000));
      space ||= place > 0;
      if (line.startsWith('|') && TABLE_RULE.test(line)) {
        place += line.length - 1;
        continue;
      }
      const marks = LINE_START.exec(line.slice(0, BEGINNING))?.[0].length ?? 0;
      if (marks > 0) {
        place += marks - 1;
        continue;
      }
    }
    const character = text.charAt(place);
    if (character === ']' && text[place + 1] === '(' && place >= noLinkBefore) {
      const close = endOfAddress(text, place + 2);
      if (text[close] === ')') place = close;
      else noLinkBefore = close;
      continue;
    }
    if (isBlank(character) || character === '|' || QUOTES.includes(character)) space = true;
    else if (character === '_' && !(isWord(text[place - 1]) && isWord(text[place + 1]))) continue;
    else if (DROPPED.test(character)) continue;
    // The line through a text, and not what stands before a figure.
    else if (character === '~' && (text[place + 1] === '~' || text[place - 1] === '~')) continue;
    else if (character === '…') for (let dot = 0; dot < 3; dot += 1) put('.', place);
    else if (APOSTROPHES.includes(character)) put("'", place);
    else if (DASHES.includes(character)) put('-', place);
    else put(character, place);
  }
  return { text: decode(codes, length), at: at.subarray(0, length) };
}

function isBlank(character: string): boolean {
  const code = character.charCodeAt(0);
  return code <= 0x20 || (code > 0x7e && /\s/u.test(character));
}

/** Where an address in brackets ends: at its closing bracket, else where it cannot go on. */
function endOfAddress(text: string, from: number): number {
  let depth = 0;
  let place = from;
  for (; place < text.length && place - from < 2_000; place += 1) {
    const character = text.charAt(place);
    if (isBlank(character)) break;
    if (character === '(') depth += 1;
    else if (character === ')') {
      if (depth === 0) break;
      depth -= 1;
    }
  }
  return place;
}

function decode(codes: Uint16Array, length: number): string {
  const pieces: string[] = [];
  for (let from = 0; from < length; from += 8_192) {
    pieces.push(String.fromCharCode(...codes.subarray(from, Math.min(length, from + 8_192))));
  }
  return pieces.join('');
}
