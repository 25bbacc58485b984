/** Part `write`: proposals into fields and editors, and the original back. */
import { undo, write as writeInto } from '../write/index.ts';

export const write = { write: writeInto, undo };

export type Write = typeof write;
