/** Answers on their way to the clipboard. */
import { loadMarkdown } from './AnswerText.tsx';
import { copyRich } from './copy-rich.ts';

/** What a pasted answer may consist of: what mail programs and text processors keep anyway. */
const KEPT = new Set(
  'P BR H1 H2 H3 H4 H5 H6 UL OL LI STRONG EM B I S DEL CODE PRE BLOCKQUOTE TABLE THEAD TBODY TR TH TD HR A'.split(
    ' ',
  ),
);

const CONTROLS = 'button, [data-control], [aria-hidden=true]';

/**
 * Copies a rendered answer as it is seen: as text, and with `rich` also with its headings, lists and tables, for
 * where they can be pasted. `mention` comes below it. False when the browser refuses.
 */
export async function copyAnswer(content: Element, look: 'rich' | 'plain', mention = ''): Promise<boolean> {
  const { renderedText } = await loadMarkdown();
  const seen = renderedText(content);
  const text = mention === '' ? seen : `${seen}\n\n${mention}`;
  if (look === 'rich') return copyRich(text, htmlOf(content, mention));
  return copyText(text);
}

/** The answer's structure alone: no class, no style, no address but those of its links. */
export function htmlOf(content: Element, mention: string): string {
  const page = document.implementation.createHTMLDocument();
  copyInto(content, page.body, page);
  if (mention !== '') {
    const line = page.createElement('p');
    line.textContent = mention;
    page.body.append(line);
  }
  return page.body.getHTML();
}

function copyInto(from: Node, to: Element, page: Document): void {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.textContent ?? '';
      // The space before the mark of a citation goes with it.
      const isMarked = node.nextSibling instanceof HTMLElement && node.nextSibling.matches(CONTROLS);
      to.append(isMarked ? text.replace(/[ \u202F]$/u, '') : text);
    }
    if (!(node instanceof HTMLElement)) continue;
    // Controls beside the words (a citation's mark, a button) are not words of the answer.
    if (node.matches(CONTROLS)) continue;
    const kept = KEPT.has(node.tagName) ? page.createElement(node.tagName) : null;
    if (kept) {
      const { href } = node.dataset;
      if (href !== undefined && node.tagName === 'A') kept.setAttribute('href', href);
      for (const name of ['start', 'colspan', 'rowspan']) {
        const value = node.getAttribute(name);
        if (value !== null) kept.setAttribute(name, value);
      }
      to.append(kept);
    }
    copyInto(node, kept ?? to, page);
  }
}

/** Copies text; also where the clipboard API is refused, as in a panel that has just lost the focus. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = document.activeElement;
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'ui-hidden';
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    if (before instanceof HTMLElement) before.focus();
    return copied;
  }
}
