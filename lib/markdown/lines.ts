/** What a line of Markdown can be, seen alone. */

export const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u;
export const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/u;
export const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/u;
export const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])([ \t]+|$)/u;
export const QUOTE = /^ {0,3}>/u;
export const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/u;
export const DELIMITERS = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;

/** A list can interrupt a paragraph when it is not empty and, numbered, when it starts at one. */
export function interrupts(line: string): boolean {
  const item = ITEM.exec(line);
  return item !== null && line.trim() !== item[2] && /^[-*+]$|^1[.)]$/u.test(item[2] ?? '');
}

/** Columns before the text; a tab counts for four. */
export function indentOf(line: string): number {
  const blanks = line.length - line.trimStart().length;
  return /^ *\t/u.test(line) ? blanks + 3 : blanks;
}

/** What must be equal for two items to be of one list: the bullet, or the sign after the number. */
export const markerKind = (marker: string): string => marker.slice(-1);
