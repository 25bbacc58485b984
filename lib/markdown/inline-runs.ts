import type { Run } from './inline.ts';
import { safeHref } from './safe-href.ts';

/** A stretch of text, or a mark that changes the formatting of what follows. Closings come before its text. */
interface Piece {
  text: string;
  closeBold: number;
  closeItalic: number;
  openBold: number;
  openItalic: number;
  /** For an opening bracket that became a link. */
  href?: string;
  closesLink?: true;
}

interface Opener {
  readonly piece: Piece;
  count: number;
}

const SPECIAL = /[\\*_[\]`]/g;
const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
const MAX_ADDRESS = 2048;
/** Marks that wait for their end; beyond that many, and only in an attack, they are text. */
const MOST_OPEN = 500;

/**
 * Parses bold, italic and links into runs. Marks of the two kinds are matched independently, each with its own
 * stack: crossing spans then simply overlap, and every character is looked at a bounded number of times.
 */
export function parseInline(source: string): readonly Run[] {
  const pieces: Piece[] = [];
  const openers: Record<string, Opener[]> = { '*': [], _: [] };
  let brackets: Piece[] = [];
  let noMoreCode = false;
  let from = 0;
  let at = 0;

  const push = (text: string): Piece => {
    const piece = { text, closeBold: 0, closeItalic: 0, openBold: 0, openItalic: 0 };
    pieces.push(piece);
    return piece;
  };
  const flush = (to: number): void => {
    if (to > from) push(source.slice(from, to));
  };

  for (;;) {
    SPECIAL.lastIndex = at;
    const found = SPECIAL.exec(source);
    if (found === null) break;
    at = found.index;
    const char = found[0];
    if (char === '\\') {
      // A backslash is a character like any other (a network path), except before a mark or at a line's start.
      if (/[*_[\]]/.test(source[at + 1] ?? '') || escapesLineStart(source, at)) {
        flush(at);
        from = at + 1;
        at += 2;
      } else at += 1;
    } else if (char === '`') {
      // Code is text, marks inside it too.
      const end: number = noMoreCode ? -1 : source.indexOf('`', at + 1);
      noMoreCode = end === -1;
      at = end === -1 ? at + 1 : end + 1;
    } else if (char === '[') {
      if (brackets.length === MOST_OPEN) {
        at += 1;
        continue;
      }
      flush(at);
      brackets.push(push('['));
      from = at + 1;
      at = from;
    } else if (char === ']') {
      const opener = brackets.pop();
      const link = opener === undefined ? null : addressAt(source, at + 1);
      if (opener === undefined || link === null) {
        at += 1;
        continue;
      }
      flush(at);
      opener.text = '';
      opener.href = link.href;
      push('').closesLink = true;
      brackets = [];
      from = link.end;
      at = from;
    } else {
      let end = at + 1;
      while (source[end] === char) end++;
      const count = end - at;
      const open = openers[char] ?? [];
      const { opens, closes } = sides(source, at, end, char);
      if (count <= 3 && ((closes && open.length > 0) || (opens && open.length < MOST_OPEN))) {
        flush(at);
        match(open, push(source.slice(at, end)), count, { opens, closes });
        from = end;
      }
      at = end;
    }
  }
  flush(source.length);
  return toRuns(pieces);
}

function escapesLineStart(source: string, at: number): boolean {
  const next = source[at + 1] ?? '';
  const lineStart = at === 0 || source[at - 1] === '\n';
  if (lineStart) return /[-+#]/.test(next);
  if (next !== '.' && next !== ')') return false;
  const before = source.slice(Math.max(0, at - 4), at);
  return /(?:^|\n)\d{1,3}$/.test(at <= 4 ? before : before.slice(before.lastIndexOf('\n')));
}

/** Whether a row of marks may open and close: text must touch it on that side. */
function sides(
  source: string,
  start: number,
  end: number,
  char: string,
): { opens: boolean; closes: boolean } {
  const before = source[start - 1] ?? ' ';
  const after = source[end] ?? ' ';
  const opens = !SPACE.test(after);
  const closes = !SPACE.test(before);
  // 2*3*4 is arithmetic and un_nom_de_fichier a name.
  if (char === '*' && /\d/.test(before) && /\d/.test(after)) return { opens: false, closes: false };
  if (char === '_') return { opens: opens && !WORD.test(before), closes: closes && !WORD.test(after) };
  return { opens, closes };
}

function match(
  openers: Opener[],
  piece: Piece,
  count: number,
  { opens, closes }: { opens: boolean; closes: boolean },
): void {
  let rest = count;
  while (closes && rest > 0) {
    const opener = openers.at(-1);
    if (opener === undefined) break;
    const both = rest >= 2 && opener.count >= 2;
    const used = both ? 2 : 1;
    if (both) {
      opener.piece.openBold++;
      piece.closeBold++;
    } else {
      opener.piece.openItalic++;
      piece.closeItalic++;
    }
    opener.count -= used;
    opener.piece.text = opener.piece.text.slice(used);
    rest -= used;
    if (opener.count === 0) openers.pop();
  }
  piece.text = piece.text.slice(0, rest);
  if (opens && rest > 0) openers.push({ piece, count: rest });
}

/** The `(address)` that begins at `start`, when it is one we let through. */
function addressAt(source: string, start: number): { href: string; end: number } | null {
  if (source[start] !== '(') return null;
  let depth = 1;
  for (let at = start + 1; at < source.length && at - start < MAX_ADDRESS; at++) {
    const char = source[at] ?? '';
    if (char === '(') {
      if (++depth > 4) return null;
    } else if (char === ')') {
      if (--depth > 0) continue;
      const href = safeHref(source.slice(start + 1, at));
      return href === null ? null : { href, end: at + 1 };
    } else if (SPACE.test(char) || char === '[' || char === ']' || char === '<' || char === '>') return null;
  }
  return null;
}

function toRuns(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  let bold = 0;
  let italic = 0;
  let href: string | undefined;
  for (const piece of pieces) {
    bold -= piece.closeBold;
    italic -= piece.closeItalic;
    if (piece.closesLink) href = undefined;
    if (piece.text !== '') addRun(runs, piece.text, bold > 0, italic > 0, href);
    bold += piece.openBold;
    italic += piece.openItalic;
    if (piece.href !== undefined) href = piece.href;
  }
  return runs;
}

function addRun(runs: Run[], text: string, bold: boolean, italic: boolean, href: string | undefined): void {
  const last = runs.at(-1);
  if (last !== undefined && !last.bold === !bold && !last.italic === !italic && last.href === href) {
    runs[runs.length - 1] = { ...last, text: last.text + text };
    return;
  }
  runs.push({
    text,
    ...(bold && { bold: true as const }),
    ...(italic && { italic: true as const }),
    ...(href !== undefined && { href }),
  });
}
