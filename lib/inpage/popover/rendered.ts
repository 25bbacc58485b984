/** A proposal as nodes: Markdown as formatted text, plain text as it came. */
import { type Block, type ListBlock, parseMarkdown, type Run } from '../../markdown/inline.ts';
import type { Copied } from '../surface/clipboard.ts';
import { element } from '../surface/elements.ts';

/**
 * Nodes of a Markdown text. Between blocks stand the line breaks that a reader of the text alone needs: what the
 * element says is then the proposal, however it is read.
 */
export function markdownNodes(text: string, link: MakeLink = shownLink): Node[] {
  return separated(
    parseMarkdown(text).map((block) => blockNode(block, link)),
    '\n\n',
  );
}

type MakeLink = (href: string, inside: Node) => Node;

/** Shown as a link with its address. Not one: the browser connects to what a link leads to when it is pointed at. */
const shownLink: MakeLink = (href, inside) =>
  element('span', { class: 'link', role: 'link', 'aria-disabled': 'true', title: href }, inside);

/** A Markdown text as one would write it without formatting: what is compared, and what a plain field gets. */
export function plainText(text: string): string {
  return parseMarkdown(text).map(blockText).join('\n\n');
}

function blockNode(block: Block, link: MakeLink): Node {
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

function runNode({ text, bold, italic, href }: Run, link: MakeLink): Node {
  let node: Node = document.createTextNode(text);
  if (italic) node = element('em', {}, node);
  if (bold) node = element('strong', {}, node);
  return href ? link(href, node) : node;
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
  const nodes = markdownNodes(text, (href, inside) => element('a', { href }, inside));
  const html = new XMLSerializer().serializeToString(element('div', {}, ...nodes));
  return { 'text/plain': plainText(text), 'text/html': html };
}
