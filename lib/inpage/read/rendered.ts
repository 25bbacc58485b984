import { firstChildOf, nameOf, nextSiblingOf, shadowRootOf } from './dom.ts';

/** The children as the page is rendered: those of the shadow root, those assigned to a slot, or its own. */
export function* renderedChildren(element: Element): Generator<Node> {
  const root = shadowRootOf(element);
  if (root === null && nameOf(element) === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) {
      yield* assigned;
      return;
    }
  }
  for (let child = firstChildOf(root ?? element); child !== null; child = nextSiblingOf(child)) yield child;
}
