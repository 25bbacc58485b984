/** What an amount is for one of: `264 k€ par logement`, `12 €/repas`. */
import { table } from '../lexicon/table.ts';
import { CURRENCIES, TAXES } from '../lexicon/units.ts';
import { smallPower } from './measures.ts';
import { factOn, type Reading, type Words } from './reading.ts';

/** What says of anything that it is for one: `chacun`. */
const ONE = 'per one';

/** Who and what is counted; words of one row may stand for each other. */
const COUNTED = table(
  'chacun/chacune/unitaire*/unite/piece/individuel*/individuelle* enfant/eleve/mineur/jeune/ecolier/collegien/lyceen/enft/apprenti foyer/menage/famille agent/salarie/fonctionnaire/personne/habitant/participant/adulte/hab/pers/usager/beneficiaire/candidat/tete/convive/etudiant/patient/resident/adherent/allocataire logement/appartement repas vehicule/voiture dossier/demande commune/collectivite classe ecole/etablissement/site nuit/nuitee seance/atelier trajet/deplacement/aller/course page exemplaire km/kilometre/kilometrique* m/metre tonne/t hectare/ha litre kwh lot poste',
  Array.from({ length: 30 }, (_, row) => (row ? `per ${row}` : ONE)),
);

/** Those who pay or get: children, families, persons. */
const WHO: ReadonlySet<string> = new Set(['per 1', 'per 2', 'per 3']);

/** True for a word that names what is counted. */
export const isShare = (word: string): boolean =>
  COUNTED.has(word) || (word.endsWith('s') && COUNTED.has(word.slice(0, -1)));

/** What a word in the singular may be the share of, wherever it stands: `chaque logement`, `prix du m²`, `chacun`. */
export function sharesAt(words: Words, at: number): readonly string[] {
  const text = words.text(at);
  const many = words.is(at - 1, 'des') ? COUNTED.get(text.replace(/s$/, '')) : undefined;
  // `la participation des familles` is one for each family.
  // `9 € par élèves`, of a hurried writer
  const slip = words.is(at - 1, 'par') ? COUNTED.get(text.replace(/s$/, '')) : undefined;
  const share = COUNTED.get(text) ?? slip ?? (many && WHO.has(many) ? many : undefined);
  const power = share && powerAfter(words, at);
  return share ? (power ? [share, `${share}${power}`] : [share]) : [];
}

/** `par mètre carré`, `/m²`, `par mètre linéaire`: which of them; nothing where the text does not say. */
function powerAfter(words: Words, at: number): string {
  const named = POWERS.get(words.text(at + 1));
  if (named) return named;
  const digit = words.isGlued(at + 1) ? words.digits(at + 1, 1) : 0;
  const power = /^k?m/.test(words.text(at)) ? smallPower(words, at) || digit : 0;
  return power > 1 ? ` ${power}` : '';
}

const POWERS = table('carre* cube* lineaire*', [' 2', ' 3', ' 1']);

const BENEFITING = /^(?:beneficiaire|demandeur|allocataire|candidat|usager|agent|salarie)$/;

/** Reads `par logement` after an amount. */
export function readShare(words: Words, at: number): Reading | null {
  const share = COUNTED.get(words.text(at + 1));
  const before = words.text(at - 1);
  if (!share || share === ONE || words.language !== 'fr' || !words.is(at, 'par /') || !words.isNear(at + 1))
    return null;
  if (!CURRENCIES.has(before) && !TAXES.has(before) && !/^[km]eur$/.test(before)) return null;
  const power = powerAfter(words, at + 1);
  const end =
    (words.isGlued(at + 2) && words.isDigits(at + 2)) || POWERS.has(words.text(at + 2)) ? at + 3 : at + 2;
  // `dans la limite de 500 € par bénéficiaire`: whoever gets it is the one it is said to.
  const soft = BENEFITING.test(words.text(at + 1)) ? 'always' : undefined;
  return factOn(at, end, 'amount', `${share}${power}`, { accepts: [ONE], soft });
}
