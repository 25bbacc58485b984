/** What an amount is for one of: `264 k€ par logement`, `12 €/repas`. */
import { table } from '../lexicon/table.ts';
import { CURRENCIES, TAXES } from '../lexicon/units.ts';
import { factOn, type Reading, type Words } from './reading.ts';

/** What says of anything that it is for one: `chacun`. */
const ONE = 'per one';

/** Who and what is counted; words of one row may stand for each other. */
const COUNTED = table(
  'chacun/chacune/unitaire*/unite/piece/individuel*/individuelle* enfant/eleve/mineur/jeune/ecolier/collegien/lyceen/apprenti foyer/menage/famille agent/salarie/fonctionnaire/personne/habitant/participant/adulte/usager/beneficiaire/candidat/tete/convive/etudiant/patient/resident/adherent/allocataire logement/appartement repas vehicule/voiture dossier/demande commune/collectivite classe ecole/etablissement/site nuit/nuitee seance/atelier trajet/deplacement page exemplaire km/kilometre m/metre tonne/t hectare/ha litre kwh lot poste',
  Array.from({ length: 30 }, (_, row) => (row ? `per ${row}` : ONE)),
);

/** What a word in the singular may be the share of, wherever it stands: `chaque logement`, `prix du repas`, `chacun`. */
export const shareOf = (word: string): string | undefined => COUNTED.get(word);

const BENEFITING = /^(?:beneficiaire|demandeur|allocataire|candidat|usager)$/;

/** Reads `par logement` after an amount. */
export function readShare(words: Words, at: number): Reading | null {
  const share = COUNTED.get(words.text(at + 1));
  const before = words.text(at - 1);
  if (!share || share === ONE || words.language !== 'fr' || !words.is(at, 'par /') || !words.isNear(at + 1))
    return null;
  if (!CURRENCIES.has(before) && !TAXES.has(before) && !/^[km]eur$/.test(before)) return null;
  const end = words.isGlued(at + 2) && words.isDigits(at + 2) ? at + 3 : at + 2;
  // `dans la limite de 500 € par bénéficiaire`: whoever gets it is the one it is said to.
  const soft = BENEFITING.test(words.text(at + 1)) ? 'always' : undefined;
  return factOn(at, end, 'amount', share, { accepts: [ONE], soft });
}
