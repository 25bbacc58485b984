/** Building blocks of our surfaces: elements made one by one, never parsed from text. */

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element of ours. `true` writes an empty attribute, `false` and `undefined` write none. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) setAttribute(made, attribute, value);
  made.append(...children);
  return made;
}

/** Writes or removes an attribute, only when that changes something: writing a same value still costs a style pass. */
export function setAttribute(
  target: Element,
  attribute: string,
  value: string | number | boolean | undefined,
): void {
  const wanted = value === false || value === undefined ? null : value === true ? '' : String(value);
  if (target.getAttribute(attribute) === wanted) return;
  if (wanted === null) target.removeAttribute(attribute);
  else target.setAttribute(attribute, wanted);
}

/** Replaces the text of an element, only when it differs, so that a live region speaks once. */
export function setText(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

/** A button of ours, which never submits anything. */
export function button(attributes: Attributes, ...children: readonly (Node | string)[]): HTMLButtonElement {
  return element('button', { type: 'button', ...attributes }, ...children);
}

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines on a 16-pixel grid, drawn with a stroke of 1.5. */
const ICONS = {
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  notice: 'M8 2.5l6 11H2zM8 6.5v3M8 11.5h.01',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5L14 14',
} as const;

/** A drawn icon; it is decoration, the control around it carries the name. */
export function icon(name: keyof typeof ICONS): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('class', `icon icon-${name}`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  drawing.append(path);
  return drawing;
}

/** A plain link to the administration's support, in a tab of its own; policy has checked the address. */
export function supportLink(href: string, label: string): HTMLElement {
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer', 'data-ui': 'support' }, label);
}
