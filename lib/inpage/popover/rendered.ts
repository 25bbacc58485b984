/** A proposal as nodes: Markdown as formatted text, plain text as it came. */
import { type Block, type ListBlock, parseMarkdown, type Run } from '../../markdown/inline.ts';
import type { Copied } from '../surface/clipboard.ts';
import { element } from '../surface/elements.ts';

/**
 * Nodes of a Markdown text. Between blocks stand the line breaks that a reader of the text alone needs: what the
 * element says is then the proposal, however it is read.
 */
export function markdownNodes(text: string): Node[] {
  return separated(parseMarkdown(text).map(blockNode), '\n\n');
}

/** A Markdown text as one would write it without formatting: what is compared, and what a plain field gets. */
export function plainText(text: string): string {
  return parseMarkdown(text).map(blockText).join('\n\n');
}

function blockNode(block: Block): Node {
  if (block.type === 'list') return listNode(block);
  // A heading of the proposal is no heading of the page we stand in.
  if (block.type === 'heading') return element('p', { class: 'heading' }, ...block.runs.map(runNode));
  return element('p', {}, ...block.runs.map(runNode));
}

function listNode({ ordered, start, items }: ListBlock): HTMLElement {
  const lines = items.map(({ runs, children }) => {
    const inside = [...runs.map(runNode), ...children.flatMap((child) => ['\n', listNode(child)])];
    return element('li', {}, ...inside);
  });
  const attributes = ordered && start !== 1 ? { start } : {};
  return element(ordered ? 'ol' : 'ul', attributes, ...separated(lines, '\n'));
}

function runNode({ text, bold, italic, href }: Run): Node {
  let node: Node = document.createTextNode(text);
  if (italic) node = element('em', {}, node);
  if (bold) node = element('strong', {}, node);
  // Shown as a link with its address; it leads nowhere from here (surface.ts stops the click).
  if (href) node = element('a', { href, title: href, tabindex: -1, rel: 'noopener noreferrer' }, node);
  return node;
}

function separated(nodes: readonly Node[], separator: string): Node[] {
  return nodes.flatMap((node, place) => (place === 0 ? [node] : [document.createTextNode(separator), node]));
}

function blockText(block: Block): string {
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

function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** What *Copier* puts on the clipboard: the words, and their formatting where there is some. */
export function copiedForm(text: string, format: 'plain' | 'markdown'): Copied {
  if (format === 'plain') return { 'text/plain': text };
  const html = new XMLSerializer().serializeToString(element('div', {}, ...markdownNodes(text)));
  return { 'text/plain': plainText(text), 'text/html': html };
}
