/**
 * Target languages of a translation, by BCP 47 code, with the name a French prompt uses. First those of the
 * European neighbours, then those that public desks in France ask for most often.
 */
export const LANGUAGE_NAMES = {
  fr: 'français',
  en: 'anglais',
  de: 'allemand',
  es: 'espagnol',
  it: 'italien',
  pt: 'portugais',
  nl: 'néerlandais',
  pl: 'polonais',
  ro: 'roumain',
  bg: 'bulgare',
  el: 'grec',
  sq: 'albanais',
  uk: 'ukrainien',
  ru: 'russe',
  hy: 'arménien',
  ka: 'géorgien',
  tr: 'turc',
  ar: 'arabe',
  fa: 'persan (dari, farsi)',
  ps: 'pachto',
  ta: 'tamoul',
  bn: 'bengali',
  zh: 'chinois simplifié',
  vi: 'vietnamien',
} as const;

export type LanguageCode = keyof typeof LANGUAGE_NAMES;

/** The codes in the order they are offered. */
export const LANGUAGE_CODES = Object.keys(LANGUAGE_NAMES) as readonly LanguageCode[];

const FRENCH_WORDS = new Set(
  'le la les l un une des du de d et est sont être avoir a au aux ce cet cette ces que qu qui quoi ne n pas pour par sur dans avec vous nous votre vos notre nos je j il elle ils elles en y se s si ou mais plus merci bonjour madame monsieur c à où été'.split(
    ' ',
  ),
);
/** Of these, the ones that other languages written in Latin letters use just as often. */
const SHARED_WORDS = new Set('a y si se me est la les un ne de en des se on d l s n c j'.split(' '));

/**
 * True when a text looks French. A share of very frequent words is enough to choose between two target
 * languages, and unlike the browser's detector it is pure and not wrong on a short sentence.
 */
export function looksFrench(text: string): boolean {
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return false;
  let score = 0;
  for (const word of words) {
    if (FRENCH_WORDS.has(word)) score += SHARED_WORDS.has(word) ? 0.5 : 1;
    else if (/[çœ]|[àâèêëîïôùû]/u.test(word)) score += 0.5;
  }
  return score / words.length > 0.2;
}

/** The language to translate into: the one chosen or, for `auto`, French, or English when the text is French. */
export function targetLanguage(chosen: string | undefined, text: string): LanguageCode {
  if (chosen !== undefined && chosen in LANGUAGE_NAMES) return chosen as LanguageCode;
  return looksFrench(text) ? 'en' : 'fr';
}
