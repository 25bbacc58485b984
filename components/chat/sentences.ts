/** A growing text in the pieces a screen reader can say: whole sentences, without the marks of Markdown. Pure. */

/** How far back the end of a sentence is looked for: a longer one is said when its line ends. */
const WINDOW = 4_000;

/** A passage that proves what was said: it is looked at, not listened to. */
const CITATION = /[ \u00A0\u202F]?\[«[^[\]]{0,1000}\]/gu;

/** The place after the last whole sentence or line beyond `from`; `from` when none has ended. */
export function sentenceEnd(text: string, from: number): number {
  for (let at = text.length - 1; at > Math.max(from, text.length - WINDOW); at -= 1) {
    const before = text.charAt(at - 1);
    if (text[at] === '\n') return at + 1;
    // A full stop in a number, an abbreviation or an address has no space after it.
    if (/\s/u.test(text[at] ?? '') && /[.?!…]/u.test(before)) return at + 1;
  }
  return from;
}

/** The same, before a citation that is still being written. */
export function saidUntil(text: string, from: number): number {
  const end = sentenceEnd(text, from);
  const open = text.lastIndexOf('[«', end - 1);
  if (open < from) return end;
  const closed = text.indexOf(']', open);
  // What is longer was never closed.
  return closed >= 0 && closed < end ? end : end - open < WINDOW ? open : end;
}

/** The words of Markdown as they are said: no signs of headings, lists, tables, emphasis or links. */
export function spoken(markdown: string): string {
  return markdown
    .replace(CITATION, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/^[\s>#|:*+-]+/u, '')
        .replace(/[*_`~|]+/gu, ' ')
        .replace(/\]\([^()\s]{0,2000}\)/gu, '')
        .replace(/[[\]]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('. ')
    .replace(/([.?!…:;])\.(?= )/gu, '$1');
}
