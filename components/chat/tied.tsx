import type { ReactNode } from 'react';
import { TIE, TIED } from '../../lib/markdown/together.ts';

/** Longer ones are pasted, and shown as they are. */
const LONGEST = 20_000;

/** The words as they were written, with no question mark alone on a line. */
export function shownTied(text: string): ReactNode {
  if (text.length > LONGEST) return text;
  return text.split(TIED).map((piece, at) =>
    // What is tied stands at the odd places.
    at % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text never change places
      <span key={at} className={TIE}>
        {piece}
      </span>
    ),
  );
}
