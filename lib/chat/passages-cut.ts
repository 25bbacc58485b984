/** Cuts a text in Markdown into passages that stand for themselves: with their headings, rows with the head of their table. */

export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Headings above it, the highest first, as they stand. */
  readonly path: readonly string[];
  /** Head and rule of the table that it goes on from; empty elsewhere. */
  readonly head: string;
}

/** Characters at which a passage is closed: a few paragraphs, what one looks for at once. */
const FULL = 900;
/** A line that is longer is cut at ends of sentences. */
const LONGEST_LINE = 1_800;

const HEADING = /^(#{1,6}) +\S/u;
const RULE = /^ {0,3}\|?[ :|-]*-[ :|-]*$/u;

interface Open {
  start: number;
  end: number;
  path: readonly string[];
  head: string;
}

/** The passages of a text in its order; together they are the whole text but for blank lines. Linear. */
export function passagesOf(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let path: readonly string[] = [];
  let open: Open | null = null;
  let table = '';
  let before = '';
  const close = (): void => {
    if (open) passages.push(open);
    open = null;
  };
  const add = (start: number, end: number): void => {
    open ??= { start, end, path, head: table };
    open.end = end;
    if (open.end - open.start > FULL) close();
  };
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    const line = text.slice(from, Math.min(end, from + 2_000));
    const isRow = line.trimStart().startsWith('|');
    if (line.trim() === '') {
      // A paragraph that says something ends its passage; a short one goes with what follows.
      if (open && (open as Open).end - (open as Open).start > FULL / 2) close();
      table = '';
    } else {
      const depth = HEADING.exec(line)?.[1]?.length ?? 0;
      if (depth > 0) {
        close();
        path = [...path.filter((heading) => depthOf(heading) < depth), line.slice(0, 300)];
      }
      if (isRow && RULE.test(line) && before.startsWith('|')) table = `${before}\n${line}\n`;
      else if (!isRow) table = '';
      if (depth > 0) {
        // The heading is part of the passage below it.
        open = { start: from, end, path: path.slice(0, -1), head: '' };
      } else if (end - from > LONGEST_LINE) {
        close();
        for (const [start, stop] of sentences(text, from, end)) add(start, stop);
        close();
      } else add(from, end);
    }
    before = line.trimStart();
    from = end + 1;
  }
  close();
  return passages;
}

const depthOf = (heading: string): number => heading.length - heading.replace(/^#+/u, '').length;

/** Stretches of a long line, at ends of sentences where there are some. */
function* sentences(text: string, from: number, to: number): Generator<readonly [number, number]> {
  for (let start = from; start < to; ) {
    let end = Math.min(to, start + FULL);
    if (end < to) {
      const piece = text.slice(start, end);
      const stop = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('; '), piece.lastIndexOf('? '));
      const space = piece.lastIndexOf(' ');
      const cut = stop > FULL / 3 ? stop + 2 : space > FULL / 3 ? space + 1 : piece.length;
      end = start + cut;
      // Not between the two halves of a character.
      if (/[\uD800-\uDBFF]/u.test(text.charAt(end - 1)) && end - start > 1) end -= 1;
    }
    yield [start, end];
    start = end;
  }
}
