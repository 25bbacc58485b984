/**
 * Reads the citations of an answer while it is written. What comes out is the answer with a short sign in the place of
 * each citation, so that raw marks are never seen; whoever shows the answer puts something in the place of the signs.
 * Each piece costs by its own length: what waits to be told is bounded.
 */
import { type Mark, markAt } from './citation-forms.ts';
import { type Citation, createLedger } from './citation-ledger.ts';
import { lineAt } from './citation-lines.ts';
import type { QuoteBook } from './quotes.ts';

export interface CitationReader {
  /** What can be shown of what came. */
  readonly append: (text: string) => string;
  /** The rest; every citation is settled then. */
  readonly end: () => string;
  readonly citations: () => readonly Citation[];
  /** Citations that changed since it was last asked. */
  readonly changed: () => readonly Citation[];
}

/** Signs of the private use area: no text of a page or a model keeps them. */
const OPEN = '\uE200';
const CLOSE = '\uE201';
const OURS = /[\uE200\uE201]/gu;
/** The sign of a citation in a text that was read. */
export const SIGN = /\uE200(\d{1,6})\uE201/gu;

/** Words of the answer between quotation signs that are looked up although no mark says so. */
const QUOTED_WORDS = 4;
const LONGEST_QUOTED = 1_000;

const SPECIAL = /[[【(<«»“”"\n]/gu;

/** `book` looks quotations up; `inProse` links also quotations that the answer makes in so many words. */
export function createCitationReader(book: QuoteBook, inProse = true): CitationReader {
  const ledger = createLedger(book);
  let pending = '';
  let whole = false;
  let atLineStart = true;
  let inFence = '';
  let inNotes = false;
  /** A title and blank lines that are shown only when no notes follow. */
  let heldTitle = '';
  /** The quotation in the answer's own words that is open. */
  let quoted: { sign: string; text: string } | null = null;
  let before = '';

  const signs = (mark: Mark, raw: string): string => {
    const ids =
      'quotes' in mark
        ? mark.quotes.map((quote, at) => ledger.add(at === 0 ? raw : '', quote))
        : ledger.refer(mark.labels, raw);
    return ids.map(signOf).join('');
  };

  /** One line of its own, or null to go on with the text; 'more' to wait. */
  const line = (text: string): { length: number; shown: string } | 'more' | null => {
    if (inFence !== '') return fenced(text);
    if (/^[ \t\r]*\n/u.test(text.slice(0, 40)) && (heldTitle !== '' || inNotes)) {
      const length = text.indexOf('\n') + 1;
      if (heldTitle !== '') heldTitle += text.slice(0, length);
      return { length, shown: '' };
    }
    const look = lineAt(text, whole, inNotes || heldTitle !== '');
    if (look === 'more') return 'more';
    const title = heldTitle;
    if (look?.value.kind === 'note' && !ledger.isFull()) {
      heldTitle = '';
      inNotes = true;
      ledger.note(look.value.label, look.value.quote);
      return { length: look.length, shown: '' };
    }
    if (look?.value.kind === 'title') {
      heldTitle += text.slice(0, look.length);
      return { length: look.length, shown: '' };
    }
    heldTitle = '';
    const shownTitle = inNotes && title === '' ? '\n' : title;
    inNotes = false;
    if (look?.value.kind === 'fence') {
      inFence = /[`~]{3,}/u.exec(text.slice(0, 40))?.[0] ?? '```';
      return { length: look.length, shown: shownTitle + text.slice(0, look.length) };
    }
    atLineStart = false;
    return shownTitle === '' ? null : { length: 0, shown: shownTitle };
  };

  const fenced = (text: string): { length: number; shown: string } | 'more' => {
    const stop = text.indexOf('\n');
    if (stop < 0 && !whole && /^[ \t>]{0,12}[`~]*[ \t]*$/u.test(text)) return 'more';
    const length = stop < 0 ? text.length : stop + 1;
    if (stop < 0) atLineStart = false;
    const bare = text.slice(0, Math.min(length, 200)).trim();
    if (bare.startsWith(inFence) && bare === bare.charAt(0).repeat(bare.length)) inFence = '';
    return { length, shown: text.slice(0, length) };
  };

  /** After a quotation in the answer's own words: its citation, unless a mark follows that says so itself. */
  const afterQuoted = (text: string, rest: string): string | 'more' => {
    const mayWait = rest.length < 3 && !whole;
    if (/^[\s\u00A0\u202F]?(?:[[【]|<s|\((?:s|c|e|r|v))/iu.test(rest)) return '';
    if (mayWait && /^[\s\u00A0\u202F]?[(<]?$/u.test(rest) && !rest.startsWith('\n')) return 'more';
    if (wordsIn(text) < QUOTED_WORDS && !/\p{N}/u.test(text)) return '';
    const found = book.find(text);
    return typeof found === 'string' || ledger.isFull() ? '' : signOf(ledger.add('', text));
  };

  const read = (): string => {
    const out: string[] = [];
    let from = 0;
    let at = 0;
    const show = (to: number): void => {
      if (to > from) {
        const text = pending.slice(from, to);
        if (quoted) quoted.text += text;
        before = text.slice(-1);
        out.push(text);
      }
      from = to;
    };
    while (at < pending.length) {
      if (atLineStart) {
        const taken = line(pending.slice(at, at + 2_100));
        if (taken === 'more') break;
        if (taken) {
          out.push(taken.shown);
          at += taken.length;
          from = at;
          quoted = null;
          continue;
        }
        quoted =
          quoted && quoted.text.length < LONGEST_QUOTED && !pending.startsWith('\n', at) ? quoted : null;
      }
      if (inFence !== '') {
        // The rest of a line of code.
        const stop = pending.indexOf('\n', at);
        at = stop < 0 ? pending.length : stop + 1;
        if (stop >= 0) atLineStart = true;
        show(at);
        continue;
      }
      SPECIAL.lastIndex = at;
      const special = SPECIAL.exec(pending);
      if (!special) {
        at = pending.length;
        break;
      }
      at = special.index;
      const character = special[0];
      if (character === '\n') {
        at += 1;
        show(at);
        atLineStart = true;
        continue;
      }
      if (quoted && quoted.text.length + (at - from) > LONGEST_QUOTED) quoted = null;
      if ('[【(<'.includes(character)) {
        const look = !ledger.isFull() ? markAt(pending.slice(at, at + 2_100), whole) : null;
        if (look === 'more') break;
        if (look) {
          show(at);
          const raw = pending.slice(at, at + look.length);
          out.push(signs(look.value, raw));
          at += look.length;
          from = at;
          before = ']';
          continue;
        }
      } else if (inProse) {
        const sign = quoted ? quoted.sign : '';
        const closes = quoted && (sign === '«' ? '»' : sign === '“' ? '”' : '"') === character;
        if (closes) {
          const said = quoted?.text + pending.slice(from, at);
          const sign = afterQuoted(said, pending.slice(at + 1, at + 6));
          if (sign === 'more') break;
          quoted = null;
          show(at + 1);
          out.push(sign);
          at += 1;
          continue;
        }
        const previous = at > from ? pending.charAt(at - 1) : before;
        if (
          !quoted &&
          (character === '«' || character === '“' || (character === '"' && !/[\p{L}\p{N}]/u.test(previous)))
        ) {
          show(at + 1);
          quoted = { sign: character, text: '' };
        }
      }
      at += 1;
    }
    show(at);
    pending = pending.slice(at);
    return out.join('');
  };

  return {
    append: (text) => {
      pending += text.replace(OURS, '');
      return read();
    },
    end: () => {
      whole = true;
      let shown = read();
      shown += heldTitle;
      heldTitle = '';
      const rest = ledger.close().map(signOf).join(' ');
      return rest === '' ? shown : `${shown}\n\n${rest}`;
    },
    citations: ledger.citations,
    changed: ledger.changed,
  };
}

const signOf = (id: number): string => `${OPEN}${id}${CLOSE}`;

function wordsIn(text: string): number {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length;
}
