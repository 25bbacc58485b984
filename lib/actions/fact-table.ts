import type { ExtractedFact } from './facts.ts';
import { isEnglish } from './prompt.ts';
import { shownQuote } from './quotes.ts';
import type { ActionInput } from './types.ts';

const HEAD = { fr: ['Type', 'Valeur', 'Citation'], en: ['Type', 'Value', 'Quotation'] };

/** Facts as a Markdown table, or as lines with tabs for a field; empty without facts. */
export function table(facts: readonly ExtractedFact[], input: ActionInput): string {
  if (facts.length === 0) return '';
  const head = HEAD[isEnglish(input.uiLanguage) ? 'en' : 'fr'];
  const rows = facts.map(({ type, value, quote }) =>
    [capital(type), value].map(asWords).concat(shownQuote(quote, input)),
  );
  if (input.format === 'plain') return [head, ...rows].map((row) => row.map(oneLine).join('\t')).join('\n');
  const line = (row: readonly string[]) => `| ${row.map(cell).join(' | ')} |`;
  return [line(head), '|---|---|---|', ...rows.map(line)].join('\n');
}

const oneLine = (text: string): string =>
  text.replace(/\s+/g, (blank) => (/^[\u00A0\u202F]$/.test(blank) ? blank : ' ')).trim();

/** A bar would begin a new cell, also one that the text escaped by itself. */
const cell = (text: string): string => oneLine(text).replace(/(?<!\\)\\*\|/g, '\\|');

/**
 * A table is pasted into spreadsheets, and they work out what begins like a formula, addresses to be fetched among it;
 * behind an apostrophe it is words. Figures with a sign, telephone numbers and dashes of a list stay as they are.
 */
const asWords = (text: string): string =>
  /^\s*(?:[=@]|[+-]+[\p{L}@=])/u.test(text) ? `'${text.trim()}` : text;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
