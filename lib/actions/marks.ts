/** Marks of what stays where it is: `⟦TABLE_1⟧` in a text stands for a table, an image, a field, a masked value. */

const MARK = /⟦[^⟦⟧\n]{1,60}⟧/g;

/** True when a text holds such a mark. */
export const hasMarks = (text: string): boolean => /⟦[^⟦⟧\n]{1,60}⟧/.test(text);

/** What models make of one: other brackets, a space or an escape inside, code or bold around. */
const LOOK_ALIKE =
  /[`*]{0,2}(?:⟦|\[{1,2}|【|〚|\\\[)[ \u00A0]?(\p{Lu}{1,20}(?:[ _-]\p{Lu}{1,20}){0,2})(?:[ _-]|\\_)?(\d{1,6})[ \u00A0]?(?:⟧|\]{1,2}|】|〛|\\\])[`*]{0,2}/gu;

/** An answer in which the marks of its source are written as the source has them. */
export function withMarks(text: string, source: string): string {
  if (!hasMarks(source)) return text;
  // Looked up, not searched for: an answer may hold any number of look-alikes.
  const marks = new Set(source.match(MARK));
  return text.replace(LOOK_ALIKE, (found, name: string, number: string) => {
    const mark = `⟦${name.replace(/[ -]/g, '_')}_${number}⟧`;
    return marks.has(mark) ? mark : found;
  });
}
