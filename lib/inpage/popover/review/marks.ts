/** Underlines words of a view without changing what its elements say. */
import { element } from '../../surface/elements.ts';
import type { Range } from './ranks.ts';

/** Words to mark, with the attributes of their marks. */
export interface Marked {
  readonly range: Range;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Marks {
  /** The marks of each range asked for, in the same order; empty where its words are not in the view. */
  readonly elements: readonly (readonly HTMLElement[])[];
  /** Takes all marks away: the text nodes are as they were. */
  readonly clear: () => void;
}

/** Marks ranges in the text nodes of `root` that `counts` lets through. */
export function markWords(
  root: Element,
  marked: readonly Marked[],
  counts: (node: Text) => boolean = () => true,
): Marks {
  const found: HTMLElement[][] = marked.map(() => []);
  const all: HTMLElement[] = [];
  const order = marked
    .map(({ range, attributes }, place) => ({ ...range, attributes, place }))
    .filter(({ start, end }) => end > start)
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  let rank = 0;
  let next = 0;
  for (const node of nodes) {
    if (next >= order.length) break;
    if (!counts(node)) continue;
    let rest = node;
    let at = 0;
    while (at < rest.data.length && next < order.length) {
      const wanted = order[next];
      if (!wanted) break;
      if (rank >= wanted.end) {
        next += 1;
        continue;
      }
      if (/\s/.test(rest.data[at] ?? '') || rank < wanted.start) {
        if (!/\s/.test(rest.data[at] ?? '')) rank += 1;
        at += 1;
        continue;
      }
      let to = at;
      while (to < rest.data.length && rank < wanted.end) {
        if (!/\s/.test(rest.data[to] ?? '')) rank += 1;
        to += 1;
      }
      const inside = rest.splitText(at);
      rest = inside.splitText(to - at);
      const mark = element('span', { class: 'found', ...wanted.attributes });
      inside.replaceWith(mark);
      mark.append(inside);
      found[wanted.place]?.push(mark);
      all.push(mark);
      at = 0;
    }
    for (; at < rest.data.length && next < order.length; at += 1) {
      if (!/\s/.test(rest.data[at] ?? '')) rank += 1;
    }
  }
  return {
    elements: found,
    clear: () => {
      for (const mark of all.reverse()) {
        const { previousSibling: before, nextSibling: after } = mark;
        if (!(before instanceof Text)) {
          mark.replaceWith(...mark.childNodes);
          continue;
        }
        before.appendData(mark.textContent ?? '');
        mark.remove();
        if (!(after instanceof Text)) continue;
        before.appendData(after.data);
        after.remove();
      }
    },
  };
}
