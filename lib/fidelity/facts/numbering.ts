/** Numbers that only count what is listed: `1.` or `2)` at the head of a line, `1)` within one. */
import type { Words } from './reading.ts';

/** The token after a list number at `at`, or -1 when what stands there is none. */
export function afterNumbering(words: Words, at: number): number {
  if (!words.isDigits(at) || words.text(at).length > 2) return -1;
  const isHead = isLineHead(words, at);
  let end = at + 1;
  if (isHead) {
    while (
      words.text(end) === '.' &&
      words.isGlued(end) &&
      words.digits(end + 1, 2) >= 0 &&
      words.isGlued(end + 1)
    ) {
      end += 2;
    }
    const isMarked = /^[.)/°:-]$/.test(words.text(end)) && !words.isGlued(end + 1);
    const isHeading = words.text(at - 1) === '#' || end > at + 1;
    if (isMarked && (words.isGlued(end) || /^[-:]$/.test(words.text(end)))) return end + 1;
    const title = /^[«"“(]$/.test(words.text(end)) ? end + 1 : end;
    return isHeading && words.isWord(title) && words.isCapital(title) && !words.isGlued(end) ? end : -1;
  }
  const isEnumerated = words.text(end) === ')' && words.isGlued(end) && words.text(at - 1) !== '(';
  return isEnumerated && !words.isGlued(at) && !opensBefore(words, at) ? end + 1 : -1;
}

/** True when only marks (`#`, `-`, `>`, `(`) stand before the token on its line. */
export function isLineHead(words: Words, at: number): boolean {
  for (let back = at; back >= 0 && back > at - 8; back -= 1) {
    if (back < at && !/^[#>+(•|-]$/.test(words.text(back))) return false;
    if (back === 0 || !words.isNear(back)) return true;
  }
  return false;
}

/** True when a bracket opened shortly before is still open: `(voir 3)`. */
function opensBefore(words: Words, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1) {
    if (words.text(back) === '(') return true;
    if (words.text(back) === ')') return false;
  }
  return false;
}
