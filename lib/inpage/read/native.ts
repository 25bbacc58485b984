/** Members of a page's nodes as the browser defines them, whatever the page named like them (see dom.ts). */

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function documentOf(node: Node): Document {
  return Reflect.get(Node.prototype, 'ownerDocument', node) as Document;
}

export function viewOf(document: Document): Window | null {
  return Reflect.get(Document.prototype, 'defaultView', document) as Window | null;
}

export function rootElementOf(document: Document): Element {
  return Reflect.get(Document.prototype, 'documentElement', document) as Element;
}

export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return viewOf(documentOf(element))?.getComputedStyle(element);
}

export function elementAbove(element: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', element) as Element | null;
}

export function contains(outer: Element, inner: Element): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function rootOf(element: Element): Node {
  return Node.prototype.getRootNode.call(element);
}
