/** Part `read`: formatted text, what stands around it and whole pages as Markdown, without what nobody sees. */
import { readPage } from '../read/index.ts';
import { surroundingsOf } from '../target/surroundings.ts';
import { captureText } from '../target/text.ts';
import { unwritableAt } from '../target/unwritable.ts';

export const read = { captureText, readPage, surroundingsOf, unwritableAt };

export type Read = typeof read;
