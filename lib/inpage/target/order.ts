/** Which elements a stretch touches. The browser would count siblings for each: quadratic in a long row of images. */
import { firstChildOf, isElement, nextSiblingOf, parentOf } from '../read/dom.ts';
import type { Ends } from './target.ts';

/** Tells whether an element inside a root lies in a stretch or is cut by it, as `Range.intersectsNode` does. */
export function touching(root: Element, ends: Ends): (element: Element) => boolean {
  const { startNode, startOffset, endNode, endOffset } = ends;
  const entered = new Map<Node, number>();
  const left = new Map<Node, number>();
  const [startChild, endChild] = [childAt(startNode, startOffset), childAt(endNode, endOffset)];
  let step = 0;
  let node: Node = root;
  for (;;) {
    const isNoted = isElement(node) || node === startNode || node === endNode;
    if (isNoted || node === startChild || node === endChild) entered.set(node, step);
    step += 1;
    const down = firstChildOf(node);
    if (down !== null) {
      node = down;
      continue;
    }
    let next: Node | null = null;
    for (;;) {
      if (entered.has(node)) left.set(node, step);
      step += 1;
      if (node === root) break;
      next = nextSiblingOf(node);
      if (next !== null) break;
      node = parentOf(node) ?? root;
    }
    if (next === null) break;
    node = next;
  }
  const place = (at: Node, child: Node | null): number => {
    if (child !== null) return (entered.get(child) ?? 0) - 0.5;
    // Inside a text, or at the end of an element.
    return isElement(at) ? (left.get(at) ?? step) - 0.5 : (entered.get(at) ?? 0) + 0.5;
  };
  const [from, to] = [place(startNode, startChild), place(endNode, endChild)];
  return (element) => (entered.get(element) ?? 0) - 0.5 < to && (left.get(element) ?? step) + 0.5 > from;
}

function childAt(node: Node, offset: number): Node | null {
  if (!isElement(node)) return null;
  let child = firstChildOf(node);
  for (let index = 0; child !== null && index < offset; index++) child = nextSiblingOf(child);
  return child;
}
