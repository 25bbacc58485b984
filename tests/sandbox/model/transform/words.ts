/** Words too common to tell sentences apart, already stemmed. */
export const STOPWORDS = new Set(
  `le la les un une des du de au aux et ou mais donc or ni car que qui quoi dont où ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
je tu il elle on nous vous ils elles me te se lui en y ne pas plus moins très pour par dans sur sous avec sans est sont été être avoir ont avez avons fait faire peut
quel quelle quels quelles comment combien quand pourquoi est-ce texte document page cela comme si tout tous toute toutes même aussi ainsi entre vers chez
the of and to is are you your we our for in on with this that by it not have has my be at from please what which who how many much when where why does do did was were
dit dire donne moi dois doit peux puis quelle réponds répondre`
    .split(/\s+/)
    .map((word) => stem(word)),
);

/** A word without accents, plural or the commonest endings, good enough to compare. */
export function stem(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length > 5
    ? plain.replace(/(?:ements?|ations?|ions?|ees?|ers?|ez|es|s|e)$/, '')
    : plain.replace(/s$/, '');
}
