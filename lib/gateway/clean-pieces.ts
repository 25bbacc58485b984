import { cleanText } from '../markdown/clean.ts';

/** What the next piece may go on with: half a character, a sign made of several, something invisible. */
const OPEN = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Default_Ignorable_Code_Point}\p{Cs}]/u;
/** Longer than any real sign, in UTF-16 units. */
const LONGEST = 64;

/** What decides whether an invisible character after it stays. */
const BEFORE = /[\p{L}\p{M}\p{N}#*]/u;

/**
 * Takes invisible characters out of a text that comes in pieces. The end of a piece waits for the next one where
 * the two could be one sign; given nothing, what waits comes out.
 */
export function createPieceCleaner(): (piece: string) => string {
  let held = '';
  let before = '';
  return (piece) => {
    const text = held + piece;
    const end = piece === '' ? text.length : safeEnd(text);
    held = text.slice(end);
    const clean = cleanText(before + text.slice(0, end)).slice(before.length);
    if (clean !== '') before = BEFORE.exec(lastCharacter(clean, clean.length))?.[0] ?? '';
    return clean;
  };
}

function safeEnd(text: string): number {
  let end = text.length;
  const least = Math.max(0, end - LONGEST);
  while (end > least && OPEN.test(lastCharacter(text, end))) end -= lastCharacter(text, end).length;
  return end;
}

function lastCharacter(text: string, end: number): string {
  return [...text.slice(Math.max(0, end - 2), end)].at(-1) ?? '';
}
