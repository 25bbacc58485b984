/** Showing a citation where it stands: in the tab its text was read from. */
import { browser } from 'wxt/browser';
import { RenfortError } from '../errors.ts';
import type { SentText } from './conversation.ts';
import { trimmedWords } from './plain-words.ts';
import type { Found, QuoteBook } from './quotes.ts';
import type { Ask } from './reading.ts';

/** What became of it. All but `shown` say why the passage is shown from what was sent instead. */
export type Revealed = 'shown' | 'gone' | 'navigated' | 'closed' | 'unreachable' | 'no-page';

/** Characters before a quotation that tell it from others alike. */
const BEFORE = 80;
const LONGEST = 2_000;
/** Words at both ends of a passage that a text fragment names. */
const ENDS = 5;

/** Brings the tab of `source` to the front and shows the passage there. Must be called inside a click. */
export async function revealCitation(
  ask: Ask,
  source: SentText | undefined,
  found: Found,
  book: QuoteBook,
): Promise<Revealed> {
  if (!source || source.kind === 'pasted') return 'no-page';
  const tab = await tabOf(source);
  if (!tab) return source.tabId === undefined && source.url === undefined ? 'no-page' : 'closed';
  if (tab === 'navigated') return 'navigated';
  const passage = book.slice(found.source, found.start, Math.min(found.end, found.start + LONGEST));
  const before = trimmedWords(book.slice(found.source, found.start - BEFORE, found.start));
  const lines = passage
    .split('\n')
    .map(trimmedWords)
    .filter((line) => line !== '');
  // All of it; else its longest line, where the page has something between them.
  const longest = lines.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const whole = trimmedWords(passage);
  try {
    await browser.tabs.update(tab, { active: true });
    for (const quote of new Set([whole, longest])) {
      const asked = { tabId: tab, quote, ...(quote === whole && before !== '' && { before }) };
      if (quote !== '' && (await ask('page.reveal', asked)).found) return 'shown';
    }
    return 'gone';
  } catch (error) {
    return error instanceof RenfortError && error.code === 'target-gone' ? 'gone' : 'unreachable';
  }
}

/** The tab a text was read from, as long as it shows the page it was read from. */
async function tabOf({ tabId, url }: SentText): Promise<number | 'navigated' | null> {
  const tab = tabId === undefined ? null : await browser.tabs.get(tabId).catch(() => null);
  // Where the extension may not know the address it cannot be compared.
  if (tab && (!tab.url || url === undefined || samePage(tab.url, url))) return tabId ?? null;
  const others = url === undefined ? [] : await browser.tabs.query({}).catch(() => []);
  const other = others.find((each) => each.url && url !== undefined && samePage(each.url, url));
  return other?.id ?? (tab ? 'navigated' : null);
}

function samePage(one: string, other: string): boolean {
  const [a = ''] = one.split('#');
  const [b = ''] = other.split('#');
  return a === b || (b.length >= 1_000 && a.startsWith(b));
}

/** The address of a page with the passage as a text fragment; null where there is no address to open. */
export function fragmentAddress(url: string | undefined, passage: string): string | null {
  if (url === undefined || !/^https?:\/\//u.test(url)) return null;
  const [line = ''] = passage
    .split('\n')
    .map(trimmedWords)
    .filter((words) => words !== '');
  const words = line.split(' ');
  const [address = ''] = url.split('#');
  if (words.length <= 2 * ENDS) return `${address}#:~:text=${encoded(line)}`;
  const start = encoded(words.slice(0, ENDS).join(' '));
  return `${address}#:~:text=${start},${encoded(words.slice(-ENDS).join(' '))}`;
}

/** Commas, ampersands and dashes have a meaning of their own in a text fragment. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
