/**
 * Looking at a page's nodes. A form's controls shadow its properties (`<input name="firstChild">`), a named image
 * shadows the document's: what is read from nodes that pages name goes through the prototypes' own getters.
 */

function member(node: Node, name: string, of: { readonly prototype: object } = Node): unknown {
  return Reflect.get(of.prototype, name, node);
}

export function isElement(node: Node | null | undefined): node is Element {
  return !!node && member(node, 'nodeType') === 1;
}

export function isText(node: Node | null | undefined): node is Text {
  return !!node && member(node, 'nodeType') === 3;
}

export function nameOf(element: Element): string {
  return member(element, 'localName', Element) as string;
}

/** Upper-case tag name, also in XHTML documents. */
export function tagOf(element: Element): string {
  return nameOf(element).toUpperCase();
}

export function parentOf(node: Node): Node | null {
  return member(node, 'parentNode') as Node | null;
}

export function firstChildOf(node: Node): Node | null {
  return member(node, 'firstChild') as Node | null;
}

export function nextSiblingOf(node: Node): Node | null {
  return member(node, 'nextSibling') as Node | null;
}

interface DomApi {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}

/** The element's shadow root, closed ones too where the browser lets an extension see them. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Firefox has a property, Chromium a namespace; neither is in the polyfill, and plain pages (tests) have none.
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  // An element there is a form's field of that name.
  if (openOrClosedShadowRoot !== undefined && !isElement(openOrClosedShadowRoot))
    return openOrClosedShadowRoot;
  const { chrome } = globalThis as { chrome?: { dom?: DomApi } };
  if (chrome?.dom === undefined || !(element instanceof HTMLElement))
    return member(element, 'shadowRoot', Element) as ShadowRoot | null;
  return chrome.dom.openOrClosedShadowRoot(element);
}

export function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node?.nodeType === 11 && 'host' in node;
}

/** True for our own surfaces, which are never read. */
export function isOurs(element: Element): boolean {
  return nameOf(element).startsWith('renfort-');
}

/** The parent as the page is rendered: a slot before the light parent, the host after the shadow root. */
export function renderedParent(node: Node): Node | null {
  const kind = isElement(node) ? Element : isText(node) ? Text : null;
  const slot = kind && (member(node, 'assignedSlot', kind) as HTMLSlotElement | null);
  if (slot !== null) return slot;
  const parent = parentOf(node);
  return isShadowRoot(parent) ? parent.host : parent;
}

/** The element that has the keyboard, looked for through shadow roots; null when it is the body or nothing. */
export function activeElementOf(document: Document): Element | null {
  let active = member(document, 'activeElement', Document) as Element | null;
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
  return member(document, 'body', Document) as HTMLElement | null;
}
