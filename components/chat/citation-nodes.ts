/** Citations as buttons in the text of an answer. Loaded with the first answer that was given a text. */
import { i18n } from '#i18n';
import type { Citation } from '../../lib/chat/citation-ledger.ts';
import { type CitationReader, createCitationReader, SIGN } from '../../lib/chat/citations.ts';
import { trimmedWords } from '../../lib/chat/plain-words.ts';
import { type QuoteBook, quoteBook } from '../../lib/chat/quotes.ts';
import type { Dress } from '../../lib/markdown/index.ts';
import './citations.css';

/** An answer's citations: its text goes through `reader`, what is rendered of it through `dress`. */
export interface CitationNodes {
  readonly reader: CitationReader;
  readonly book: QuoteBook;
  readonly dress: Dress;
  /** Shows on the buttons what has become known since. */
  readonly update: () => void;
}

/** Characters of a quotation that a button's name says. */
const BEGINNING = 90;

/** `texts` are those the answer was given; `inProse` links also quotations that it makes in its own words. */
export function createCitationNodes(texts: readonly string[], inProse: boolean): CitationNodes {
  const book = quoteBook(texts);
  const reader = createCitationReader(book, inProse);
  const buttons = new Map<number, HTMLButtonElement>();
  const raw = (id: string): string => reader.citations()[Number(id)]?.raw ?? '';

  const buttonFor = (citation: Citation): Node => {
    if (citation.state === 'text') return document.createTextNode(citation.raw);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'md-citation';
    button.dataset.ui = 'citation';
    button.dataset.citation = String(citation.id);
    paint(button, citation, book);
    buttons.set(citation.id, button);
    return button;
  };

  const dressText = (node: Text): void => {
    const text = node.data;
    if (node.parentElement?.closest('code')) {
      node.data = text.replace(SIGN, (_, id: string) => raw(id));
      return;
    }
    const nodes: Node[] = [];
    let from = 0;
    for (const match of text.matchAll(SIGN)) {
      const citation = reader.citations()[Number(match[1])];
      const before = text.slice(from, match.index);
      // A number must not join the figure before it, also where the text is only read out.
      const apart = before === '' || /\s$/u.test(before.slice(-1)) ? before : `${before}\u202F`;
      if (apart !== '') nodes.push(document.createTextNode(apart));
      if (citation) nodes.push(buttonFor(citation));
      from = match.index + match[0].length;
    }
    if (from < text.length) nodes.push(document.createTextNode(text.slice(from)));
    node.replaceWith(...nodes);
  };

  return {
    reader,
    book,
    dress: {
      fragment: (fragment) => {
        const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
        const found: Text[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node instanceof Text && node.data.includes('\uE200')) found.push(node);
        }
        for (const node of found) dressText(node);
      },
      code: (text) => text.replace(SIGN, (_, id: string) => raw(id)),
    },
    update: () => {
      for (const citation of reader.changed()) {
        const button = buttons.get(citation.id);
        if (!button) continue;
        if (citation.state === 'text') button.replaceWith(citation.raw);
        else paint(button, citation, book);
      }
    },
  };
}

function paint(button: HTMLButtonElement, citation: Citation, book: QuoteBook): void {
  const { state, number } = citation;
  button.dataset.state = state;
  button.textContent =
    state === 'verified' ? String(number) : state === 'waiting' ? '…' : i18n.t('citations.unverified');
  const name = nameOf(citation, book);
  button.setAttribute('aria-label', name);
  button.title = name;
}

function nameOf({ state, number, found, doubt }: Citation, book: QuoteBook): string {
  if (state === 'waiting') return i18n.t('citations.waiting');
  if (state === 'verified' && found) {
    const quote = shortened(book.slice(found.source, found.start, found.end));
    return i18n.t('citations.source', { number: String(number), quote });
  }
  return i18n.t('citations.unverified_name', { why: doubtSentence(doubt) });
}

/** Why a citation proves nothing. */
export function doubtSentence(doubt: Citation['doubt']): string {
  if (doubt === 'too-short') return i18n.t('citations.too_short');
  return i18n.t(doubt === 'no-quote' ? 'citations.no_quote' : 'citations.not_found');
}

function shortened(passage: string): string {
  const words = trimmedWords(passage.slice(0, 400));
  return words.length > BEGINNING ? `${words.slice(0, BEGINNING - 1).trimEnd()}…` : words;
}
