import {
  type Block,
  escapeHtml,
  parseMarkdown,
  type Run,
  toHtml,
  toPlain,
  toText,
} from '../../markdown/inline.ts';
import { isElement, parentOf } from '../read/dom.ts';
import type { Content } from './strategy.ts';

const FORMATTING = /^(?:a|b|strong|i|em|u|s|sub|sup|code|mark|span|font)$/;
/** Attributes of the page's own formatting that are kept when its text is replaced. */
const KEPT = ['href', 'style', 'class', 'color', 'face', 'size'];

/** A proposal in the forms an editor may take; `around` is where it goes, whose inline formatting it keeps. */
export function contentOf(
  text: string,
  format: 'plain' | 'markdown',
  place: Content['place'],
  around: Element,
  root: Element,
  wholeLine = false,
): Content {
  if (format === 'plain') {
    const html = escapeHtml(text).replaceAll('\n', '<br>');
    return {
      html,
      blocks: `<p>${html}</p>`,
      joined: html,
      plain: text,
      lines: text,
      text,
      formatted: false,
      wrapped: false,
      place,
    };
  }
  const tree = parseMarkdown(text);
  const surroundings = formattingAround(around, root);
  const wrap = (inline: string): string => surroundings.reduce(surround, inline);
  const [first, ...rest] = tree;
  const blocks = toHtml(tree, { wrap });
  const bare = toHtml(tree, { bare: true, wrap });
  const list = wholeLine && bare !== blocks ? listOfItem(around) : null;
  // Some editors make paragraphs of the line breaks of a bare line.
  const broken = wholeLine && bare.includes('<br>');
  return {
    html: list === null ? (broken ? blocks : bare) : `<${list}><li>${bare}</li></${list}>`,
    blocks,
    joined:
      first?.type === 'paragraph' ? toHtml([first], { bare: true, wrap }) + toHtml(rest, { wrap }) : blocks,
    plain: toPlain(tree),
    lines: tree.map((block) => toPlain([block])).join('\n'),
    text: toText(tree),
    formatted: tree.some(isFormatted),
    wrapped: surroundings.length > 0,
    place,
  };
}

/** The same for a caret that ends a paragraph: editors join the first block to that one, so that it is empty. */
export function asFollowing(content: Content): Content {
  return {
    ...content,
    html: `<p></p>${content.blocks}`,
    plain: `\n${content.plain}`,
    lines: `\n${content.lines}`,
    text: `\n${content.text}`,
  };
}

function isFormatted(block: Block): boolean {
  if (block.type !== 'paragraph') return true;
  return block.runs.some((run: Run) => run.bold || run.italic || run.href !== undefined);
}

/** The list of an item that is no `li`: a line put over the whole of it would make it a paragraph (BlockNote). */
function listOfItem(around: Element): 'ul' | 'ol' | null {
  const type = around.closest('[data-content-type]')?.getAttribute('data-content-type');
  return type === 'bulletListItem' ? 'ul' : type === 'numberedListItem' ? 'ol' : null;
}

/** The inline elements, innermost first, that the words to replace stand in: a word inside bold stays bold. */
function formattingAround(around: Element, root: Element): Element[] {
  const elements: Element[] = [];
  for (
    let at: Node | null = around;
    isElement(at) && at !== root && FORMATTING.test(at.localName);
    at = parentOf(at)
  ) {
    elements.push(at);
  }
  return elements;
}

function surround(inner: string, element: Element): string {
  const kept = KEPT.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [` ${name}="${escapeHtml(value)}"`];
  });
  return `<${element.localName}${kept.join('')}>${inner}</${element.localName}>`;
}
