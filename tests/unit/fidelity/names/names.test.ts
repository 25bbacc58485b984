import { describe, expect, it } from 'vitest';
import { compareNames, findNames } from '../../../../lib/fidelity/names/index.ts';

const names = (text: string, language?: string) => findNames(text, language).map((it) => it.text);

function compared(source: string, proposal: string, action = 'rephrase', language = 'fr') {
  return compareNames(source, proposal, { action, language }).map(
    (it) => `${it.kind}: ${it.source?.text ?? ''} → ${it.proposal?.text ?? ''}`,
  );
}

describe('findNames', () => {
  it.each([
    ['Mme Claire FONTAINE habite à Saint-Étienne.', ['Mme Claire FONTAINE', 'Saint-Étienne']],
    ['M. et Mme DUPONT, MM. Petit et Durand', ['M. et Mme DUPONT', 'MM. Petit', 'Durand']],
    [
      'Il a vu Me O’Connor, le Dr Le Goff et M. Jean-Baptiste de La Salle.',
      ['Me O’Connor', 'Dr Le Goff', 'M. Jean-Baptiste de La Salle'],
    ],
    ['écrit par J. Dupont et DURAND Paul', ['J. Dupont', 'DURAND Paul']],
    [
      'de la Seine-Saint-Denis à L’Haÿ-les-Roses, rue Victor-Hugo',
      ['Seine-Saint-Denis', 'Haÿ-les-Roses', 'Victor-Hugo'],
    ],
    ['La CAF et l’URSSAF gèrent MaPrimeRénov’.', ['CAF', 'URSSAF', 'MaPrimeRénov']],
    ['42000 SAINT-ETIENNE', ['SAINT-ETIENNE']],
    ['Nom : Martin', ['Martin']],
    ['Cordialement,\nOuardia Benali\nCheffe du Bureau', ['Ouardia Benali']],
  ])('finds persons, places, bodies and programmes: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Madame, Monsieur,\nNous vous informons. Votre dossier est complet : Merci.',
    'Monsieur le Préfet, la Directrice et le Maire sont venus le Lundi 3 Mars.',
    'AVIS AUX USAGERS DE LA MAIRIE\nCe document doit IMPÉRATIVEMENT être signé.',
    '# Titre\n- Premier point\n1. Deuxième point\n« Bonjour » **Date** : demain',
    'l’aide de l’État aux Français et aux Algériens',
    '| Nom | Prénom |\n|---|---|',
    'Le Vice-président et la Sous-préfète',
    'Bonjour, Pourriez-vous me rappeler ? Madame, Suite à votre appel',
    '## Points Clés\n**Date Limite**\nÉtape 1 → Remplir le dossier',
    'Monsieur Le Préfet, Madame Le Maire et Maître d’ouvrage',
    '1. Bd, Av. et Pl. sont abrégés',
    'M. X et Mme Y',
  ])('finds none in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('finds none by capitals in German, whose nouns all have one', () => {
    expect(names('Die Frau hat den Antrag an die CAF geschickt. Herr Dr. Müller prüft ihn.', 'de')).toEqual([
      'CAF',
      'Herr Dr. Müller',
    ]);
  });

  it('leaves months, days, possessives and the pronoun of English alone', () => {
    expect(names('On Monday, I met Mr Dupont’s lawyer in March.', 'en')).toEqual(['Mr Dupont']);
  });

  it('finds no name in mail and web addresses', () => {
    expect(names('Écrire à Jean.Dupont@Ville.example ou voir https://Ville.example/Lyon')).toEqual([]);
  });
});

describe('compareNames', () => {
  it.each([
    ['M. DUPONT a écrit.', 'Monsieur Dupont a écrit.'],
    ['M. Jean Dupont a écrit.', 'M. Dupont a écrit.'],
    ['La demande de Mme LEFÈVRE', 'Lefevre a fait une demande.'],
    ['DUPONT Jean', 'Jean Dupont'],
    ['Jean et Marie Dupont', 'Jean Dupont et Marie Dupont'],
    ['la préfecture de la Loire', 'Loire : la préfecture'],
    ['rue Victor-Hugo à St-Malo', 'à Saint-Malo, rue Victor Hugo'],
    ['la CAF de Paris', 'la Caisse d’Allocations Familiales (CAF) de Paris'],
    ['la direction départementale des territoires', 'la DDT'],
    ['la DGFiP', 'la Direction générale des Finances publiques'],
    ['le Ministère de l’Intérieur', 'le ministère de l’intérieur'],
    ['MaPrimeRénov’', 'Ma Prime Rénov’'],
    ['au 3 Bd Victor Hugo', 'au 3 boulevard Victor-Hugo'],
    ['l’avenue du Gal Leclerc', 'l’avenue du Général Leclerc'],
    ['Mme DUPONT née MARTIN', 'Madame Dupont, née Martin'],
  ])('takes for one: %s / %s', (source, proposal) => {
    expect(compared(source, proposal)).toEqual([]);
    expect(
      compared(
        'Mme Claire Fontaine, de Genève, a saisi la TVA.',
        'Ms Claire Fontaine, from Geneva, asked about VAT.',
        'translate',
        'en',
      ),
    ).toEqual([]);
  });

  it.each([
    ['Il s’agit de M. Dupont.', 'Il s’agit de Mme Dupont.', 'changed: M. Dupont → Mme Dupont'],
    ['Il s’agit de M. Dupont.', 'Il s’agit de M. Dupond.', 'changed: M. Dupont → M. Dupond'],
    ['vu par Bernard Chauvin', 'Madame Chauvin a vu', 'changed: Bernard Chauvin → Madame Chauvin'],
    ['Il habite à Lyon.', 'Il habite à Lille.', 'changed: Lyon → Lille'],
    ['Il habite à Lyon.', 'Il habite en ville.', 'missing: Lyon → '],
    ['Il habite en ville.', 'Il habite à Lyon.', 'new:  → Lyon'],
    ['Écrire à la CAF.', 'Écrire à la CPAM.', 'changed: CAF → CPAM'],
    ['Signé : Ahmed Tazi', 'Signé : Ahmed Tazzi', 'changed: Ahmed Tazi → Ahmed Tazzi'],
    [
      'devant le Conseil d’État',
      'devant le Conseil constitutionnel',
      'changed: Conseil d’État → Conseil constitutionnel',
    ],
  ])('tells what became of a name: %s / %s', (source, proposal, finding) => {
    expect(compared(source, proposal)).toEqual([finding]);
  });

  it('tells first names that were exchanged', () => {
    const findings = compared(
      'M. Jean Dupont a écrit à Mme Marie Durand.',
      'M. Jean Durand a écrit à Mme Marie Dupont.',
    );
    expect(findings).toHaveLength(2);
  });

  it('says nothing of bodies and acronyms that a translation puts into its own words', () => {
    const source = 'Le ministère de l’Éducation nationale, le RSSI et Mme Roy';
    expect(
      compared(source, 'The Ministry of National Education, the CISO and Ms Roy', 'translate', 'en'),
    ).toEqual([]);
    expect(compared(source, 'The Ministry of National Education and Ms Ray', 'translate', 'en')).toHaveLength(
      1,
    );
  });

  it('says nothing where names are written in other letters', () => {
    expect(compared('Mme Roy habite à Lyon.', 'Г-жа Руа живёт в Лионе.', 'translate', 'ru')).toEqual([]);
  });

  it('takes hostile texts in their stride', () => {
    for (const piece of ['M. ', 'Mme et ', 'A.', 'Aa-', 'Aa de ', 'AB ', '(', '| ', ' ', 'à Xa ', '@a.fr ']) {
      const text = piece.repeat(4000);
      expect(compared(text, text.slice(1)).length).toBeLessThan(5);
    }
  });
});
