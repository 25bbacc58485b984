/** An answer without the marks of its citations: as it is put into a page, copied or exported. */
import { i18n } from '#i18n';
import { withoutLastBreaks } from '../markdown/clean.ts';
import type { Citation } from './citation-ledger.ts';
import { createCitationReader, SIGN } from './citations.ts';
import { type QuoteBook, quoteBook } from './quotes.ts';

/** Finds nothing: marks are recognised by their form alone, numbers in brackets that stand for nothing are text. */
const NOWHERE: QuoteBook = { find: () => 'not-found', has: () => true, slice: () => '' };

/** Markdown without our marks: what an agent puts into a mail or a file. Linear. */
export function withoutMarks(text: string): string {
  return written(text, NOWHERE, ({ state, raw }) => (state === 'text' ? raw : '')).text;
}

interface NoteWords {
  readonly unverified: string;
  readonly sources: string;
  readonly quoted: (quote: string) => string;
}

const noteWords = (): NoteWords => ({
  unverified: i18n.t('citations.unverified'),
  sources: i18n.t('citations.sources'),
  quoted: (quote) => i18n.t('citations.quoted', { quote }),
});

/** Markdown with numbers in brackets, and below it what they stand for; for notes and for the export of a conversation. */
export function withNotes(
  text: string,
  sources: readonly { readonly title: string; readonly text: string }[],
  words: NoteWords = noteWords(),
): string {
  const book = quoteBook(sources.map((source) => source.text));
  const read = written(text, book, ({ state, number, raw }) => {
    if (state === 'verified') return ` [${number}]`;
    return state === 'text' ? raw : ` [${words.unverified}]`;
  });
  const notes = new Map<number, string>();
  for (const { number, found } of read.citations) {
    if (number === null || !found) continue;
    const quote = book.slice(found.source, found.start, found.end).replace(/\s+/gu, ' ').trim();
    const title = sources[found.source]?.title.trim();
    notes.set(number, `[${number}] ${words.quoted(quote)}${title ? ` (${title})` : ''}`);
  }
  const list = [...notes].toSorted(([a], [b]) => a - b).map(([, note]) => `- ${note}`);
  if (list.length === 0) return read.text;
  return `${read.text}\n\n**${words.sources}**\n\n${list.join('\n')}`;
}

function written(
  text: string,
  book: QuoteBook,
  say: (citation: Citation) => string,
): { readonly text: string; readonly citations: readonly Citation[] } {
  const reader = createCitationReader(book, false);
  const shown = reader.append(text) + reader.end();
  const citations = reader.citations();
  const raw = (code: string): string =>
    code.replace(SIGN, (_, id: string) => citations[Number(id)]?.raw ?? '');
  const marked = shown.replace(/`[^`\n]*`/gu, raw);
  const clean = marked.replace(
    /([ \u00A0\u202F]?)\uE200(\d{1,6})\uE201/gu,
    (_, space: string, id: string) => {
      const citation = citations[Number(id)];
      const said = citation ? say(citation) : '';
      return said === '' || said.startsWith(' ') ? said : space + said;
    },
  );
  return { text: withoutLastBreaks(clean), citations };
}
