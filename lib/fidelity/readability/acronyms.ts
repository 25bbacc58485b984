/** Acronyms that the text never expands. */
import type { Span } from '../types.ts';

const ACRONYM = /(?<![\p{L}\d.'’/_-])(?:\p{Lu}[\p{Lu}\d]{1,7}|(?:\p{Lu}\.){2,7})(?![\p{L}\d_]|-[\p{L}\d])/gu;
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
/** Everybody reads these, or they are words in capitals. */
const KNOWN =
  /^(?:TVA|SMS|PDF|HT|TTC|CV|GPS|TV|OK|NB|PS|SNCF|FAQ|OBJET|RAPPEL|URGENT|NOTA|NON|OUI|PAS|ET|OU|NE|DE|L[AE]S?|DES|DU|AU|UNE?|EN|SI|NOM|DATE|TOTAL)$/;
/** « Mme Claire », « Jean »: a surname follows. */
const TITLE = /(?:^|[\s(])(?:M\.|MM\.|Mmes?|Mlle|Me|Dr|Monsieur|Madame)\s(?:\p{L}[\p{L}-]{0,30}\s){0,2}$/u;
const FIRST_NAME =
  /(?:^|[\s(])(?!(?:Les|Des|Une|[VN]otre|[VN]os|Cette|Ces|Aux|Par|Pour|Avec|Sur|Dans|Selon)\s)\p{Lu}\p{Ll}[\p{L}-]{1,30}\s$/u;
/** Shorter than most surnames. */
const SHORTEST_NAME = 4;

/** The first place of each acronym that no parenthesis explains. */
export function acronyms(text: string): readonly Span[] {
  const seen = new Map<string, Span | null>();
  for (const { 0: word, index: start } of text.matchAll(ACRONYM)) {
    const name = word.replaceAll('.', '');
    const before = text.slice(Math.max(0, start - 200), start);
    const after = text.slice(start + word.length, start + word.length + 40);
    if (name.length < 2 || KNOWN.test(name) || ROMAN.test(name) || inCapitals(before, after)) continue;
    if (TITLE.test(before.slice(-80)) || (name.length >= SHORTEST_NAME && FIRST_NAME.test(before.slice(-40))))
      continue;
    if (isExpanded(before, after, name)) seen.set(name, null);
    else if (!seen.has(name)) seen.set(name, { start, end: start + word.length, text: word });
  }
  return [...seen.values()].filter((span) => span !== null);
}

/** « caisse d’allocations familiales (CAF) », « CAF (caisse d’allocations familiales) ». */
function isExpanded(before: string, after: string, name: string): boolean {
  const same = (word = ''): boolean => fold(word) === fold(name);
  if (same(/^\s?\((?:l[ae]s? |l[’'])?(\p{L}+[ ’'-]+\p{L})/iu.exec(after)?.[1])) return true;
  const opened = /[(«][^()«»]{0,20}$/u.exec(before);
  const words = opened ? before.slice(0, opened.index).match(/\p{L}+/gu) : null;
  return words?.slice(-14).some(same) ?? false;
}

/** A line of capitals is a heading or emphasis. */
function inCapitals(before: string, after: string): boolean {
  const line = `${before.slice(before.lastIndexOf('\n') + 1).slice(-30)} ${after.split('\n', 1)[0]}`;
  const others = line.match(/\p{L}{2,}/gu) ?? [];
  return others.length > 1 && others.filter((word) => word === word.toUpperCase()).length * 2 > others.length;
}

const fold = (word: string): string => word.normalize('NFD').charAt(0).toUpperCase();
