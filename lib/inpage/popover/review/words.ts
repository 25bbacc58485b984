/** Stretches of a document as nodes, for views that show two texts in one. */
import { element } from '../../surface/elements.ts';
import { withIslands } from '../islands.ts';
import { firstEndingAfter, type Stretch, type TextDocument } from './document.ts';

/** Lines in one element: one that runs over thousands of them holds the browser up for half a minute. */
const MOST_LINES = 100;

/** The words from `start` to `end`, formatted; marks of lists are drawn, not written. */
export function wordNodes(document: TextDocument, start: number, end: number): (Node | string)[] {
  const { text, stretches } = document;
  if (stretches.length === 0) return [text.slice(start, end)];
  const nodes: (Node | string)[] = [];
  let at = start;
  for (let place = firstEndingAfter(stretches, start); at < end; place += 1) {
    const stretch = stretches[place];
    const gapEnd = Math.min(stretch?.start ?? end, end);
    if (gapEnd > at) nodes.push(text.slice(at, gapEnd));
    at = Math.max(at, gapEnd);
    if (!stretch || at >= end) break;
    if (at === stretch.start && stretch.opens) nodes.push(...markOf(stretch));
    const stop = Math.min(stretch.end, end);
    nodes.push(...styled(text.slice(at, stop), stretch));
    at = stop;
  }
  return nodes;
}

function markOf({ block }: Stretch): Node[] {
  if (block.type !== 'item') return [];
  const mark = block.number === null ? '•' : `${block.number}.`;
  const indent = '\u2003'.repeat(block.depth - 1);
  return [element('span', { class: 'marker', 'data-mark': `${indent}${mark} ` })];
}

function styled(text: string, { style, block }: Stretch): (Node | string)[] {
  const words = withIslands(text);
  let name: 'strong' | 'em' | null = null;
  if (style.bold || block.type === 'heading') name = 'strong';
  else if (style.italic) name = 'em';
  const inside = name ? [element(name, {}, ...words)] : [...words];
  return style.href === undefined
    ? inside
    : [element('span', { class: 'link', title: style.href }, ...inside)];
}

/** A text in pieces of at most {@link MOST_LINES} lines, as offsets of where each ends. */
export function cutByLines(text: string): readonly number[] {
  const ends: number[] = [];
  let lines = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    if (++lines % MOST_LINES === 0) ends.push(end + 1);
  }
  return ends.at(-1) === text.length ? ends : [...ends, text.length];
}
