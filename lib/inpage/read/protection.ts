import { isElement, renderedParent } from './dom.ts';
import { matches } from './native.ts';

/**
 * Tells the elements that the administration protects, or undefined when there are none. A selector that this browser
 * does not know protects everything: what it was meant for cannot be told.
 */
export function protection(
  document: Document,
  selectors: readonly string[] = [],
): ((element: Element) => boolean) | undefined {
  if (selectors.length === 0) return undefined;
  const probe = document.createDocumentFragment();
  try {
    // One by one: joined, a bracket left open in one would swallow the next.
    for (const selector of selectors) probe.querySelector(selector);
  } catch {
    return () => true;
  }
  return (element) => selectors.some((selector) => matches(element, selector));
}

/** True for a node that lies in something protected, shadow roots and frames of this origin included. */
export function isInside(node: Node, isProtected: (element: Element) => boolean): boolean {
  let at: Node | null = node;
  while (at !== null) {
    if (isElement(at) && isProtected(at)) return true;
    at = renderedParent(at) ?? frameAround(at);
  }
  return false;
}

function frameAround(node: Node): Element | null {
  try {
    return (node as Document).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
