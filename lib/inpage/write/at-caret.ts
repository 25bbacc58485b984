/** What is inserted at a caret must neither stick to the words there nor fall into their line as paragraphs. */
import { isText } from '../read/dom.ts';
import type { RichTarget } from '../target/target.ts';
import type { WriteMode } from '../target/types.ts';
import { lineEndOf, lineStartOf } from './stretch.ts';

/** Ends of words that are the same written again: nothing that Markdown reads as a mark. */
const BEFORE = /[\p{L}\p{N}.,;:!?…»)’'"%€]{1,60}$/u;
const AFTER = /^[\p{L}\p{N}]{1,60}/u;

interface Write {
  readonly target: RichTarget;
  readonly text: string;
  readonly mode: WriteMode;
}

/**
 * The write that inserts a text at a caret as somebody would type it: with a space beside a word, which is then written
 * again with it, because editors drop spaces at the ends of what they are given; several paragraphs after the line that
 * the caret ends.
 */
export function insertedAtCaret(target: RichTarget, text: string): Write {
  const { caret: _, ...bare } = target;
  const { whole, start } = target;
  const isEnd = lineEndOf(whole, start) === start && lineStartOf(whole, start) < start;
  if (isEnd && text.trim().includes('\n')) return { target: bare, text, mode: 'insert-after' };
  const [head, tail] = [headOf(target, text), tailOf(target, text)];
  if (head === '' && tail === '') return { target, text, mode: 'replace' };
  return {
    target: { ...bare, start: start - head.length, end: start + tail.length },
    text: `${head}${head && ' '}${text.trim()}${tail && ' '}${tail}`,
    mode: 'replace',
  };
}

/** The end of the word before the caret, where the text would stick to it. */
function headOf({ whole, start, ends: { endNode, endOffset } }: RichTarget, text: string): string {
  if (!isText(endNode) || !/^\s*[\p{L}\p{N}*_«"([]/u.test(text)) return '';
  const [head = ''] = BEFORE.exec(whole.slice(Math.max(lineStartOf(whole, start), start - 60), start)) ?? [];
  // At the beginning of a line it would be the number of a list.
  const safe = /^\d+[.)]$/.test(head) ? head.slice(-1) : head;
  return endNode.data.slice(0, endOffset).endsWith(safe) ? safe : '';
}

/** The word after the caret, where it would stick to the text. */
function tailOf({ whole, start, ends: { endNode, endOffset } }: RichTarget, text: string): string {
  if (!isText(endNode) || /\s$/.test(text)) return '';
  const [tail = ''] = AFTER.exec(whole.slice(start, start + 60)) ?? [];
  return endNode.data.slice(endOffset).startsWith(tail) ? tail : '';
}
