/** What the agent calls up while writing: “/” at the beginning for actions, “@” before a word for context. Pure. */

export interface Trigger {
  readonly kind: 'action' | 'context';
  /** Where the sign stands. */
  readonly from: number;
  /** Up to the caret. */
  readonly to: number;
  /** What was typed after the sign. */
  readonly typed: string;
}

/** Characters after which nobody is choosing from a list any more. */
const LONGEST = 40;

/** The sign that the caret stands after, if any. In the middle of a word or an address a sign is only a sign. */
export function triggerAt(text: string, caret: number): Trigger | null {
  const line = text.slice(Math.max(0, caret - LONGEST - 1), caret);
  if (text.startsWith('/') && caret > 0 && caret <= LONGEST && !line.includes('\n')) {
    return { kind: 'action', from: 0, to: caret, typed: text.slice(1, caret) };
  }
  const at = line.lastIndexOf('@');
  if (at < 0) return null;
  const from = caret - line.length + at;
  const before = text.charAt(from - 1);
  const typed = text.slice(from + 1, caret);
  if (/\S/u.test(before) || /^\s|\n/u.test(typed)) return null;
  return { kind: 'context', from, to: caret, typed };
}

/** The text without what called up the list. */
export function withoutTrigger(text: string, { from, to }: Trigger): string {
  return text.slice(0, from) + text.slice(to);
}
