import { cleanText } from '../markdown/clean.ts';

/** What the next piece may go on with: half a character, a sign made of several, something invisible. */
const OPEN = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Default_Ignorable_Code_Point}\p{Cs}]/u;
/** Longer than any real sign, in UTF-16 units. */
const LONGEST = 64;

/**
 * Takes invisible characters out of a text that comes in pieces. The end of a piece waits for the next one where
 * the two could be one sign; given nothing, what waits comes out.
 */
export function createPieceCleaner(): (piece: string) => string {
  let held = '';
  return (piece) => {
    const text = held + piece;
    const end = piece === '' ? text.length : safeEnd(text);
    held = text.slice(end);
    return cleanText(text.slice(0, end));
  };
}

function safeEnd(text: string): number {
  let end = text.length;
  const least = Math.max(0, end - LONGEST);
  while (end > least && OPEN.test(lastCharacter(text, end))) end -= lastCharacter(text, end).length;
  // What an invisible character stands after decides whether it stays.
  return end < text.length && end > least ? end - lastCharacter(text, end).length : end;
}

function lastCharacter(text: string, end: number): string {
  const low = text.charCodeAt(end - 1);
  const pair = low >= 0xdc00 && low <= 0xdfff && end > 1;
  return text.slice(end - (pair ? 2 : 1), end);
}
