import type { FieldTarget, RichTarget } from '../target/target.ts';

/** The element a target lives in, or the one that took its place under the same id; null when it is gone. */
export function findElement(target: FieldTarget | RichTarget): HTMLElement | null {
  const element = target.kind === 'field' ? target.element : target.root;
  const { document } = target;
  if (document.defaultView === null) return null;
  if (element.isConnected) return element;
  // Applications re-render: an element of the same kind and id is the same field for the agent.
  const successor = element.id === '' ? null : document.getElementById(element.id);
  return successor?.localName === element.localName ? successor : null;
}
