/** What some models wrap a whole text in. Each function leaves alone what the source has too, or what is not whole. */

/** A fence around everything, unless it names a programming language: then it says something. */
const FENCED =
  /^(`{3,}|~{3,})[ \t]*(?:markdown|md|text|txt|plaintext|fr|french)?[ \t]*\n([\s\S]*)\n[ \t]*\1$/iu;

/** The text without one code fence around all of it. */
export function withoutFence(text: string, source: string): string {
  if (/```|~~~/.test(source)) return text;
  const [, fence, inside] = FENCED.exec(text) ?? [];
  if (fence === undefined || inside === undefined || inside.includes(fence) || inside.trim() === '')
    return text;
  return inside.trim();
}

const QUOTES: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
];

/** The text without one pair of quotation marks around all of it. */
export function withoutQuotes(text: string, source: string): string {
  if (/^[«“„"']/.test(source)) return text;
  for (const [open, close] of QUOTES) {
    if (!text.startsWith(open) || !text.endsWith(close) || text.length < 3) continue;
    const inside = text.slice(open.length, -close.length);
    // « A » et « B » begins and ends with quotes, but is not a quotation.
    if (inside.includes(open) || inside.includes(close) || inside.trim() === '') return text;
    return inside.trim();
  }
  return text;
}
