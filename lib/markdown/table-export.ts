/** Tables on their way to a spreadsheet: cells that it would work out are kept as words. Pure. */

export type Rows = readonly (readonly string[])[];

/** A figure with its sign: `-12,5 %`, `+3`, `- 1 250,00 €`. */
const SIGNED_FIGURE =
  /^[+-][\s\u00A0\u202F]?\d[\d\s\u00A0\u202F.,]{0,40}(?:[\s\u00A0\u202F]?(?:%|€|\$|£|k€|M€))?$/u;
/** What a spreadsheet may reckon with. */
const FIGURE = /^[+-]?\d[\d\u00A0\u202F ,]{0,40}(?:[\u00A0\u202F ]?[%€])?$/u;
const AS_TEXT = ` style="mso-number-format:'\\@'"`;
/** A telephone number, which begins like a sum. */
const PHONE = /^\+\d[\d\s\u00A0\u202F.()-]{5,24}$/u;

/**
 * A cell as a spreadsheet may be given it. What begins like a formula (`=`, `+`, `-`, `@`, a tab or a return before
 * them) is kept from being one by an apostrophe; figures with a sign and telephone numbers stay as they are.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function inert(cell: string): string {
  const text = cell.replace(/[\r\n\t]+/gu, ' ').trim();
  // Full-width signs are taken for the others.
  if (!/^[=+\-@＝＋－＠]/u.test(text) || text === '-') return text;
  return SIGNED_FIGURE.test(text) || PHONE.test(text) ? text : `'${text}`;
}

/** RFC 4180 with semicolons and a byte order mark, as Excel in French reads it. */
export function toCsv(rows: Rows): string {
  const field = (cell: string): string => {
    const text = inert(cell);
    return /[";\n\r]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;
}

/** Cells apart by tabs, rows by line breaks. */
export function toTabs(rows: Rows): string {
  const field = (cell: string): string => {
    const text = inert(cell);
    return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(field).join('\t')).join('\n');
}

/** The table as HTML for the clipboard; the first row is its head. Excel takes figures for figures and all else for text. */
export function toHtmlTable(rows: Rows): string {
  const cells = (row: readonly string[], tag: 'th' | 'td'): string =>
    row.map((cell) => `<${tag}${FIGURE.test(cell) ? '' : AS_TEXT}>${escaped(inert(cell))}</${tag}>`).join('');
  const [head = [], ...body] = rows;
  const lines = body.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${lines}</tbody></table>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
