/** Numbers that only count what is listed: `1.` or `2)` at the head of a line, `1)` within one. */
import type { Words } from './reading.ts';

/** The token after a list number at `at`, or -1 when what stands there is none. */
export function afterNumbering(words: Words, at: number): number {
  if (!words.isDigits(at) || words.text(at).length > 2) return -1;
  const isHead = isLineHead(words, at);
  let end = at + 1;
  if (isHead) {
    while (
      words.is(end, '.') &&
      words.isGlued(end) &&
      words.digits(end + 1, 2) >= 0 &&
      words.isGlued(end + 1)
    ) {
      end += 2;
    }
    const isMarked = /^[.)/°:-]$/.test(words.text(end)) && !words.isGlued(end + 1);
    const isHeading = words.is(at - 1, '#') || end > at + 1;
    if (isMarked && (words.isGlued(end) || words.is(end, '- :'))) return end + 1;
    const title = words.is(end, '« " “ (') ? end + 1 : end;
    return isHeading && words.isWord(title) && words.isCapital(title) && !words.isGlued(end) ? end : -1;
  }
  if (countsInline(words, at)) return end + 1;
  const isEnumerated = words.is(end, ')') && words.isGlued(end) && !words.is(at - 1, '(');
  return isEnumerated && !words.isGlued(at) && !opensBefore(words, at) ? end + 1 : -1;
}

const SENTENCE = /^[.:;!?»)]$/;
const PART = /^[.:;!?»),]$/;
const known = new WeakMap<Words, ReadonlySet<string>>();

/** `Considérant : 1. M. X a… 2. Par un arrêté…`, `: 1° l’accès ; 2° l’usage`: one of several that count on. */
function countsInline(words: Words, at: number): boolean {
  const shape = inlineShape(words, at);
  if (shape === '') return false;
  const all = known.get(words) ?? inlineNumbers(words);
  known.set(words, all);
  const number = Number(words.text(at));
  return all.has(`${number - 1}${shape}`) || all.has(`${number + 1}${shape}`);
}

/** All numbers of the text that stand as those of a list do, each with its mark. */
function inlineNumbers(words: Words): ReadonlySet<string> {
  const all = new Set<string>();
  words.tokens.forEach(({ kind, text }, at) => {
    const shape = kind === 'digits' && text.length < 3 ? inlineShape(words, at) : '';
    if (shape !== '') all.add(`${Number(text)}${shape}`);
  });
  return all;
}

/** The mark after a number that begins a sentence or a part of one, and is followed by another; or nothing. */
function inlineShape(words: Words, at: number): string {
  const mark = words.text(at + 1);
  if (!/^[.)°/-]$/.test(mark) || !words.isGlued(at + 1) || words.isGlued(at + 2) || words.isGlued(at))
    return '';
  const isAmid =
    at > 0 && !(mark === '.' ? SENTENCE : PART).test(words.text(at - 1)) && !isLineHead(words, at);
  if (isAmid && mark !== '/') return '';
  const isOpening = words.isCapital(at + 2) || words.is(at + 2, '« " “');
  return mark === '.' && !isOpening ? '' : mark;
}

/** True when a sentence, or a part of one, begins at the token: `… 30 km/h. Article 2 : …`. */
export function opensSentence(words: Words, at: number): boolean {
  return isLineHead(words, at) || words.is(at - 1, '. : ; ! ? » – — -');
}

/** True when only marks (`#`, `-`, `>`, `(`) stand before the token on its line. */
export function isLineHead(words: Words, at: number): boolean {
  for (let back = at; back >= 0 && back > at - 8; back -= 1) {
    if (back < at && !words.is(back, '# > + ( • | -')) return false;
    if (back === 0 || !words.isNear(back)) return true;
  }
  return false;
}

/** True when a bracket opened shortly before is still open: `(voir 3)`. */
function opensBefore(words: Words, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1) {
    if (words.is(back, '(')) return true;
    if (words.is(back, ')')) return false;
  }
  return false;
}
