/** The little XML that ADMX, ADML and update manifests need: nested lists of text become elements. */

export type XmlNode = string | XmlElement;
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element; attributes whose value is undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly XmlNode[]
): XmlElement {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { name, attributes: Object.fromEntries(given), children };
}

/** A document in UTF-8; elements that hold elements are indented, text is kept as it is. */
export function document(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(root, '')}\n`;
}

/** One element on one line. */
export function fragment({ name, attributes, children }: XmlElement): string {
  const open = `${name}${attributesText(attributes)}`;
  if (children.length === 0) return `<${open}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : fragment(child)));
  return `<${open}>${inside.join('')}</${name}>`;
}

function write(node: XmlElement, indent: string): string {
  if (node.children.some((child) => typeof child === 'string') || node.children.length === 0) {
    return `${indent}${fragment(node)}`;
  }
  const inside = node.children.map((child) => write(child as XmlElement, `${indent}  `));
  return [
    `${indent}<${node.name}${attributesText(node.attributes)}>`,
    ...inside,
    `${indent}</${node.name}>`,
  ].join('\n');
}

function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  // What XML cannot carry at all stands in no checked value; it is left out rather than making a file unreadable.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  const clean = text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
  return clean.toWellFormed().replace(/[&<>"\t\r\n]/g, (mark) => ENTITIES[mark] ?? mark);
}
