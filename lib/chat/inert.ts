/**
 * Markdown that fetches nothing and runs nothing in whatever opens it: images and tags of a text are shown as the
 * signs they are written with, as the panel does. Only a fence that begins a line is code for certain (CommonMark
 * 0.31, 4.5: further in it may belong to a list that ends without it) and stays as it is. Pure, in linear time.
 */
import { cleanText } from '../markdown/clean.ts';

const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/u;
const IMAGE = /!\[/gu;
const TAG = /<(?=[A-Za-z/!?])/gu;

/** The same text without images and tags. */
export function inert(markdown: string): string {
  let fence = '';
  const lines = cleanText(markdown)
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.[1] ?? '';
      if (fence !== '') {
        if (mark.startsWith(fence)) fence = '';
        return line;
      }
      fence = mark;
      // In ways that a backslash before them does not undo.
      return mark === '' ? line.replace(IMAGE, '!\\[').replace(TAG, '&lt;') : line;
    });
  return lines.join('\n');
}
