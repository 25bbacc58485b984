import { firstChildOf, nameOf, shadowRootOf } from './dom.ts';

/** The children as the page is rendered: those of the shadow root, those assigned to a slot, or its own. */
export function* renderedChildren(element: Element, root = shadowRootOf(element)): Generator<Node> {
  if (root === null && nameOf(element) === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) {
      yield* assigned;
      return;
    }
  }
  const next = getterOf<Node | null>(Node, 'nextSibling');
  for (let child = firstChildOf(root ?? element); child !== null; child = next.call(child)) yield child;
}

/** What gives a member of a node as the browser defines it (see dom.ts), kept at hand where many are asked for it. */
export function getterOf<Value>(
  of: { readonly prototype: object },
  name: string,
): { call(node: Node): Value } {
  return Object.getOwnPropertyDescriptor(of.prototype, name)?.get as () => Value;
}
