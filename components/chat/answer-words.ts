/** The words of an answer as they stand on screen, without the controls among them, and the way back to their nodes. */

export interface AnswerWords {
  readonly text: string;
  /** The stretch of the document that shows a stretch of the text. */
  readonly range: (start: number, end: number) => Range | null;
}

const CONTROL = 'button, [data-control]';
const BLOCKS = new Set([
  'P',
  'LI',
  'TR',
  'TD',
  'TH',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'PRE',
  'BLOCKQUOTE',
  'DIV',
  'BR',
]);

/** Reads an answer. With `skip`, what matches the selector is left out as well. */
export function readAnswer(element: Element, skip = ''): AnswerWords {
  const left = skip === '' ? CONTROL : `${CONTROL}, ${skip}`;
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        nodes.push(node);
        starts.push(text.length);
        text += node.data;
      } else if (node instanceof Element && !node.matches(left)) {
        const isBlock = BLOCKS.has(node.tagName);
        if (isBlock && text !== '' && !text.endsWith('\n')) text += '\n';
        walk(node);
        if (isBlock && !text.endsWith('\n')) text += '\n';
      }
    }
  };
  walk(element);
  const nodeAt = (place: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    text,
    range: (start, end) => {
      const [first, last] = [nodeAt(start), nodeAt(Math.max(start, end - 1))];
      const [from, to] = [nodes[first], nodes[last]];
      if (!from || !to) return null;
      const range = element.ownerDocument.createRange();
      range.setStart(from, Math.min(from.length, start - (starts[first] ?? 0)));
      range.setEnd(to, Math.min(to.length, end - (starts[last] ?? 0)));
      return range;
    },
  };
}

/** The cells of a table as they are read. */
export function tableRows(table: HTMLTableElement): string[][] {
  return Array.from(table.rows, (row) =>
    Array.from(row.cells, (cell) =>
      readAnswer(cell)
        .text.replace(/\s*\n\s*/gu, ' ')
        .trim(),
    ),
  );
}
