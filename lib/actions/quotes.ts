/** Quotations that models give, checked against the text they are said to come from. */

import { quoteFinder } from '../fidelity/quote.ts';
import { cleanText } from '../markdown/clean.ts';
import { isEnglish } from './prompt.ts';
import type { ActionInput } from './types.ts';

/** Characters read in vain for the quotations of one request: half a second. What is left counts as not found. */
const MOST_READ = 500_000_000;

/** One finder for each request: an answer is looked at many times while it comes. */
const finders = new WeakMap<ActionInput, (quote: string) => boolean>();

/** True when a quotation stands in the text of the request, word for word. */
export function isInText(quote: string, input: ActionInput): boolean {
  let find = finders.get(input);
  if (!find) {
    const search = quoteFinder(cleanText(input.text));
    const known = new Map<string, boolean>();
    let read = 0;
    find = (wanted) => {
      const answer = known.get(wanted) ?? (read < MOST_READ && search(wanted));
      if (!answer && !known.has(wanted)) read += input.text.length;
      known.set(wanted, answer);
      return answer;
    };
    finders.set(input, find);
  }
  return find(quote);
}

/** A quotation as it is shown: one that cannot be found is marked, never dropped. */
export function shownQuote(quote: string, input: ActionInput): string {
  const english = isEnglish(input.uiLanguage);
  const bare = unquoted(quote.trim());
  if (bare === '') return `⚠ ${english ? 'no quotation' : 'aucune citation'}`;
  const said = english ? `“${bare}”` : `«\u00A0${bare}\u00A0»`;
  return isInText(bare, input)
    ? said
    : `⚠ ${said} (${english ? 'quotation not found' : 'citation non retrouvée'})`;
}

function unquoted(quote: string): string {
  const inside = /^[«“"].*[»”"]$/s.test(quote) ? quote.slice(1, -1) : quote;
  return inside.replace(/\s+/g, ' ').trim();
}

/** A quotation of a few words at least, in an answer that is prose. */
const QUOTED = /«([^«»]{12,1000})»|“([^“”]{12,1000})”/g;

/** Prose in which the quotations that cannot be found are marked. */
export function withMarkedQuotes(text: string, input: ActionInput): string {
  const mark = isEnglish(input.uiLanguage) ? 'quotation not found' : 'citation non retrouvée';
  return text.replace(QUOTED, (quoted, french?: string, english?: string) =>
    isInText(french ?? english ?? '', input) ? quoted : `${quoted} (⚠ ${mark})`,
  );
}
