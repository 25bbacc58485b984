/**
 * Text as letters, digits and signs of money and shares alone, in lower case and without accents: the same whatever
 * quotation marks, spaces, dashes, soft hyphens, line ends and marks of Markdown stand between.
 */
export function solid(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}€$£%°]+/gu, '');
}

/** What stands before the words of a line in Markdown and is no text of the page: list marks, ticks, quotation marks. */
const LINE_MARKS = /^[ >]{0,40}(?:#{1,6} |[-*+] |\d{1,9}[.)] )?(?:\[[ x]\] )?/gm;

/** The forms in which a quote may stand in a page, the likeliest first; it may be Markdown. */
export function formsOf(quote: string): readonly string[] {
  const bare = quote.replace(LINE_MARKS, '').replace(/^\|[ |:-]*\|$/gm, '');
  return [...new Set([solid(quote), solid(bare)])].filter(Boolean);
}

/** How many characters the ends of two texts have in common. */
export function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length++;
  return length;
}

/** Where the character of a text stands that comes after so many solid ones. */
export function offsetIn(text: string, solidBefore: number): number {
  let seen = 0;
  for (let offset = 0; offset < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    const weight = solid(character).length;
    if (weight > 0 && seen + weight > solidBefore) return offset;
    seen += weight;
    offset += character.length;
  }
  return text.length;
}
