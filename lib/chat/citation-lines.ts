/** Lines that models put under an answer: a title, and the quotations that numbers in the answer stand for. */
import type { Look } from './citation-forms.ts';

export type Line =
  | { readonly kind: 'note'; readonly label: string; readonly quote: string }
  /** « Sources : », or a rule above it: shown when no quotations follow. */
  | { readonly kind: 'title' }
  | { readonly kind: 'fence' };

/** Characters of a line that is a note. */
const LONGEST = 2_000;
const LONGEST_TITLE = 80;

const TITLE_WORDS =
  'sources?|citations?|références?|references?|notes?|passages?|extraits?|quotes?|quotations?|footnotes?';
const TITLE = new RegExp(
  `^[ \\t]{0,3}(?:#{1,6}[ \\t]+)?[*_]{0,3}(?:(?:les|liste des|the)[ \\t]+)?(?:${TITLE_WORDS})(?:[ \\t]+(?:cit[ée]e?s?|utilis[ée]e?s?|du (?:document|texte)|de la page|des documents|used|cited))?[ \\t]{0,2}[\\u00A0\\u202F]?:?[*_]{0,3}[ \\t\\u00A0]?:?[ \\t]*$`,
  'iu',
);
const RULE = /^[ \t]{0,3}(?:-{3,20}|\*{3,20}|_{3,20})[ \t]*$/u;
const FENCE = /^[ \t]{0,12}(?:[-*+>][ \t]{1,3}|\d{1,3}[.)][ \t]{1,3})?(?:`{3,}|~{3,})/u;
/** `[^1]:`, `[1] «`, `- [2] : …`, `**[3]** «`. */
const NOTE =
  /^[ \t]{0,6}(?:[-*+][ \t]+)?[*_]{0,2}(?:\[{1,2}|【)\^?(?:source |citation |note )?(\d{1,3})(?:\]{1,2}|】)[*_]{0,2}[ \t\u00A0\u202F]{0,3}(:?)[ \t\u00A0\u202F]{0,3}/iu;
/** `1. « … »`, `- « … »`: under a title only. */
const LISTED = /^[ \t]{0,6}(?:[-*+][ \t]+|\^?(\d{1,3})[.):][ \t]+|\((\d{1,3})\)[ \t]+)/u;
const QUOTED = /^[^«“„"\n]{0,60}(?:«([^\n]*?)»|“([^“”\n]*)”|„([^„“”\n]*)[“”]|"([^\n]*)")[^«“"\n]{0,60}$/u;

/** The line at the beginning of `text`, line break included; `inNotes` under a title or another note. */
export function lineAt(text: string, isWhole: boolean, inNotes: boolean): Look<Line> {
  const stop = text.indexOf('\n');
  if (stop < 0 && !isWhole) return couldBeLine(text, inNotes) ? 'more' : null;
  const end = stop < 0 ? text.length : stop;
  const length = stop < 0 ? end : end + 1;
  if (end > LONGEST) return FENCE.test(text.slice(0, 40)) ? { length, value: { kind: 'fence' } } : null;
  const line = text.slice(0, end).replace(/\r$/u, '');
  if (FENCE.test(line)) return { length, value: { kind: 'fence' } };
  if (end <= LONGEST_TITLE && (TITLE.test(line) || RULE.test(line)))
    return { length, value: { kind: 'title' } };
  const note = noteIn(line, inNotes);
  return note && { length, value: note };
}

function noteIn(line: string, inNotes: boolean): Line | null {
  const begins = NOTE.exec(line);
  if (begins) {
    const [whole, label = '', colon] = begins;
    const rest = line.slice(whole.length);
    const quote = quoteIn(rest);
    if (quote !== null) return { kind: 'note', label: String(Number(label)), quote };
    const isNote = (colon === ':' || inNotes) && rest.trim() !== '' && !/^https?:/u.test(rest);
    return isNote ? { kind: 'note', label: String(Number(label)), quote: rest.trim() } : null;
  }
  const listed = inNotes ? LISTED.exec(line) : null;
  const quote = listed && quoteIn(line.slice(listed[0].length));
  return quote ? { kind: 'note', label: String(Number(listed?.[1] ?? listed?.[2] ?? 0)), quote } : null;
}

/** The only quotation of a line, with little else around it. */
function quoteIn(line: string): string | null {
  const found = QUOTED.exec(line);
  return found ? (found[1] ?? found[2] ?? found[3] ?? found[4] ?? null) : null;
}

/** May a line that has begun like this become one of ours? Decided on its first signs, so that ordinary lines never wait. */
function couldBeLine(text: string, inNotes: boolean): boolean {
  if (text.length > LONGEST) return false;
  const bare = text.trimStart();
  if (bare === '') return text.length < 13;
  // Fences, and what could still become one.
  if (/^(?:[-*+>]|\d{1,3}[.)])?[ \t]{0,3}(?:`{1,2}|~{1,2})$/u.test(bare)) return true;
  if (FENCE.test(text)) return true;
  if (/^[-*_]{1,20}[ \t]*$/u.test(bare)) return true;
  if (
    /^[-*+]?[ \t]*[*_]{0,2}(?:\[{1,2}|【)\^?(?:[a-z]{0,8} ?)?\d{0,3}(?:\]{0,2}|】)?[*_]{0,2}[ \t]*$/iu.test(
      bare,
    )
  )
    return true;
  const note = NOTE.exec(text);
  if (note) return inNotes || note[2] === ':' || /^(?:$|[«“„":])/u.test(text.slice(note[0].length));
  if (inNotes && /^(?:[-*+]|\^?\d{1,3}[.):]?|\(\d{0,3}\)?)?[ \t]*(?:$|[«“„"])/u.test(bare)) return true;
  return bare.length <= LONGEST_TITLE && couldBeTitle(bare);
}

const TITLE_STARTS =
  'source citation référence reference note passage extrait quote quotation footnote les liste the'.split(
    ' ',
  );

function couldBeTitle(bare: string): boolean {
  const words = bare.replace(/^#{0,6}[ \t]*[*_]{0,3}/u, '').toLowerCase();
  return TITLE_STARTS.some((word) =>
    words.length <= word.length ? word.startsWith(words) : words.startsWith(word),
  );
}
