/** Runs of letters and digits, found without an object for each: a text has thousands. */
const LETTER = /[\p{L}\p{N}]/u;
const MORE = /[\p{L}\p{M}\p{N}\u00AD]/u;

/** Characters below this are looked up; of the others each is asked for. */
const TABLE = 0x250;
const table = (of: RegExp): Uint8Array =>
  Uint8Array.from({ length: TABLE }, (_, code) => Number(of.test(String.fromCharCode(code))));
const BEGINS = table(LETTER);
const GOES_ON = table(MORE);

/** Where the next run begins, from `at` on; the length of the text when there is none. */
export function runStart(text: string, at: number): number {
  let next = at;
  while (next < text.length && widthAt(text, next, BEGINS, LETTER) === 0) next += 1;
  return next;
}

/** Where the run that begins at `start` ends. */
export function runEnd(text: string, start: number): number {
  let next = start + widthAt(text, start, BEGINS, LETTER);
  for (let width = 1; next < text.length && width > 0; next += width)
    width = widthAt(text, next, GOES_ON, MORE);
  return next;
}

/** UTF-16 units of the character at `at` when it is of a run, 0 when it is not. */
function widthAt(text: string, at: number, known: Uint8Array, of: RegExp): number {
  const code = text.charCodeAt(at);
  if (code < TABLE) return known[code] ?? 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return of.test(character) ? character.length : 0;
}
