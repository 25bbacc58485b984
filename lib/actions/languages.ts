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

/** The name of a language in a French prompt, undefined for what is none: an administration may offer others. */
export function languageName(code: string): string | undefined {
  if (Object.hasOwn(LANGUAGE_NAMES, code)) return LANGUAGE_NAMES[code as LanguageCode];
  try {
    return new Intl.DisplayNames(['fr'], { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words frequent in French and, for the most part, only there. */
const FRENCH = words(
  'le les des du et est sont être avoir au aux ce cet cette ces qui ne pas pour par sur dans avec vous nous votre vos notre je il elle ils elles mais plus merci bonjour madame monsieur où été objet demande dossier suite pièce pièces',
);
/** Words that French shares with its neighbours: half a sign. */
const SHARED = words('la l un une de d que qu nos en se s si a n c à y ou me on quoi');
/** Frequent in the neighbours and absent from French: signs against. */
const FOREIGN = words(
  'the of and to is are in for with you your el los las del por para su sus con es lo le il che di e non una sono und der die das ist nicht mit sie ihre het een van en o os da do uma não que',
);

/**
 * True when a text looks French. A share of frequent words is enough to choose between two target languages
 * and, unlike the browser's detector, it is pure and not wrong on a short sentence.
 */
export function looksFrench(text: string): boolean {
  const found =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let score = 0;
  for (const word of found) {
    if (FRENCH.has(word)) score += 1;
    else if (SHARED.has(word)) score += 0.5;
    else if (/[çœ]|[àâèêëîïôùûé]/u.test(word)) score += 0.3;
    if (FOREIGN.has(word)) score -= 0.7;
    if (/[ñßäöãõåøąęłșțìòıš]/u.test(word)) score -= 1;
  }
  return found.length > 0 && score / found.length > 0.12;
}

/** The language to translate into: the one chosen or, for `auto`, French, or English when the text is French. */
export function targetLanguage(chosen: string | undefined, text: string): string {
  if (chosen !== undefined && languageName(chosen) !== undefined) return chosen;
  return looksFrench(text) ? 'en' : 'fr';
}
