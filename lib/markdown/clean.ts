/**
 * Characters that a reader cannot see but that a model, a copy or a comparison can: Unicode tags (invisible
 * ASCII), direction controls, zero-width marks. Taken out on the way in and on the way out (design: TRUST).
 */

/** Built from numbers so that no invisible character stands in this file. */
const range = (from: number, to = from): string =>
  from === to ? `\\u{${from.toString(16)}}` : `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`;

const TAGS = range(0xe0000, 0xe007f);
const INVISIBLE = [
  range(0x00ad), // soft hyphen
  range(0x034f), // combining grapheme joiner
  range(0x061c), // Arabic letter mark
  range(0x115f, 0x1160), // Hangul fillers
  range(0x17b4, 0x17b5),
  range(0x180b, 0x180f),
  range(0x200b, 0x200f), // zero width space, non-joiner, joiner, direction marks
  range(0x202a, 0x202e), // direction embeddings and overrides
  range(0x2060, 0x206f), // word joiner, invisible operators, direction isolates
  range(0x3164),
  range(0xfe00, 0xfe0f), // variation selectors
  range(0xfeff), // byte order mark
  range(0xffa0),
  range(0xfff9, 0xfffb),
  range(0x1bca0, 0x1bca3),
  range(0x1d173, 0x1d17a),
  TAGS,
  range(0xe0100, 0xe01ef), // variation selectors supplement
  '\\p{Cs}', // half characters: two of them become a tag when what stands between them goes
].join('');
/** Control characters other than tab, line feed and carriage return. */
const CONTROLS = [range(0, 8), range(0x0b, 0x0c), range(0x0e, 0x1f), range(0x7f, 0x9f)].join('');

const TESTED = new RegExp(`[${INVISIBLE}${CONTROLS}]`, 'u');
/**
 * What is kept is matched first: whole emoji (joiners, presentation selectors, the three flags written with
 * tags), a text or emoji selector after a symbol, joiners between letters of scripts that need them.
 */
const PICTURE = `[\\p{Extended_Pictographic}#*0-9]${range(0xfe0f)}?${range(0x20e3)}?\\p{Emoji_Modifier}?`;
const CLEANED = new RegExp(
  `(${range(0x1f3f4)}[${range(0xe0061, 0xe007a)}${range(0xe0030, 0xe0039)}]{4,6}${range(0xe007f)}` +
    `|${PICTURE}(?:${range(0x200d)}\\p{Extended_Pictographic}${range(0xfe0f)}?\\p{Emoji_Modifier}?)*${range(0xfe0e)}?` +
    `|(?<=[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{M}])[${range(0x200c, 0x200d)}](?=[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}\\p{Script=Malayalam}\\p{Script=Sinhala}]))` +
    `|[${INVISIBLE}${CONTROLS}]`,
  'gu',
);

/** The same text without invisible characters; emoji families, flags and French no-break spaces stay. */
export function cleanText(text: string): string {
  if (!TESTED.test(text)) return text;
  return text.replace(CLEANED, (_, kept: string | undefined) => kept ?? '');
}

/** Without the line breaks at its end, in linear time: an expression begins anew at each of a million of them. */
export function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
}
