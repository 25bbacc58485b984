import { FRENCH_ACRONYMS, LONG_ACRONYMS, NO_ACRONYM, NOUN_ACRONYMS } from './acronym-lists.ts';
import { isCommon } from './common.ts';
import {
  CIVILITIES,
  GRAMMAR,
  isCalendar,
  isFirstName,
  isGeneric,
  isKnownPlace,
  LOOSE_PARTICLES,
  PARTICLES,
} from './lists.ts';
import type { Word } from './words.ts';

/** Longest name in words: `Jean-Baptiste de La Salle de Bellegarde` has eight. */
const LONGEST = 9;

/** Words that make one name. */
export interface Chain {
  /** The words of the name, without particles. */
  readonly words: readonly Word[];
  /** How many of them are not tied by a hyphen to the one before. */
  readonly groups: number;
  /** Index after its last word. */
  readonly end: number;
}

/** Words in capitals that follow each other, with particles between. */
export function chainFrom(words: readonly Word[], from: number, person: boolean): Chain | undefined {
  const parts: Word[] = [];
  let groups = 0;
  let end = from;
  for (let at = from; at < words.length && at < from + LONGEST; at++) {
    const word = words[at] as Word;
    if (at > from && !joins(word)) break;
    if (
      isInitial(word) &&
      (words[at + 1]?.gap === 'point' ||
        words[at + 1]?.gap === 'apostrophe' ||
        words[at + 1]?.gap === 'hyphen')
    ) {
      // O’Connor, N’Diaye: the letter is dropped; J. Dupont: it is kept.
      if (words[at + 1]?.gap !== 'apostrophe') {
        parts.push(word);
        groups++;
      }
      continue;
    }
    const hyphened = word.gap === 'hyphen' && at > from;
    if (
      PARTICLES.has(word.fold) &&
      (hyphened || (LOOSE_PARTICLES.has(word.fold) && (person || at > from || word.shape !== 'lower')))
    ) {
      if (word.shape === 'upper' && word.fold.length > 3) return undefined;
      // `Charles de Gaulle` is one name, `Mme Martin de Lyon` two.
      if (!hyphened && word.shape === 'lower' && parts.length > 0 && !ofFirstNames(parts)) break;
      if (parts.length > 0 || person) continue;
      if (isCapital(word) && isNameWord(words[at + 1]) && joins(words[at + 1])) continue;
      return undefined;
    }
    const afterParticle =
      person &&
      parts.length > 0 &&
      PARTICLES.has(words[at - 1]?.fold ?? '') &&
      words[at - 1]?.shape !== 'lower';
    // Dylan MARÉCHAL
    const afterFirst = person && at > from && groups === 1 && words[at - 1]?.shape === 'capital';
    const mayBeAny =
      hyphened || afterParticle || (afterFirst && word.shape === 'upper' && isGeneric(word.fold));
    // Mme Claire Maréchal
    const isFamily = person && groups === 1 && word.shape === 'capital' && isFirstName(parts[0]?.fold ?? '');
    if (
      !(mayBeAny || isFamily ? isCapital(word) : isNameWord(word)) ||
      (CIVILITIES.has(word.fold) && !isFamily)
    ) {
      if (hyphened && word.shape === 'lower' && word.fold.length > 2 && end === at) parts.pop();
      break;
    }
    if (!person && at > from && isAcronym(word) && !hyphened && !isGivenName(parts, word)) break;
    if (!hyphened || parts.length === 0) groups++;
    parts.push(word);
    end = at + 1;
  }
  const last = parts.at(-1);
  return last && end > from && parts.some((word) => !isInitial(word))
    ? { words: parts, groups, end }
    : undefined;
}

/** Jean DUPONT, Ysaline VERDON: what stands before a family name in capitals, rather than before an acronym. */
const isGivenName = ([first, more]: readonly Word[], { fold }: Word): boolean =>
  !!first &&
  (isFirstName(first.fold) ||
    (!more &&
      first.shape === 'capital' &&
      fold.length > 4 &&
      !isCommon(first.fold) &&
      !isKnownPlace(first.fold) &&
      !FRENCH_ACRONYMS.has(fold) &&
      !NOUN_ACRONYMS.has(fold) &&
      !LONG_ACRONYMS.has(fold)));

export const isCapital = (word: Word | undefined): word is Word =>
  !!word && (word.shape === 'capital' || word.shape === 'upper' || word.shape === 'mixed');
export const isInitial = (word: Word): boolean => word.text.length === 1 && word.shape === 'capital';
const ofFirstNames = (parts: readonly Word[]): boolean =>
  parts.every((word) => isInitial(word) || isFirstName(word.fold));
const joins = (word: Word | undefined): boolean => !!word && word.gap !== 'break';

/** Capitalised inside a sentence, and not by habit. */
export function isNameWord(word: Word | undefined): word is Word {
  return (
    isCapital(word) &&
    !CIVILITIES.has(word.fold) &&
    !GRAMMAR.has(word.fold) &&
    !isCalendar(word.fold) &&
    !isGeneric(word.fold) &&
    !(word.shape === 'upper' && NO_ACRONYM.has(word.fold))
  );
}

/** CAF, DDETS, S.N.C.F., DGFiP; not in a line of capitals, where every word looks like one. */
export function isAcronym(word: Word): boolean {
  const capitals = word.text.replace(/[^\p{Lu}]/gu, '').length;
  return (
    !word.shouted &&
    word.gap !== 'hyphen' &&
    // PÉRIL is a word: acronyms have no accents.
    !/[À-ÖØ-Þ]/.test(word.text) &&
    (word.fold.length <= 6 || LONG_ACRONYMS.has(word.fold)) &&
    (word.shape === 'upper' || (word.shape === 'mixed' && 2 * capitals > word.text.length)) &&
    // DÉCIDE, ARRÊTE: what a decision sets in capitals.
    !(word.fold.length > 4 && isCommon(word.fold)) &&
    !NO_ACRONYM.has(word.fold)
  );
}

/** DUPONT Jean, Jean DUPONT: one of them is in capitals, and it is the family name. */
export const mixesCases = (words: readonly Word[]): boolean =>
  words.some(({ shape, text }) => shape === 'upper' && text.length > 2) &&
  words.some(({ shape }) => shape === 'capital');
