/** An XML reader that accepts nothing but what is well-formed: what the kit writes must be read by strict tools. */

export class XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlTag[] = [];
  text = '';

  constructor(name: string, attributes: Readonly<Record<string, string>>) {
    this.name = name;
    this.attributes = attributes;
  }

  /** The one child of this name. */
  child(name: string): XmlTag {
    const [found, ...more] = this.all(name);
    if (!found || more.length > 0) throw new Error(`${this.name} has ${more.length + 1} or no ${name}`);
    return found;
  }

  all(name: string): XmlTag[] {
    return this.children.filter((child) => child.name === name);
  }
}

const TOKEN =
  /<\?xml version="1\.0" encoding="utf-8"\?>|<(\/?)([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/** Reads a document, or a fragment with one root. */
export function readXml(source: string): XmlTag {
  const root = new XmlTag('#document', {});
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (!token) throw new Error(`not well-formed at ${at}: ${source.slice(at, at + 80)}`);
    const [, close, name, attributes = '', empty, text] = token;
    const here = open.at(-1) ?? root;
    if (text !== undefined) here.text += unescaped(text);
    else if (name && close) {
      if (here.name !== name) throw new Error(`</${name}> closes <${here.name}>`);
      open.pop();
    } else if (name) {
      const tag = new XmlTag(name, readAttributes(attributes));
      here.children.push(tag);
      if (!empty) open.push(tag);
    }
  }
  if (open.length !== 1 || root.text.trim() !== '') throw new Error('not closed, or text outside the root');
  const [only, ...more] = root.children;
  if (!only || more.length > 0) throw new Error('one root is wanted');
  return only;
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`${name} twice`);
    attributes[name] = unescaped(value);
  }
  return attributes;
}

function unescaped(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot)|#(\d+));|&/g, (all, name?: string, code?: string) => {
    if (code) return String.fromCodePoint(Number(code));
    const known = { amp: '&', lt: '<', gt: '>', quot: '"' }[name ?? ''];
    if (!known) throw new Error(`a bare ${all}`);
    return known;
  });
}
