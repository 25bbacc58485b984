/** Part `read`: formatted text and what stands around it as Markdown, without what nobody sees. */
import { surroundingsOf } from '../target/surroundings.ts';
import { captureText } from '../target/text.ts';
import { unwritableAt } from '../target/unwritable.ts';

export const read = { captureText, surroundingsOf, unwritableAt };

export type Read = typeof read;
