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

/** True when an answer says that nothing needs changing; the same words in the text itself say nothing. */
export function saysNothingToChange(answer: string, source: string): boolean {
  const said = fold(answer);
  if (BRACKETED.test(said)) return !fold(source).includes('[[RIENA');
  return said.replace(/[[\]]/g, '') === BARE && fold(source).replace(/[[\]]/g, '') !== BARE;
}

/** True while the beginning of an answer may still turn out to be the marker: not yet a text to show. */
export function mayBecomeMarker(beginning: string): boolean {
  const said = fold(beginning);
  const marker = `[[${BARE}]]`;
  return marker.startsWith(said) || said.startsWith(marker.slice(0, -2));
}
