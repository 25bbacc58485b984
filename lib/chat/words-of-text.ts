/**
 * Words as a search compares them: without accents, capitals, elisions and plurals. Ends are taken off as by Savoy's
 * minimal stemmer for French (J. Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian
 * languages", 2006), which is kind to other languages too.
 */

/** Words that say nothing of what a text is about. */
const EMPTY = new Set(
  (
    'ai alors apres as au aucun aussi autre aux avant avec avez avoir avons ca car ce cela celle ces cet cette ceux ' +
    'chaque chez ci comme comment dans de depuis des donc dont du elle elles en encore entre es est et etaient etait ' +
    'etant ete etes etre eu faire fait faut fois font ici il ils je jusqu la le les leur leurs lors lorsqu lui ma mais ' +
    'me meme mes moi moins mon ne ni nos notre nous on ont ou par parce pas peu peut peuvent plus pour pourquoi puis ' +
    'qu quand que quel quelle quelles quels qui quoi sa sans se sera ses si soit son sont sous sur ta tes tous tout ' +
    'toute toutes tres tu un une vers vos votre vous y texte page document and are for from how in is of the this to ' +
    'what when where which who with'
  ).split(' '),
);

const APART = /[^\p{L}\p{N}]+/u;
const MARKS = /\p{M}+/gu;

/** The words of a text in their order, as they stand. */
export const wordsOf = (text: string): string[] => text.split(APART).filter((word) => word !== '');

/** A word as it is compared, null when it says nothing. */
export function comparable(word: string): string | null {
  const bare = word.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('œ', 'oe');
  if (bare.length < 2 && !/\p{N}/u.test(bare)) return null;
  return EMPTY.has(bare) ? null : stemmed(bare);
}

function stemmed(word: string): string {
  if (word.length < 5 || /\p{N}/u.test(word)) return word.length === 4 ? word.replace(/s$/u, '') : word;
  if (word.endsWith('aux')) return `${word.slice(0, -2)}l`;
  let stem = word.replace(/[sx]$/u, '').replace(/r$/u, '').replace(/e$/u, '').replace(/e$/u, '');
  if (stem.length > 3 && stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1);
  return stem;
}
