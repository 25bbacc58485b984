/** Where sentences begin and end in French (and, for want of better, in other languages written with full stops). */

/** A sentence, in UTF-16 offsets, without the marks of lists and headings. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
}

/** A heading, quotation, list item or table row begins something new. */
const MARK =
  /^[ \t]{0,20}(?:(#{1,6})[ \t]|>+[ \t]?|[-*+•▪–—][ \t\u00A0]|\(?\d{1,3}[.)°][ \t\u00A0]|[a-z]\)[ \t]|\|)/u;
const FENCE = /^ {0,3}(?:```|~~~)/;
const NO_WORD = /^[^\p{L}\d]*$/u;

/** Shorter lines were ended on purpose: an address, a signature. */
const WRAPPED = 50;

/** Words that a full stop does not end a sentence after. */
const ABBREVIATIONS = new Set(
  'm mm mr mme mlle me dr pr st ste art al cf ex env p pp n no réf tél chap t vol éd fig av bd bât apt janv févr juil sept oct nov déc c.-à-d'.split(
    ' ',
  ),
);

const END = /[.!?…]+(?:[ \u00A0\u202F]?[»”"')\]*_]){0,4}(?=\s|$)/gu;

/** The sentences of a text, in order. */
export function sentencesOf(text: string): readonly Sentence[] {
  return blocksOf(text).flatMap((block) => (block.heading ? [block] : split(text, block)));
}

/** Paragraphs, list items, headings, rows: what a sentence cannot reach beyond. */
function blocksOf(text: string): readonly Sentence[] {
  const blocks: Sentence[] = [];
  let open: Sentence | null = null;
  let previous = 0;
  let fenced = false;
  const close = (): void => {
    if (open) blocks.push(open);
    open = null;
  };
  for (let at = 0; at <= text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end);
    const fence = FENCE.test(line);
    if (fence) fenced = !fenced;
    const mark = MARK.exec(line);
    const first = line.length - line.trimStart().length;
    if (fence || fenced || NO_WORD.test(line)) close();
    else if (mark) {
      close();
      open = { start: at + mark[0].length, end, heading: mark[1] !== undefined };
      if (open.heading) close();
    } else if (open && (previous >= WRAPPED || /^\p{Ll}/u.test(line.slice(first)))) {
      open = { ...(open as Sentence), end };
    } else {
      close();
      open = { start: at + first, end, heading: false };
    }
    previous = line.length;
    at = end + 1;
  }
  close();
  return blocks;
}

function split(text: string, { start, end }: Sentence): readonly Sentence[] {
  const block = text.slice(start, end);
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    const piece = block.slice(from, to);
    const first = from + piece.length - piece.trimStart().length;
    const last = from + piece.trimEnd().length;
    if (!NO_WORD.test(piece)) sentences.push({ start: start + first, end: start + last, heading: false });
    from = to;
  };
  for (const found of block.matchAll(END)) {
    const to = found.index + found[0].length;
    if (endsThere(block, found.index, found[0], to)) push(to);
  }
  push(block.length);
  return sentences;
}

function endsThere(block: string, at: number, sign: string, to: number): boolean {
  const after = block.slice(to, to + 12).trimStart();
  // « Oui ? dit-il », « etc. dans la lettre »: what goes on in lower case is the same sentence.
  if (/^[\p{Ll},;]/u.test(after)) return false;
  if (!sign.startsWith('.') || sign.startsWith('..')) return true;
  const before = /[\p{L}\d.°-]*$/u.exec(block.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  // Initials and articles of codes: « J. Martin », « L. 311-3 ».
  if (/^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+)$/u.test(before)) return after === '';
  return after === '' || !ABBREVIATIONS.has(before.toLowerCase());
}
