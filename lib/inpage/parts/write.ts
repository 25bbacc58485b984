/** Part `write`: proposals into fields and editors, and the original back. */
import { undo, write as writeInto } from '../write/index.ts';
import { refind } from '../write/refind.ts';

export const write = { write: writeInto, undo, refind };

export type Write = typeof write;
