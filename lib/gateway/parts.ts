/** The parts of a long text, one after the other. */
import type { ActionInput } from '../actions/types.ts';
import { RenfortError } from '../errors.ts';
import { cleanText } from '../markdown/clean.ts';
import { cutText } from './cut.ts';

/** A part of a text, with the blanks that stand around it. */
export interface Part {
  readonly lead: string;
  readonly text: string;
  readonly trail: string;
  readonly number: number;
  readonly of: number;
}

/** Thrown for a request that the server finds too long and that nobody has seen a word of. */
export class TooLong extends Error {
  constructor(readonly reason: RenfortError) {
    super(reason.code);
  }
}

/** Is this a server's word for a request that is longer than its model's context? */
export function saysTooLong(error: unknown): error is RenfortError {
  return error instanceof RenfortError && error.code === 'payload-too-large';
}

/**
 * Requests for the parts of one text. What a model of 4,000 tokens reads in so many is 700,000 characters of French;
 * a text made to take more, or a server that says it reads next to nothing, would cost without end.
 */
export const MOST_REQUESTS = 200;

/** The blanks around a text stay where they are. */
function partOf(piece: string, number: number, of: number): Part {
  const text = piece.trim();
  const start = piece.length - piece.trimStart().length;
  return { lead: piece.slice(0, start), text, trail: piece.slice(start + text.length), number, of };
}

/** The parts that would be sent now. Throws `payload-too-large` when they are too many. */
export function partsOf(text: string, limit: number): readonly Part[] {
  const pieces = bounded(cutText(text, limit));
  return pieces.map((piece, index) => partOf(piece, index + 1, pieces.length));
}

/** A part as an action is told of it; nothing when it is the whole. */
export function partInput({ number, of }: Part, previous: string): ActionInput['part'] {
  return of === 1 ? undefined : { number, of, previous };
}

/**
 * Does `make` for each part in order. When the server finds one too long before its first word, the rest is cut
 * smaller, once: `smaller` gives the new limit, null when there is none.
 */
export async function inParts(
  text: string,
  limit: number,
  smaller: () => number | null,
  make: (part: Part) => Promise<boolean>,
): Promise<void> {
  let pieces = [...bounded(cutText(text, limit))];
  let done = 0;
  let shrunk = false;
  while (pieces.length > 0) {
    try {
      const goesOn = await make(partOf(pieces[0] ?? '', done + 1, done + pieces.length));
      if (!goesOn) return;
      pieces.shift();
      done += 1;
    } catch (error) {
      if (!(error instanceof TooLong)) throw error;
      const rest = pieces.join('');
      const next = shrunk ? null : smaller();
      const again = next === null ? [] : cutText(rest, next);
      // Cut the same way it would be refused the same way.
      if (again.length <= pieces.length) throw error.reason;
      shrunk = true;
      pieces = [...bounded(again)];
    }
  }
}

function bounded(pieces: readonly string[]): readonly string[] {
  if (pieces.length > MOST_REQUESTS) throw new RenfortError('payload-too-large');
  return pieces;
}

/** What can be said of a text to tell it from its neighbours: its heading, or its first words. */
export function beginningOf({ text }: Pick<Part, 'text'>): string {
  const line = cleanText(text.slice(0, 300)).split('\n', 1)[0] ?? '';
  const bare = line
    .replace(/^[#>*+|\s-]+/, '')
    .replace(/[*_|`]/g, '')
    .trim();
  const words = bare.split(/\s+/).slice(0, 10).join(' ').slice(0, 80);
  return words.length < bare.length || (/^#/.test(line) === false && text.length > line.length)
    ? `${words}…`
    : words;
}

/** The end of a text, from the beginning of a word on. */
export function endOf(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const end = text.slice(-characters);
  return end.slice(Math.max(0, end.search(/\s/) + 1));
}
