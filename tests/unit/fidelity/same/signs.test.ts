import { describe, expect, it } from 'vitest';
import { checkFidelity } from '../../../../lib/fidelity/index.ts';

const inFrench = { action: 'rephrase', language: 'fr' };
const isFound = (source: string, proposal: string): boolean =>
  checkFidelity(source, proposal, inFrench).length > 0;

/** A minus as it is typed: hyphen, minus, dash, with a space, a no-break space, or in letters. */
const MINUS = ['-', '−', '–', '- ', '− ', '– ', '-\u00A0', '−\u202F', 'moins '];
const FIGURES = ['3 °C', '4,2 °C', '12 500 €', '1,9 M€', '2,4 %', '0,8 point'];
/** Where it stands in a source, and where in what is made of it. */
const FRAMES = [
  ['La valeur relevée est de {}.', 'La valeur relevée est de {}.'],
  ['Résultat : {} en 2025.', 'Le résultat de 2025 est de {}.'],
  ['Résultat : {} en 2025.', 'En 2025, le résultat s’établit à {}.'],
  ['Variation ({}) sur un an.', 'Variation sur un an : {}.'],
  ['La section atteint {} contre 10 l’an dernier.', 'La section est à {} (10 l’an dernier).'],
  ['Le solde s’élève à {} au 31 décembre.', 'Au 31 décembre, le solde est de {}.'],
  ['Solde {}, à voir.', 'Le solde est de {} : à voir.'],
  ['Écart constaté {} ce jour.', 'L’écart constaté ce jour est de {}.'],
  ['| Résultat | {} |', 'Le résultat est de {}.'],
  ['Évolution entre 5 et {} selon les sites.', 'Selon les sites, l’évolution va de 5 à {}.'],
] as const;

describe('what is below zero', () => {
  const cases = FIGURES.flatMap((figure) =>
    MINUS.flatMap((minus) =>
      FRAMES.map(([source, proposal]) => [source.replace('{}', minus + figure), proposal, figure] as const),
    ),
  );

  it.each(cases)('%s', (source, proposal, figure) => {
    const said = ['-', '- ', '−', 'moins '].map((minus) => proposal.replace('{}', minus + figure));
    const lost = ['', '+ '].map((sign) => proposal.replace('{}', sign + figure));
    expect(said.filter((it) => isFound(source, it))).toEqual([]);
    expect(lost.filter((it) => !isFound(source, it))).toEqual([]);
  });
});

describe('a dash', () => {
  it.each([
    ['Le budget – 12 500 € – est voté.', 'Le budget (12 500 €) est voté.'],
    ['Le budget - 12 500 € - est voté.', 'Le budget de 12 500 € est voté.'],
    ['Tarifs : - 12 € enfants - 15 € adultes', 'Tarifs : 12 € (enfants), 15 € (adultes)'],
    ['Tarifs :\n- 12 € enfants\n- 15 € adultes', 'Tarifs : 12 € (enfants), 15 € (adultes)'],
    ['Pièces : - 3 photos - 1 RIB', 'Pièces : 3 photos et 1 RIB'],
    ['Résultats : - 12 reçus - 3 recalés', 'Résultats : 12 reçus et 3 recalés'],
    ['La réunion - 2 h - a eu lieu.', 'La réunion (2 h) a eu lieu.'],
    ['Solde 2025 - 3 200 € - à payer.', 'Solde 2025 (3 200 €) à payer.'],
    ['Page 3 - 12 € la copie.', 'Page 3 : 12 € la copie.'],
    ['Lot 2 - 14 200 € HT', 'Lot 2 : 14 200 € HT'],
    ['20 °C (plus ou moins 2 °C)', '20 °C (± 2 °C)'],
    ['Le prix est de 298 € dont 110 € payés.', 'Le prix est de 298 €, moins 110 € payés.'],
  ])('%s', (source, proposal) => {
    expect(checkFidelity(source, proposal, inFrench)).toEqual([]);
  });
});

describe('words of what is below zero', () => {
  it.each([
    ['Le prix baisse de 12 %.', 'Le prix évolue de -12 %.'],
    ['Le déficit est de 12 500 €.', 'Le résultat est de -12 500 €.'],
    ['Résultat : -12 500 € (déficit).', 'Le résultat est déficitaire de 12 500 €.'],
    ['Il a fait 3 degrés sous zéro.', 'Il a fait -3 °C.'],
    ['Température négative de 3 °C.', 'Température de -3 °C.'],
    ['Effectif : 87 (-6).', 'L’effectif est de 87, soit six de moins.'],
    ['Heures DGH -11,5.', 'La DGH perd 11,5 heures.'],
  ])('%s', (source, proposal) => {
    expect(checkFidelity(source, proposal, inFrench)).toEqual([]);
  });

  it.each([
    ['Le résultat est de 12 500 €.', 'Le résultat est de -12 500 €.'],
    ['Il faisait 3 °C.', 'Il faisait -3 °C.'],
    ['Les prix ont évolué de 2,4 %.', 'Les prix ont évolué de -2,4 %.'],
    ['Excédent de 12 500 €.', 'Déficit de 12 500 €.'],
    ['Les effectifs sont en hausse de 3 %.', 'Les effectifs sont en baisse de 3 %.'],
    ['Un solde débiteur de 1 200 €.', 'Un solde créditeur de 1 200 €.'],
    ['Une perte de 3 M€.', 'Un gain de 3 M€.'],
    ['Le solde migratoire est de -46.', 'Le solde migratoire est de 46.'],
    ['Solde migratoire : - 46.', 'Solde migratoire : 46.'],
  ])('%s is not %s', (source, proposal) => {
    expect(isFound(source, proposal)).toBe(true);
  });
});
