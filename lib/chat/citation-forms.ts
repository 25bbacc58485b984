/** How models write citations: the form they are asked for, and what they write instead. Looks at the beginning of a text. */

/** What begins a text: so many characters of it, or something that needs more of the text to be told. */
export type Look<Value> = { readonly length: number; readonly value: Value } | 'more' | null;

/** A mark after a claim: the words it quotes, or the numbers of quotations given elsewhere. */
export type Mark = { readonly quotes: readonly string[] } | { readonly labels: readonly string[] };

/** Characters of a mark; beyond that it is none. */
const LONGEST = 2_000;
/** Characters between a bracket and the quotation in it: « source 2 : ». */
const LEAD = 48;

const LABEL =
  '(?:sources?|citations?|extraits?|passages?|documents?|docs?\\.?|r[ée]f(?:[ée]rences?)?\\.?|quotes?|cf\\.?|voir)';
const OPENING = '[«“„"]';
const BRACKET = new RegExp(
  `^(?:\\[\\[?|【)[\\s\\u00A0\\u202F]*(?:\\^?\\d{1,3}[\\s:.,–-]*)?(?:${LABEL}[^\\]«“„"\\n]{0,20})?(?=${OPENING})`,
  'iu',
);
const PARENTHESIS = new RegExp(`^\\([\\s]*(?:${LABEL})[^)«“„"\\n]{0,20}(?=${OPENING})`, 'iu');
const NUMBERS =
  /^(?:\[\[?|【)[\s\u00A0]*(?:(?:source|citation|note)s?[\s\u00A0]*)?(\^?\d{1,3}(?:[\s\u00A0]*[,;&][\s\u00A0]*\^?\d{1,3}){0,20})[\s\u00A0]*(?:\]\]?|】)/iu;
const RAISED = /^<sup>\s{0,3}\[?\^?(\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,9})\]?\s{0,3}<\/sup>/iu;
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '"': '"' };

/** A mark at the beginning of `text`; `isWhole` when nothing more will come. */
export function markAt(text: string, isWhole: boolean): Look<Mark> {
  const first = text.charAt(0);
  if (first === '<') {
    const raised = RAISED.exec(text.slice(0, 80));
    if (raised) return { length: raised[0].length, value: { labels: labelsIn(raised[1] ?? '') } };
    return !isWhole && text.length < 60 && /^<(?:s(?:u(?:p(?:>[^\n]*)?)?)?)?$/iu.test(text) ? 'more' : null;
  }
  const numbers = first === '(' ? null : NUMBERS.exec(text.slice(0, 200));
  if (numbers) {
    const next = text.charAt(numbers[0].length);
    if (next === '' && !isWhole) return 'more';
    // A link, or the beginning of something else.
    return next === '(' ? null : { length: numbers[0].length, value: { labels: labelsIn(numbers[1] ?? '') } };
  }
  const lead = (first === '(' ? PARENTHESIS : BRACKET).exec(text.slice(0, LEAD + 40))?.[0];
  if (lead !== undefined)
    return quotesAt(text, lead.length, first === '(' ? ')' : first === '【' ? '】' : ']', isWhole);
  return !isWhole && text.length < LEAD && /^(?:\[\[?|【|\()[^\])】\n[«“„"]{0,48}$/u.test(text)
    ? 'more'
    : null;
}

const labelsIn = (list: string): string[] => list.match(/\d+/gu)?.map((label) => String(Number(label))) ?? [];

/** The quotations of a mark, from the first opening sign on to the bracket that closes it. */
function quotesAt(text: string, from: number, bracket: string, isWhole: boolean): Look<Mark> {
  const quotes: string[] = [];
  let inner = 0;
  let nested = 0;
  let opening = text.charAt(from);
  let start = from + 1;
  let open = true;
  const limit = Math.min(text.length, LONGEST);
  for (let at = start; at < limit; at += 1) {
    const character = text.charAt(at);
    if (character === '\n' && /^\n[ \t]{0,20}\n/u.test(text.slice(at, at + 24))) return null;
    // Another mark begins: this one was never closed.
    if (begins(text, at, character)) return null;
    if (character === (bracket === ')' ? '(' : '[')) inner += 1;
    else if (character === bracket && inner > 0) inner -= 1;
    else if (character === bracket && (!open || bracket !== ')')) {
      // Also when the quotation in it was not closed.
      if (open) quotes.push(text.slice(start, at));
      const length = at + (text.startsWith('[[') && text.startsWith(']]', at) ? 2 : 1);
      // A link whose text is a quotation.
      return text.charAt(length) === '(' ? null : { length, value: { quotes } };
    } else if (open && character === opening && opening === '«') nested += 1;
    else if (open && closes(text, at, opening, bracket, isWhole)) {
      if (nested > 0) nested -= 1;
      else {
        quotes.push(text.slice(start, at));
        open = false;
      }
    } else if (!open && /[«“„"]/u.test(character)) {
      opening = character;
      start = at + 1;
      open = true;
      nested = 0;
    }
  }
  if (text.length >= LONGEST) return null;
  if (!isWhole) return 'more';
  // Cut in the middle: what came is looked up without its last, perhaps half, word.
  if (open) quotes.push(text.slice(start).replace(/\S*$/u, ''));
  return { length: text.length, value: { quotes } };
}

function begins(text: string, at: number, character: string): boolean {
  if (character === '(') return PARENTHESIS.test(text.slice(at, at + LEAD));
  return (character === '[' || character === '【') && BRACKET.test(text.slice(at, at + LEAD));
}

/** Does the quotation end here? A straight sign may stand inside it: it closes before a bracket or another quotation. */
function closes(text: string, at: number, opening: string, bracket: string, isWhole: boolean): boolean {
  if (!(CLOSING[opening] ?? '').includes(text.charAt(at))) return false;
  if (opening !== '"') return true;
  const rest = text.slice(at + 1, at + 40);
  return (
    (isWhole && rest.trim() === '') ||
    rest.trimStart().startsWith(bracket) ||
    /^\s{0,3}[;,]\s{0,3}["«“]|^\s{0,2}[,;(–-][^"«“\n]{0,30}[\])】]/u.test(rest)
  );
}
