/** Part `read`: formatted text and what stands around it as Markdown, without what nobody sees. It stands on `sight`. */
import { assertFree } from '../target/barred.ts';
import { captureCaret } from '../target/caret.ts';
import { readUnread } from '../target/reading.ts';
import { surroundingsOf } from '../target/surroundings.ts';
import { captureText } from '../target/text.ts';

export const read = { assertFree, captureCaret, captureText, readUnread, surroundingsOf };

export type Read = typeof read;
