import { type Block, type Doc, type Run, run, tidy, toText } from '../../sandbox/editors/shared/document.ts';

/** Blocks put over a stretch of a document. */
export interface Insertion {
  readonly from: string;
  readonly to: string;
  readonly blocks: Doc;
}

/** A text as paragraphs: a blank line separates them. */
export function paragraphs(text: string): Doc {
  return text.split('\n\n').map((line) => ({ kind: 'p', runs: [{ text: line }] }));
}

/**
 * The document as the agent expects it: the words around stand as they did, the first and the last block of the
 * proposal join what is left of the first and the last block, and words without a formatting of their own take that
 * of the words they replace.
 */
export function inserted(doc: Doc, { from, to, blocks }: Insertion): Doc {
  const text = toText(doc);
  const start = text.indexOf(from);
  const end = from === '' ? text.length : text.indexOf(to, start) + to.length;
  const [first, before] = placeOf(doc, start);
  const [last, after] = placeOf(doc, end);
  const common = first === last ? commonMarks(doc[first] as Block, before, after) : {};
  const dressed = blocks.map(({ kind, runs }) => ({
    kind,
    runs: runs.map((piece) => ({ ...common, ...piece })),
  }));
  const head = cut(doc[first] as Block, 0, before);
  const tail = cut(doc[last] as Block, after, Number.POSITIVE_INFINITY);
  const [only] = dressed;
  // Words put over a part or the whole of a block leave it what it is.
  const kindOf = (index: number, kind: Block['kind']): Block['kind'] =>
    kind === 'p' && dressed.length === 1 && index === 0 && only && !coversAll(doc, start, end)
      ? (doc[first] as Block).kind
      : kind;
  const middle = dressed.map(
    ({ kind, runs }, index): Block => ({
      kind: kindOf(index, kind),
      runs: [...(index === 0 ? head : []), ...runs, ...(index === dressed.length - 1 ? tail : [])],
    }),
  );
  return tidy([...doc.slice(0, first), ...middle, ...doc.slice(last + 1)]);
}

function coversAll(doc: Doc, start: number, end: number): boolean {
  return start === 0 && end === toText(doc).length;
}

/** Which block an offset of the text lies in, and where in it. */
function placeOf(doc: Doc, offset: number): [block: number, offset: number] {
  let rest = offset;
  for (const [index, block] of doc.entries()) {
    const { length } = toText([block]);
    if (rest <= length) return [index, rest];
    rest -= length + 1;
  }
  throw new Error(`No place ${offset}`);
}

function cut({ runs }: Block, from: number, to: number): Run[] {
  let at = 0;
  return runs.flatMap((piece) => {
    const text = piece.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += piece.text.length;
    return text === '' ? [] : [{ ...piece, text }];
  });
}

/** The formatting that all of a stretch has. */
function commonMarks(block: Block, from: number, to: number): Omit<Run, 'text'> {
  const pieces = cut(block, from, to);
  const [first] = pieces;
  if (!first) return {};
  const bold = pieces.every((piece) => piece.bold);
  const href = pieces.every((piece) => piece.href === first.href) ? first.href : undefined;
  const { text: _, ...marks } = run('', bold, href);
  return marks;
}
