/** A proposal as nodes: Markdown as formatted text, plain text as it came. */
import { i18n } from '#i18n';
import type { Block, ListBlock, Run } from '../../markdown/inline.ts';
import { parseBlocks, type TableBlock } from '../../markdown/inline-tables.ts';
import type { Copied } from '../surface/clipboard.ts';
import { element } from '../surface/elements.ts';
import { withIslands, withoutIslands } from './islands.ts';

/**
 * Nodes of a Markdown text. Between blocks stand the line breaks that a reader of the text alone needs: what the
 * element says is then the proposal, however it is read.
 */
export function markdownNodes(text: string, link: MakeLink = shownLink): Node[] {
  return separated(
    parseBlocks(text).map((block) => blockNode(block, link)),
    '\n\n',
  );
}

type MakeLink = (href: string, inside: Node) => Node;

/** Shown as a link with its address. Not one: the browser connects to what a link leads to when it is pointed at. */
const shownLink: MakeLink = (href, inside) =>
  element('span', { class: 'link', role: 'link', 'aria-disabled': 'true', title: href }, inside);

/** A Markdown text as one would write it without formatting: what is compared, and what a plain field gets. */
export function plainText(text: string): string {
  return parseBlocks(text).map(blockText).join('\n\n');
}

function blockNode(block: Block | TableBlock, link: MakeLink): Node {
  if (block.type === 'table') return tableNode(block, link);
  if (block.type === 'list') return listNode(block, link);
  const inside = block.runs.map((run) => runNode(run, link));
  // A heading of the proposal is no heading of the page we stand in.
  return element('p', block.type === 'heading' ? { class: 'heading' } : {}, ...inside);
}

function listNode({ ordered, start, items }: ListBlock, link: MakeLink): HTMLElement {
  const lines = items.map(({ runs, children }) => {
    const words = runs.map((run) => runNode(run, link));
    const inside = [...words, ...children.flatMap((child) => ['\n', listNode(child, link)])];
    return element('li', {}, ...inside);
  });
  const attributes = ordered && start !== 1 ? { start } : {};
  return element(ordered ? 'ol' : 'ul', attributes, ...separated(lines, '\n'));
}

/**
 * A plain text that is lines of cells between tabs, perhaps with words under them, as a table that says the very
 * same; null for any other text.
 */
export function plainTable(text: string, link: MakeLink = shownLink): Node[] | null {
  if (!text.includes('\t')) return null;
  const end = text.indexOf('\n\n');
  const body = end === -1 ? text.trimEnd() : text.slice(0, end);
  const lines = body.split('\n');
  const columns = lines[0]?.split('\t').length ?? 0;
  if (lines.length < 2 || columns < 2 || lines.length * columns > MOST_CELLS) return null;
  const rows = lines.map((line) => line.split('\t').map((cell) => [{ text: cell }]));
  if (rows.some((cells) => cells.length !== columns)) return null;
  return [tableNode({ type: 'table', rows }, link), document.createTextNode(text.slice(body.length))];
}

const MOST_CELLS = 4_000;

/** A table that scrolls by itself; between its cells stand tabs, between its rows line ends. */
function tableNode({ rows }: TableBlock, link: MakeLink): HTMLElement {
  const lines = rows.map((cells, row) => {
    const words = cells.map((runs) =>
      element(
        row === 0 ? 'th' : 'td',
        row === 0 ? { scope: 'col' } : {},
        ...runs.map((run) => runNode(run, link)),
      ),
    );
    return element('tr', {}, ...separated(words, '\t'));
  });
  const attributes = {
    class: 'table',
    role: 'group',
    tabindex: 0,
    'aria-label': i18n.t('popover.island_table'),
  };
  return element('div', attributes, element('table', {}, ...separated(lines, '\n')));
}

function runNode({ text, bold, italic, href }: Run, link: MakeLink): Node {
  const words = withIslands(text);
  let node: Node = document.createTextNode(text);
  if (words.length > 1 || words[0] !== text) node = element('span', {}, ...words);
  if (italic) node = element('em', {}, node);
  if (bold) node = element('strong', {}, node);
  return href ? link(href, node) : node;
}

function separated(nodes: readonly Node[], separator: string): Node[] {
  return nodes.flatMap((node, place) => (place === 0 ? [node] : [document.createTextNode(separator), node]));
}

function blockText(block: Block | TableBlock): string {
  // As a spreadsheet takes it.
  if (block.type === 'table') return block.rows.map((cells) => cells.map(cellText).join('\t')).join('\n');
  if (block.type !== 'list') return runsText(block.runs);
  return listText(block, '');
}

function listText({ ordered, start, items }: ListBlock, indent: string): string {
  return items
    .map(({ runs, children }, place) => {
      const mark = ordered ? `${start + place}. ` : '- ';
      const nested = children.map((child) => `\n${listText(child, `${indent}  `)}`).join('');
      return `${indent}${mark}${runsText(runs)}${nested}`;
    })
    .join('\n');
}

function cellText(runs: readonly Run[]): string {
  return runsText(runs).replace(/[\t\n]/g, ' ');
}

function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/**
 * What *Copier* puts on the clipboard: the words, and their formatting where there is some. `marked`: what stays in the
 * page has marks in the text; any other text that holds such signs keeps them.
 */
export function copiedForm(written: string, format: 'plain' | 'markdown', marked: boolean): Copied {
  const text = marked ? withoutIslands(written) : written;
  const link: MakeLink = (href, inside) => element('a', { href }, inside);
  const nodes = format === 'plain' ? plainTable(text, link) : markdownNodes(text, link);
  const words = format === 'plain' ? text : plainText(text);
  if (!nodes) return { 'text/plain': words };
  const html = new XMLSerializer().serializeToString(element('div', {}, ...nodes));
  return { 'text/plain': words, 'text/html': html };
}
