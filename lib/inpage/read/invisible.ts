// Tags (kept in a flag such as Scotland's), zero width, bidi controls, soft hyphens, variation selectors, and half
// characters, which would become a tag when what stands between them goes.
const SUSPECT =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked for alone, as it must be
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}\p{Cs}]/gu;
const FLAG_WITH_TAGS = /\u{1f3f4}[\u{e0020}-\u{e007e}]{1,6}\u{e007f}/gu;
const EMOJI_END = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const KEYCAP_BASE = /[0-9#*]$/;
const JOINING_LETTER = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]$/u;

/**
 * The text without characters nobody sees: they carry hidden instructions (Unicode tags, variation selectors) or
 * change the order of what is read. Emoji joiners and presentation selectors, and no-break spaces, stay.
 */
export function stripInvisible(text: string): string {
  if (text.search(SUSPECT) === -1) return text;
  const flags: string[] = [];
  const guarded = text.replace(FLAG_WITH_TAGS, (flag) => {
    flags.push(flag);
    return '\u0000';
  });
  const clean = guarded.replace(SUSPECT, (char, at: number) => {
    const before = guarded.slice(Math.max(0, at - 2), at);
    if (char === '\u200d' && (EMOJI_END.test(before) || JOINING_LETTER.test(before))) return char;
    if (char === '\u200c' && JOINING_LETTER.test(before)) return char;
    const presentation = char === '\ufe0f' || char === '\ufe0e';
    if (presentation && (EMOJI_END.test(before) || KEYCAP_BASE.test(before))) return char;
    return '';
  });
  return flags.length === 0 ? clean : clean.replaceAll('\u0000', () => flags.shift() ?? '');
}
