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
): Content {
  if (format === 'plain') {
    const html = escapeHtml(text).replaceAll('\n', '<br>');
    return { html, blocks: `<p>${html}</p>`, joined: html, plain: text, text, formatted: false, place };
  }
  const tree = parseMarkdown(text);
  const wrap = wrapper(around, root);
  const [first, ...rest] = tree;
  const blocks = toHtml(tree, { wrap });
  return {
    html: toHtml(tree, { bare: true, wrap }),
    blocks,
    joined:
      first?.type === 'paragraph' ? toHtml([first], { bare: true, wrap }) + toHtml(rest, { wrap }) : blocks,
    plain: toPlain(tree),
    text: toText(tree),
    formatted: tree.some(isFormatted),
    place,
  };
}

/** The same for a caret that ends a paragraph: editors join the first block to that one, so that it is empty. */
export function asFollowing(content: Content): Content {
  return {
    ...content,
    html: `<p></p>${content.blocks}`,
    plain: `\n${content.plain}`,
    text: `\n${content.text}`,
  };
}

function isFormatted(block: Block): boolean {
  if (block.type !== 'paragraph') return true;
  return block.runs.some((run: Run) => run.bold || run.italic || run.href !== undefined);
}

/** Surrounds a line with the inline elements it replaces text of, so that a word inside bold stays bold. */
function wrapper(around: Element, root: Element): (inline: string) => string {
  const elements: Element[] = [];
  for (
    let at: Node | null = around;
    isElement(at) && at !== root && FORMATTING.test(at.localName);
    at = parentOf(at)
  ) {
    elements.push(at);
  }
  return (inline) =>
    elements.reduce((inner, element) => {
      const kept = KEPT.flatMap((name) => {
        const value = element.getAttribute(name);
        return value === null ? [] : [` ${name}="${escapeHtml(value)}"`];
      });
      return `<${element.localName}${kept.join('')}>${inner}</${element.localName}>`;
    }, inline);
}
