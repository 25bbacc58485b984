import { type Block, type Doc, type Run, run, tidy } from './document.ts';

const BLOCK = /^(?:P|DIV|LI|H[1-6]|UL|OL|BLOCKQUOTE|BODY|PRE|TABLE|TBODY|TR|TD|SECTION|ARTICLE)$/;

/**
 * What an editor's HTML says, as a document. White space with a line end between blocks only lays the source out;
 * what editors put there to hold a caret (a last line break, zero-width characters) is not content.
 */
export function fromHtml(html: string): Doc {
  const template = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  return fromElement(template.body);
}

/** The same for an element as it stands. */
export function fromElement(root: Element): Doc {
  const blocks: Block[] = [];
  let runs: Run[] | null = null;
  let kind: Block['kind'] = 'p';

  const close = (): void => {
    if (runs !== null) blocks.push({ kind, runs: withoutLastBreak(runs) });
    runs = null;
  };
  const add = (piece: Run): void => {
    runs ??= [];
    runs.push(piece);
  };
  const walk = (node: Node, bold: boolean, href: string | null): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const text = (child as Text).data
          .replace(/[\u200b\u2060\ufeff]/g, '')
          .replace(/[ \t]*[\n\t][ \n\t]*/g, '\r');
        // A laid-out line end between words is a space; between blocks and after a line break it is nothing.
        const afterBreak = (runs as Run[] | null)?.at(-1)?.text === '\n';
        const inside = (afterBreak ? text.replace(/^\r/, '') : text).replaceAll(
          '\r',
          runs === null ? '' : ' ',
        );
        if (inside !== '' && !(runs === null && inside.trim() === '' && text.includes('\r')))
          add(run(inside, bold, href));
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const element = child as HTMLElement;
        if (element.matches('[data-mce-bogus="all"], .ProseMirror-separator, script, style')) continue;
        if (element.tagName === 'BR') {
          if (!element.matches('.ProseMirror-trailingBreak')) add(run('\n', bold, href));
          else runs ??= [];
        } else if (BLOCK.test(element.tagName)) enter(element, bold, href);
        else {
          const weight = element.style?.fontWeight ?? '';
          walk(
            element,
            /^(?:B|STRONG)$/.test(element.tagName)
              ? !/^(?:normal|400)$/.test(weight)
              : bold || /^(?:bold|[6-9]00)$/.test(weight),
            element.tagName === 'A' ? element.getAttribute('href') : href,
          );
        }
      }
    }
  };
  const enter = (element: Element, bold: boolean, href: string | null): void => {
    const { tagName } = element;
    // A paragraph inside a list item is the item.
    const inItem = tagName !== 'LI' && element.closest('li') !== null;
    const before = kind;
    const first = inItem && runs !== null && (runs as Run[]).length === 0;
    if (!first) close();
    if (tagName === 'LI') kind = 'li';
    else if (!inItem) kind = /^H[1-6]$/.test(tagName) ? 'h' : 'p';
    const isLeaf =
      !/^(?:UL|OL|BODY|BLOCKQUOTE|TABLE|TBODY|TR)$/.test(tagName) &&
      !(tagName === 'DIV' && hasBlocks(element));
    if (isLeaf && runs === null) runs = [];
    walk(element, bold, href);
    close();
    kind = before;
  };
  walk(root, false, null);
  close();
  return tidy(blocks);
}

function hasBlocks(element: Element): boolean {
  return Array.from(element.children).some(({ tagName }) => BLOCK.test(tagName));
}

/** The line break that ends a block only holds its line open. */
function withoutLastBreak(runs: readonly Run[]): Run[] {
  const last = runs.at(-1);
  if (last?.text !== '\n') return [...runs];
  return runs.slice(0, -1);
}
