/**
 * Looking at a page's nodes. A form's controls shadow its properties (`<input name="firstChild">`), a named image
 * shadows the document's: what is read from nodes that pages name goes through the prototypes' own getters.
 */

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3;
}

/** Upper-case tag name, also in XHTML documents. */
export function tagOf(element: Element): string {
  return element.localName.toUpperCase();
}

export function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'parentNode', node) as Node | null;
}

export function firstChildOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'firstChild', node) as Node | null;
}

export function nextSiblingOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'nextSibling', node) as Node | null;
}

interface DomApi {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}

/** The element's shadow root, closed ones too where the browser lets an extension see them. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Firefox has a property, Chromium a namespace; neither is in the polyfill, and plain pages (tests) have none.
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  const { chrome } = globalThis as { chrome?: { dom?: DomApi } };
  if (chrome?.dom === undefined || !(element instanceof HTMLElement)) return element.shadowRoot;
  return chrome.dom.openOrClosedShadowRoot(element);
}

export function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node?.nodeType === 11 && 'host' in node;
}

/** True for our own surfaces, which are never read. */
export function isOurs(element: Element): boolean {
  return element.localName.startsWith('renfort-');
}

/** The parent as the page is rendered: a slot before the light parent, the host after the shadow root. */
export function renderedParent(node: Node): Node | null {
  const slot = isElement(node) || isText(node) ? node.assignedSlot : null;
  if (slot !== null) return slot;
  const parent = parentOf(node);
  return isShadowRoot(parent) ? parent.host : parent;
}

/** The element that has the keyboard, looked for through shadow roots; null when it is the body or nothing. */
export function activeElementOf(document: Document): Element | null {
  let active = Reflect.get(Document.prototype, 'activeElement', document) as Element | null;
  while (active !== null) {
    const inner: Element | null = shadowRootOf(active)?.activeElement ?? null;
    if (inner === null) break;
    active = inner;
  }
  return active;
}

/** The markup inside an element, read only: older browsers give it as XML, which compares just as well. */
export function markupOf(element: Element): string {
  return element.getHTML?.() ?? new XMLSerializer().serializeToString(element);
}

export function bodyOf(document: Document): HTMLElement | null {
  return Reflect.get(Document.prototype, 'body', document) as HTMLElement | null;
}
