/**
 * One piece of Markdown to a safe fragment: marked writes HTML in which raw HTML and images are already text,
 * DOMPurify keeps a strict allow-list, and what we add (link targets, hosts) is set on the nodes. No string
 * ever reaches innerHTML.
 */
import DOMPurify from 'dompurify';
import { Marked, type Token, type Tokens } from 'marked';
import { cleanText } from './clean.ts';
import { safeLink } from './links.ts';

const ALLOWED_TAGS = [
  ...['p', 'br', 'hr', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'a'],
  ...['ul', 'ol', 'li', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
];
const ALLOWED_ATTR = ['href', 'start', 'align'];

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);

/** First text of an item as a paragraph, whether its list is tight or loose: items do not depend on each other. */
function itemTokens(tokens: readonly Token[]): Token[] {
  const asked: Token[] = [];
  let box: Token | null = null;
  for (const token of tokens) {
    if (token.type === 'checkbox') {
      box = token;
      continue;
    }
    const inner = 'tokens' in token && token.tokens ? token.tokens : [];
    const paragraph = token.type === 'text' || token.type === 'paragraph';
    asked.push(paragraph ? { ...token, type: 'paragraph', tokens: box ? [box, ...inner] : inner } : token);
    box = null;
  }
  return box ? [{ type: 'paragraph', raw: '', text: '', tokens: [box] }, ...asked] : asked;
}

const nothing = (): undefined => undefined;

const marked = new Marked({
  gfm: true,
  breaks: true,
  async: false,
  // Raw HTML is text; definitions would let a later line change what an earlier one shows.
  tokenizer: { html: nothing, tag: nothing, def: nothing },
  renderer: {
    html: ({ text }) => escapeText(text),
    image: ({ text }) => escapeText(text),
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
    code: ({ text }) => `<pre><code>${escapeText(text)}</code></pre>`,
    heading({ depth, tokens }) {
      // The page has its own first level.
      const level = Math.min(depth + 1, 6);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>`;
    },
    listitem(item: Tokens.ListItem) {
      return `<li>${this.parser.parse(itemTokens(item.tokens))}</li>`;
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      const link = safeLink(href);
      return link ? `<a href="${escapeText(link.href)}">${text}</a>` : text;
    },
  },
});

const MARKS = /[[\]*_`~!<|>\\&]/gu;
/** What could be an address: each is looked at closely. */
const ADDRESSES = /https?:|www\.|@/giu;

/** A text made to exhaust a parser: nested without end, or little else than marks. Shown as it is. */
function isTangle(text: string): boolean {
  if (/(?:^|\n) {0,3}(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){12}/u.test(text)) return true;
  const marks = text.match(MARKS)?.length ?? 0;
  if (marks > 400 && marks > text.length / 4) return true;
  const lines = text.match(/\n/gu)?.length ?? 0;
  if (lines > 400 && lines > text.length / 5) return true;
  return (text.match(ADDRESSES)?.length ?? 0) > 150;
}

/** A paragraph that shows a text as it is. */
export function plainFragment(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const paragraph = document.createElement('p');
  paragraph.className = 'md-plain';
  paragraph.append(cleanText(text));
  fragment.append(paragraph);
  return fragment;
}

/** Elements in which blank text is only the layout of HTML source. */
const FRAMES = new Set(['UL', 'OL', 'LI', 'BLOCKQUOTE', 'TABLE', 'THEAD', 'TBODY', 'TR']);

function dropLayout(parent: Node): void {
  for (const node of [...parent.childNodes]) {
    if (node.nodeType !== Node.TEXT_NODE) {
      if (FRAMES.has(node.nodeName)) dropLayout(node);
    } else if (/^\s*$/u.test(node.nodeValue ?? '')) node.remove();
  }
}

/** Shows where each link goes, leaves opening it to the panel, and lets wide blocks scroll by keyboard. */
function finish(fragment: DocumentFragment): DocumentFragment {
  dropLayout(fragment);
  for (const anchor of fragment.querySelectorAll('a')) {
    const link = safeLink(anchor.getAttribute('href') ?? '');
    if (!link) {
      anchor.replaceWith(...anchor.childNodes);
      continue;
    }
    // With a `href`, pointing at it would already connect to its host, whose name could carry text away.
    anchor.removeAttribute('href');
    anchor.dataset.href = link.href;
    anchor.setAttribute('role', 'link');
    anchor.tabIndex = 0;
    anchor.title = link.href;
    const text = anchor.textContent ?? '';
    if (
      text.includes(link.host) &&
      /^(?:https:\/\/|mailto:)?\S+$/iu.test(text) &&
      sameHost(text, link.host)
    ) {
      continue;
    }
    const host = document.createElement('span');
    host.className = 'md-host';
    host.append(` (${link.host})`);
    anchor.append(host);
  }
  for (const pre of fragment.querySelectorAll('pre')) pre.tabIndex = 0;
  for (const table of fragment.querySelectorAll('table')) {
    const scroller = document.createElement('div');
    scroller.className = 'md-table';
    scroller.tabIndex = 0;
    table.replaceWith(scroller);
    scroller.append(table);
  }
  return fragment;
}

/** True when the visible text of a link is an address of the very host it leads to. */
function sameHost(text: string, host: string): boolean {
  const shown = /^(?:https:\/\/|mailto:)?([^/?#]+)/iu.exec(text)?.[1] ?? '';
  return shown.toLowerCase() === host.toLowerCase();
}

/** HTML of a piece, null when it is to be shown as it is. Raw HTML is escaped in it. */
function toHtml(markdown: string): string | null {
  const text = cleanText(markdown);
  if (isTangle(text)) return null;
  try {
    return marked.parse(text) as string;
  } catch {
    return null;
  }
}

function sanitize(html: string, tags: readonly string[]): DocumentFragment {
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...tags],
    ALLOWED_ATTR,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https|mailto):/i,
    RETURN_DOM_FRAGMENT: true,
  });
}

/** A piece of Markdown as nodes that can only show text, structure and https or mailto links. */
export function toFragment(markdown: string): DocumentFragment {
  const html = toHtml(markdown);
  return html === null ? plainFragment(markdown) : finish(sanitize(html, ALLOWED_TAGS));
}

/** Several pieces with one call of the sanitizer, whose cost is mostly by call. */
export function toFragments(pieces: readonly string[]): DocumentFragment[] {
  if (pieces.length === 1) return pieces.map(toFragment);
  const html = pieces.map(toHtml);
  const together = sanitize(html.map((piece) => `<div>${piece ?? ''}</div>`).join(''), [
    ...ALLOWED_TAGS,
    'div',
  ]);
  const boxes = [...together.childNodes];
  // marked closes what it opens; were that ever untrue, each piece is sanitized on its own.
  const whole =
    boxes.length === pieces.length &&
    boxes.every((box) => box.nodeName === 'DIV') &&
    together.querySelectorAll('div').length === pieces.length;
  if (!whole) return pieces.map(toFragment);
  return boxes.map((box, index) => {
    if (html[index] === null) return plainFragment(pieces[index] ?? '');
    const fragment = document.createDocumentFragment();
    fragment.append(...box.childNodes);
    return finish(fragment);
  });
}
