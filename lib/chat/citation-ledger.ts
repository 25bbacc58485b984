/** The citations of one answer: what each quotes, whether that was found, and which number it bears. */
import type { Doubt, Found, QuoteBook } from './quotes.ts';

/** A citation as it stands in an answer. */
export interface Citation {
  /** Place among the answer's citations, from 0: what the sign in the text names. */
  readonly id: number;
  /** What the model wrote in its place; empty where nothing was. */
  readonly raw: string;
  /** The words it says it quotes; null while they are to come, or when there are none. */
  readonly quote: string | null;
  /** Number of a quotation that the answer gives elsewhere. */
  readonly label: string | null;
  /** `text`: no citation after all, what was written stands. */
  readonly state: 'waiting' | 'verified' | 'unverified' | 'text';
  /** From 1, in order of first appearance; one number for one passage. Only of what was found. */
  readonly number: number | null;
  readonly found: Found | null;
  readonly doubt: Doubt | null;
}

type Writable = { -readonly [K in keyof Citation]: Citation[K] };

export interface Ledger {
  /** A new citation's id. */
  readonly add: (raw: string, quote: string | null, label?: string) => number;
  /** Marks that name quotations by number. */
  readonly refer: (labels: readonly string[], raw: string) => readonly number[];
  /** The quotation a number stands for; label `0` for the next one. */
  readonly note: (label: string, quote: string) => void;
  /** Settles what still waits; ids of citations made for quotations that no mark named. */
  readonly close: () => readonly number[];
  readonly citations: () => readonly Citation[];
  readonly changed: () => readonly Citation[];
  readonly isFull: () => boolean;
}

/** Beyond so many, marks stay what the model wrote. */
const MOST = 2_000;

export function createLedger(book: QuoteBook): Ledger {
  const citations: Writable[] = [];
  const notes = new Map<string, string>();
  const numbers = new Map<string, number>();
  const referred = new Map<string, Writable[]>();
  let touched = new Set<Writable>();

  const settle = (citation: Writable): void => {
    touched.add(citation);
    const answer: Found | Doubt = citation.quote === null ? 'no-quote' : book.find(citation.quote);
    if (typeof answer === 'string') {
      // Where nothing is given for any number, brackets that the text itself has are the text's.
      const isText = answer === 'no-quote' && notes.size === 0 && book.has(citation.raw);
      citation.state = isText ? 'text' : 'unverified';
      citation.doubt = answer;
    } else {
      citation.state = 'verified';
      citation.found = answer;
      citation.number = numberOf(answer);
    }
  };

  const numberOf = ({ source, start, end }: Found): number => {
    const key = `${source}:${start}:${end}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };

  const add = (raw: string, quote: string | null, label?: string): number => {
    const id = citations.length;
    const none = { number: null, found: null, doubt: null } as const;
    const citation: Writable = { id, raw, quote, label: label ?? null, state: 'waiting', ...none };
    citations.push(citation);
    if (label !== undefined) referred.set(label, [...(referred.get(label) ?? []), citation].slice(-MOST));
    if (quote === null) touched.add(citation);
    else settle(citation);
    return id;
  };

  /** Numbers follow the order of the text also when quotations came in another. */
  const renumber = (): void => {
    numbers.clear();
    for (const citation of citations) {
      if (!citation.found) continue;
      const number = numberOf(citation.found);
      if (number !== citation.number) touched.add(citation);
      citation.number = number;
    }
  };

  return {
    add,
    refer: (labels, raw) =>
      labels.map((label, at) => add(at === 0 ? raw : '', notes.get(label) ?? null, label)),
    note: (given, quote) => {
      const label = given === '0' ? String(notes.size + 1) : given;
      if (notes.has(label)) return;
      notes.set(label, quote);
      for (const citation of referred.get(label) ?? []) {
        citation.quote = quote;
        settle(citation);
      }
    },
    close: () => {
      for (const citation of citations) if (citation.state === 'waiting') settle(citation);
      const unnamed = [...notes].filter(([label]) => !referred.has(label));
      const added = unnamed.map(([label, quote]) => add('', quote, label));
      renumber();
      return added;
    },
    citations: () => citations,
    changed: () => {
      const changed = [...touched];
      touched = new Set();
      return changed;
    },
    isFull: () => citations.length >= MOST,
  };
}
