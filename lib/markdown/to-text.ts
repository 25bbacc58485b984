/** A rendered answer as plain text: what is seen, with the marks that lists and tables show. */

import { withoutLastBreaks } from './clean.ts';

const BLOCKS = new Set([
  'P',
  'PRE',
  'BLOCKQUOTE',
  'UL',
  'OL',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'DIV',
  'TABLE',
  'HR',
]);

/** The text of a rendered answer, as one would type it in a mail. */
export function renderedText(element: Element): string {
  return blocksOf(element, '\n\n').trim();
}

function blocksOf(element: Element, between: string): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof Element && isControl(node)) {
      // The space before the mark of a citation goes with it.
      if (/[ \u00A0\u202F]/u.test(text.slice(-1))) text = text.slice(0, -1);
      continue;
    }
    const block = node instanceof Element && BLOCKS.has(node.tagName);
    const piece = node instanceof Element ? textOf(node) : (node.textContent ?? '');
    if (piece === '' && !block) continue;
    if (block && text !== '' && !text.endsWith(between)) text = withoutLastBreaks(text) + between;
    text += piece;
  }
  return text;
}

/** Citations and what can be done with a table are no part of the text. */
const isControl = (element: Element): boolean =>
  element.tagName === 'BUTTON' || element.hasAttribute('data-control');

function textOf(element: Element): string {
  switch (element.tagName) {
    case 'BR':
      return '\n';
    case 'HR':
      return '---';
    case 'PRE':
      return (element.textContent ?? '').replace(/\n$/u, '');
    case 'UL':
    case 'OL':
      return listText(element);
    case 'TABLE':
      return [...element.querySelectorAll('tr')].map(rowText).join('\n');
    case 'BLOCKQUOTE':
      return indent(blocksOf(element, '\n\n'), '> ', '> ');
    default:
      return blocksOf(element, '\n\n');
  }
}

function listText(list: Element): string {
  const first = list.tagName === 'OL' ? Number(list.getAttribute('start') ?? 1) : 0;
  return [...list.children]
    .map((item, index) => {
      const mark = list.tagName === 'OL' ? `${first + index}. ` : '- ';
      return indent(blocksOf(item, '\n'), mark, ' '.repeat(mark.length));
    })
    .join('\n');
}

/** Cells stand apart by tabs, as a spreadsheet takes them. */
function rowText(row: Element): string {
  return [...row.children].map((cell) => blocksOf(cell, ' ').replace(/\s+/gu, ' ').trim()).join('\t');
}

function indent(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? line : others + line))
    .join('\n');
}
