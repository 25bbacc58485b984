/** What a model answers, alone, when the text needs no change. */
export const NOTHING_TO_CHANGE = '[[RIEN À CHANGER]]';

/** Without accents, spaces and what models put around: quotes, asterisks, a full stop. Other letters stay. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .toUpperCase()
    .replace(/[\p{M}\s"'’«»“”*_`>.!]/gu, '');

const BARE = 'RIENACHANGER';
/** In double brackets, other words for the same are meant the same way. */
const BRACKETED = /^\[\[RIENA(?:CHANGER|MODIFIER|CORRIGER|REFORMULER|TRADUIRE|SIMPLIFIER)\]\]/;

const words = (list: string): readonly string[] => list.split(' ');
/** What models say instead of the marker is made of these words and no others, without accents. */
const SAYING = new Set(
  words(
    'le la l ce cet cette votre texte message courriel passage phrase il elle est semble parait deja tout a fait tres parfaitement bien correct correcte clair claire comprehensible ecrit ecrite redige redigee formule formulee francais anglais allemand espagnol italien en dans langage langue cible simple niveau sans faute fautes erreur erreurs exempt entierement de d aucun aucune correction corrections modification modifications changement changements reformulation simplification traduction n ne y a contient comporte presente necessite demande necessaire necessaires requise apporter corriger changer modifier reformuler simplifier traduire signaler faire rien pas fourni donne et orthographe grammaire orthographiquement grammaticalement the this your text sentence is it already clear fine as well written grammatically perfectly in french english german no not needs need needed requires required contains has change changes error errors mistake mistakes edit edits are necessary to make nothing fix i found and any plain language provided spelling grammar',
  ),
);
/** And of one of these at least: what is denied, or said of the whole. */
const DENIAL = /(?:^| )(?:deja|already|aucune?|rien|nothing|no|sans|exempt|correcte?|fine)(?: |$)/;
/** A text so much shorter than its source is no other form of it. */
const MUCH_SHORTER = 2.5;
const LONGEST_SAYING = 200;

/** True when an answer says that nothing needs changing; the same words in the text itself say nothing. */
export function saysNothingToChange(answer: string, source: string): boolean {
  const said = fold(answer);
  if (BRACKETED.test(said)) return !fold(source).includes('[[RIENA');
  if (said.replace(/[[\]]/g, '') === BARE) return fold(source).replace(/[[\]]/g, '') !== BARE;
  return answer.length <= LONGEST_SAYING && answer.length * MUCH_SHORTER <= source.length && isSaying(answer);
}

function isSaying(answer: string): boolean {
  const said =
    answer
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  return said.length > 1 && said.every((word) => SAYING.has(word)) && DENIAL.test(said.join(' '));
}

/** True while the beginning of an answer may still turn out to be the marker: not yet a text to show. */
export function mayBecomeMarker(beginning: string): boolean {
  const said = fold(beginning);
  const marker = `[[${BARE}]]`;
  return marker.startsWith(said) || said.startsWith(marker.slice(0, -2));
}
