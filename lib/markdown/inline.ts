/**
 * A small Markdown subset for pages: paragraphs, line breaks, headings, lists, bold, italic, links. Everything
 * else, raw HTML included, is text. Inline content is a flat list of runs, so no input can nest deeply; parsing
 * takes linear time.
 */
import { parseInline } from './inline-runs.ts';

export { escapeHtml, type HtmlOptions, renderNodes, toHtml, toPlain, toText } from './inline-output.ts';
export { safeHref } from './safe-href.ts';

/** A piece of text with its formatting; `\n` inside it is a line break. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** A safe address: http, https or mailto. */
  readonly href?: string;
}

export interface ListItem {
  readonly runs: readonly Run[];
  readonly children: readonly ListBlock[];
}

export interface ListBlock {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Number of the first item of an ordered list. */
  readonly start: number;
  readonly items: readonly ListItem[];
}

export type Block =
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly type: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | ListBlock;

export type Tree = readonly Block[];

const HEADING = /^ {0,3}(#{1,6})[ \t]/;
// Three digits at most: a line that begins with a year and a full stop is a sentence.
const ITEM = /^([ \t]*)(?:([-*+])|(\d{1,3})[.)])[ \t]+(\S.*)$/;
const MAX_DEPTH = 6;

/** Parses Markdown into blocks; a blank line separates paragraphs, a single line end is a line break. */
export function parseMarkdown(text: string): Tree {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let list: ListBuilder | null = null;
  let blank = false;

  const closeParagraph = (): void => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', runs: parseInline(paragraph.join('\n')) });
    paragraph = [];
  };
  const closeList = (): void => {
    if (list !== null) for (const block of list.build()) blocks.push(block);
    list = null;
  };

  for (const line of text.split(/\r\n?|\n/)) {
    // Only blanks that mean nothing: a line of no-break spaces is text.
    if (/^[ \t]*$/.test(line)) {
      closeParagraph();
      blank = true;
      continue;
    }
    // Real lines are short; a longer one is an attack or a paste, and never a heading or an item.
    const heading = line.length < 2000 ? HEADING.exec(line) : null;
    const item = heading === null ? ITEM.exec(line) : null;
    if (heading !== null) {
      closeParagraph();
      closeList();
      const [whole, marks = ''] = heading;
      const words = withoutClosing(trimBlanks(line.slice(whole.length)));
      blocks.push({ type: 'heading', level: marks.length, runs: parseInline(words) });
    } else if (item !== null) {
      closeParagraph();
      const [, indent = '', , number, words = ''] = item;
      list ??= new ListBuilder();
      list.add(widthOf(indent), number === undefined ? null : Number(number), trimBlanks(words));
    } else if (list !== null && (!blank || /^[ \t]{2}/.test(line))) {
      list.continueItem(trimBlanks(line));
    } else {
      closeList();
      paragraph.push(trimBlanks(line));
    }
    blank = false;
  }
  closeParagraph();
  closeList();
  return blocks;
}

/** A heading may end in marks that say nothing, after a blank: `## Objet ##`, but not `# C#`. */
function withoutClosing(words: string): string {
  let end = words.length;
  while (end > 0 && words[end - 1] === '#') end--;
  if (end === 0) return '';
  return isBlank(words.charCodeAt(end - 1)) ? trimBlanks(words.slice(0, end)) : words;
}

/** Spaces and tabs only; a regular expression would take quadratic time on a long run of spaces. */
function trimBlanks(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && isBlank(line.charCodeAt(start))) start++;
  while (end > start && isBlank(line.charCodeAt(end - 1))) end--;
  return line.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function widthOf(indent: string): number {
  return indent.replace(/\t/g, '    ').length;
}

interface OpenList {
  readonly indent: number;
  readonly ordered: boolean;
  readonly start: number;
  readonly items: { lines: string[]; children: OpenList[] }[];
}

/** Collects list lines into nested lists by their indentation. */
class ListBuilder {
  private readonly roots: OpenList[] = [];
  private stack: OpenList[] = [];

  add(indent: number, number: number | null, words: string): void {
    while (this.stack.length > 1 && indent < (this.stack.at(-1)?.indent ?? 0)) this.stack.pop();
    const current = this.stack.at(-1);
    const ordered = number !== null;
    const deeper = current !== undefined && indent >= current.indent + 2 && this.stack.length < MAX_DEPTH;
    if (current !== undefined && !deeper && current.ordered === ordered) {
      current.items.push({ lines: [words], children: [] });
      return;
    }
    const list: OpenList = { indent, ordered, start: number ?? 1, items: [{ lines: [words], children: [] }] };
    if (!deeper) this.stack.pop();
    const parent = this.stack.at(-1)?.items.at(-1);
    if (parent === undefined) this.roots.push(list);
    else parent.children.push(list);
    this.stack.push(list);
  }

  continueItem(words: string): void {
    this.stack.at(-1)?.items.at(-1)?.lines.push(words);
  }

  build(): ListBlock[] {
    return this.roots.map(close);
  }
}

function close(list: OpenList): ListBlock {
  return {
    type: 'list',
    ordered: list.ordered,
    start: list.start,
    items: list.items.map((item) => ({
      runs: parseInline(item.lines.join('\n')),
      children: item.children.map(close),
    })),
  };
}
