import type { Block, ListBlock, ListItem, Run, Tree } from './inline.ts';

/** The tree as nodes of `document`, made with createElement only; links open in a new tab without opener. */
export function renderNodes(tree: Tree, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const block of tree) fragment.append(renderBlock(block, document));
  return fragment;
}

function renderBlock(block: Block, document: Document): HTMLElement {
  if (block.type === 'list') return renderList(block, document);
  const element = document.createElement(block.type === 'paragraph' ? 'p' : `h${block.level}`);
  renderRuns(block.runs, element, document);
  return element;
}

function renderList(block: ListBlock, document: Document): HTMLElement {
  const list = document.createElement(block.ordered ? 'ol' : 'ul');
  if (block.ordered && block.start !== 1) list.setAttribute('start', String(block.start));
  for (const item of block.items) {
    const element = document.createElement('li');
    renderRuns(item.runs, element, document);
    for (const child of item.children) element.append(renderList(child, document));
    list.append(element);
  }
  return list;
}

function renderRuns(runs: readonly Run[], parent: HTMLElement, document: Document): void {
  for (const run of runs) {
    let into = parent;
    const enter = (name: string): HTMLElement => {
      const element = document.createElement(name);
      into.append(element);
      into = element;
      return element;
    };
    if (run.href !== undefined) {
      const link = enter('a');
      link.setAttribute('href', run.href);
      link.setAttribute('target', '_blank');
      link.setAttribute('rel', 'noopener noreferrer nofollow');
    }
    if (run.bold) enter('strong');
    if (run.italic) enter('em');
    run.text.split('\n').forEach((line, index) => {
      if (index > 0) into.append(document.createElement('br'));
      if (line !== '') into.append(line);
    });
  }
}

/** How a paste wants its HTML: `bare` leaves out the paragraph around a single line, `wrap` surrounds each line. */
export interface HtmlOptions {
  readonly bare?: boolean;
  readonly wrap?: (inline: string) => string;
}

/** The tree as escaped HTML of the allow-list (p, h1…h6, ul, ol, li, strong, em, a, br), for editors' paste path. */
export function toHtml(tree: Tree, { bare = false, wrap = (inline) => inline }: HtmlOptions = {}): string {
  const only = tree.length === 1 ? tree[0] : undefined;
  if (bare && only?.type === 'paragraph') return wrap(runsToHtml(only.runs));
  return tree.map((block) => blockToHtml(block, wrap)).join('');
}

function blockToHtml(block: Block, wrap: (inline: string) => string): string {
  if (block.type === 'list') return listToHtml(block, wrap);
  const name = block.type === 'paragraph' ? 'p' : `h${block.level}`;
  return `<${name}>${wrap(runsToHtml(block.runs))}</${name}>`;
}

function listToHtml(block: ListBlock, wrap: (inline: string) => string): string {
  const name = block.ordered ? 'ol' : 'ul';
  const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : '';
  const items = block.items.map((item) => {
    const children = item.children.map((child) => listToHtml(child, wrap)).join('');
    return `<li>${wrap(runsToHtml(item.runs))}${children}</li>`;
  });
  return `<${name}${start}>${items.join('')}</${name}>`;
}

function runsToHtml(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      let html = escapeHtml(run.text).replaceAll('\n', '<br>');
      if (run.italic) html = `<em>${html}</em>`;
      if (run.bold) html = `<strong>${html}</strong>`;
      return run.href === undefined ? html : `<a href="${escapeHtml(run.href)}">${html}</a>`;
    })
    .join('');
}

/** Text as it stands in HTML, safe between tags and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[char]};`);
}

/** The tree as plain text for people: blank lines between paragraphs, list markers, addresses in brackets. */
export function toPlain(tree: Tree): string {
  return tree
    .map((block) => (block.type === 'list' ? plainList(block, '') : plainRuns(block.runs)))
    .join('\n\n');
}

function plainList(block: ListBlock, indent: string): string {
  return block.items
    .map((item, index) => {
      const marker = block.ordered ? `${block.start + index}. ` : '- ';
      const inner = indent + ' '.repeat(marker.length);
      const lines = plainRuns(item.runs).replaceAll('\n', `\n${inner}`);
      return [indent + marker + lines, ...item.children.map((child) => plainList(child, inner))].join('\n');
    })
    .join('\n');
}

function plainRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text, href }) =>
      href === undefined || href === text || href === `mailto:${text}` ? text : `${text} (${href})`,
    )
    .join('');
}

/** The words alone, one line per block or list item: what an editor's document reads like after a paste. */
export function toText(tree: Tree): string {
  const lines: string[] = [];
  const addItem = (item: ListItem): void => {
    lines.push(textOf(item.runs));
    for (const child of item.children) child.items.forEach(addItem);
  };
  for (const block of tree) {
    if (block.type === 'list') block.items.forEach(addItem);
    else lines.push(textOf(block.runs));
  }
  return lines.join('\n');
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
