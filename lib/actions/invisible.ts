/**
 * Characters nobody sees and a model reads: zero width, bidirectional controls, Unicode tags, variation
 * selectors. They hide orders in a text and marks in an answer, so they go, except where writing needs them.
 * French no-break spaces are not invisible and stay; soft hyphens too, since they hide nothing.
 */
const INVISIBLE = String.raw`[\u200B-\u200F\u061C\u180E\u202A-\u202E\u2060-\u2069\uFEFF\uFE00-\uFE0F\u{E0000}-\u{E01EF}]`;

/** Scripts that write with joiners inside words. */
const JOINING = [
  'Arabic',
  'Syriac',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
]
  .concat(['Kannada', 'Malayalam', 'Sinhala'])
  .map((script) => `\\p{Script=${script}}`)
  .join('');

const tags = (letters: string) =>
  Array.from(letters, (letter) => `\\u{${(0xe0000 + letter.charCodeAt(0)).toString(16)}}`).join('');

const NEEDED = [
  // The flags of England, Scotland and Wales are the only ones written with tags.
  String.raw`(?<=\u{1F3F4})(?:${tags('gbeng')}|${tags('gbsct')}|${tags('gbwls')})\u{E007F}`,
  String.raw`(?<=\p{Emoji})[\uFE0E\uFE0F]`,
  String.raw`(?<=\p{Extended_Pictographic}\uFE0F|\p{Extended_Pictographic}|\p{Emoji_Modifier})\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=[${JOINING}])[\u200C\u200D](?=[${JOINING}])`,
  String.raw`(?<=\p{Script=Han})[\u{E0100}-\u{E01EF}]`,
].join('|');

const NEEDED_OR_INVISIBLE = new RegExp(`(${NEEDED})|${INVISIBLE}`, 'gu');

/** The text without the invisible characters that carry no writing. */
export function stripInvisible(text: string): string {
  return text.replace(NEEDED_OR_INVISIBLE, (_, needed: string | undefined) => needed ?? '');
}
