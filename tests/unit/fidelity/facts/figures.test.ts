import { describe, expect, test } from 'vitest';
import { expectDifferent, expectSame, findings } from './check.ts';

describe('a figure is the same in every way of writing it', () => {
  test.each([
    ['12 000 agents', '12\u00A0000 agents'],
    ['12 000 agents', '12\u202F000 agents'],
    ['12 000 agents', '12\u2009000 agents'],
    ['12 000 agents', '12000 agents'],
    ['12 000 agents', "12'000 agents"],
    ['12 000 agents', '12 mille agents'],
    ['12 000 agents', 'douze mille agents'],
    ['1 200 000 habitants', '1,2 million d’habitants'],
    ['3,50 de moyenne', '3,5 de moyenne'],
    ['3 agents', 'trois agents'],
    ['23 agents', 'vingt-trois agents'],
    ['21 agents', 'vingt et un agents'],
    ['71 agents', 'soixante et onze agents'],
    ['80 agents', 'quatre-vingts agents'],
    ['95 agents', 'quatre-vingt-quinze agents'],
    ['300 agents', 'trois cents agents'],
    ['1 250 agents', 'mille deux cent cinquante agents'],
    ['200 000 agents', 'deux cent mille agents'],
    ['quinze (15) agents', '15 agents'],
    ['le 3e étage', 'le troisième étage'],
    ['le 3ème étage', 'le 3e étage'],
    ['le 3ᵉ étage', 'le 3e étage'],
    ['la 1re fois', 'la première fois'],
    ['le XXIe siècle', 'le XXIe siècle'],
    ['**12** 000 agents', '12 000 agents'],
    ['une surface de 120 m²', 'une surface de 120 m2'],
    ['une dizaine d’agents', 'dix agents'],
    ['1 agent', 'un agent'],
    ['12km', '12 km'],
    ['de 10 à 15 agents', '10-15 agents'],
    ['les années 2025-2026', 'les années 2025 et 2026'],
    ['3 dossiers (2 complets)', 'trois dossiers, dont deux complets'],
    ['75011 Paris', '**75011** Paris'],
  ])('%s = %s', (one, other) => {
    expectSame(`Il y a ici ${one} en tout.`, `Au total, on compte ${other}.`);
  });

  test.each([
    ['12 000 agents', '12,000 agents', 'en'],
    ['1 234,5 points', '1,234.5 points', 'en'],
    ['21 agents', 'twenty-one agents', 'en'],
    ['105 agents', 'one hundred and five agents', 'en'],
    ['2,5 millions d’habitants', '2.5 million inhabitants of the region', 'en'],
    ['3 milliards', '3 billion', 'en'],
    ['trois agents', 'drei Mitarbeiter sind das', 'de'],
    ['quinze agents', 'Hay quince agentes en el centro de la ciudad', 'es'],
    ['12 000 agents', '12.000 agenti della sede', 'it'],
    ['le 3e étage', 'the third floor of this', 'en'],
    ['le 21e rang', 'the 21st rank in the list', 'en'],
  ])('%s = %s (%s)', (one, other, language) => {
    expectSame(`Il y a ${one} dans la liste.`, `${other}.`, language);
  });
});

describe('another figure is found', () => {
  test.each([
    ['12 000 agents', '1 200 agents'],
    ['12 000 agents', '12 500 agents'],
    ['3,5 de moyenne', '3,6 de moyenne'],
    ['trois agents', 'quatre agents'],
    ['3 agents', 'quatre agents'],
    ['vingt-trois agents', 'vingt-quatre agents'],
    ['le 3e étage', 'le 4e étage'],
    ['le troisième étage', 'le quatrième étage'],
    ['75011 Paris', '75012 Paris'],
    ['en 2025 déjà', 'en 2026 déjà'],
    ['les 3 agents', 'les 4 agents'],
    ['les deux agents', 'les trois agents'],
    ['10-15 agents', '10-16 agents'],
    ['titre II', 'titre III'],
    ['une dizaine d’agents', 'une vingtaine d’agents'],
  ])('%s ≠ %s', (one, other) => {
    expectDifferent(`Il y a ici ${one} en tout.`, `Il y a là ${other} en tout.`);
  });
});

describe('what only counts is no figure', () => {
  test.each([
    ['1. Ouvrir\n2. Fermer', '- Ouvrir\n- Fermer'],
    ['1) Ouvrir\n2) Fermer', 'Ouvrir, fermer'],
    ['## 3. Le calendrier', '## Le calendrier'],
    ['1.1.1 « Le calendrier »', '## « Le calendrier »'],
    ['2.1. Objet\n2.2. Durée', '## Objet\n## Durée'],
    ['Il faut : 1) ouvrir ; 2) fermer.', 'Il faut ouvrir et fermer.'],
    ['Ouvrir puis fermer.', '**Étape 1 :** Ouvrir\n**Étape 2 :** Fermer'],
    ['Vous pouvez écrire ou téléphoner.', 'Vous avez deux possibilités : écrire ou téléphoner.'],
    ['Les deux parties signent.', 'Les parties signent.'],
    ['Dans un premier temps, ouvrez.', 'D’abord, ouvrez.'],
    ['Il ne faut pas : trois millions.', 'Il ne faut pas : 3 000 000.'],
    ['II. Le calendrier\na) La durée', 'Le calendrier\nLa durée'],
  ])('%j → %j', (one, other) => {
    expect(findings(one, other)).toEqual([]);
  });

  test('what an answer counts of its own is no figure', () => {
    const source = 'Accueil très agréable. Trop d’attente au guichet.';
    const proposal = '1. **Accueil** (1 avis, compte du modèle)\n2. **Attente** (3 citations)';
    expect(findings(source, proposal, 'analyze-feedback')).toEqual([]);
  });

  test('a figure said twice and kept once is kept', () => {
    expect(
      findings('Le coût est de 12 000. Ces 12 000 sont inscrits.', 'Le coût de 12 000 est inscrit.'),
    ).toEqual([]);
  });

  test('of a figure said twice, the one that changed is found', () => {
    expect(
      findings('Il y a 12 agents ici et 12 agents là.', 'Il y a 12 agents ici et 13 agents là.'),
    ).toHaveLength(1);
  });
});
