import { describe, expect, test } from 'vitest';
import { checkFidelity } from '../../../../lib/fidelity/index.ts';
import { expectDifferent, expectSame, findings } from './check.ts';

describe('a reference is the same in every way of writing it', () => {
  test.each([
    ['n° 2026-0412', 'n°2026-0412'],
    ['n° 2026-0412', 'N° 2026-0412'],
    ['n° 2026-0412', 'no 2026-0412'],
    ['n° 2026-0412', 'nᵒ 2026-0412'],
    ['n° 2026-0412', 'numéro 2026-0412'],
    ['n° 2026-0412', '**2026-0412**'],
    ['n° 2026-0412', '#2026-0412'],
    ['n° 2026-0412', '2026\u20110412'],
    ['dossier INC-2026-00123', 'dossier INC 2026-00123'.replace(' 2026', '-2026')],
    ['dossier AB/2026/12', 'dossier ab/2026/12'],
    ['n° 12', '12'],
    ['SIRET 123 456 789 00012', 'SIRET 12345678900012'],
    ['SIREN 123 456 789', 'SIREN 123456789'],
    ['NIR 1 85 05 78 006 084 36', 'NIR 185057800608436'],
    ['IBAN FR76 3000 6000 0112 3456 7890 189', 'IBAN FR7630006000011234567890189'],
    ['art. L. 311-3-1', 'article L311-3-1'],
    ['art. L. 311-3-1', 'l’article L.311-3-1'],
    ['art. L. 311-3-1', 'article L 311-3-1'],
    ['articles L. 311-3 et L. 311-5', 'article L. 311-3 et article L. 311-5'],
    ['articles L. 311-3, L. 311-5 et R. 312-1', 'articles L311-3, L311-5 et R312-1'],
    ['articles 4 à 6', 'articles 4 et 6'],
    ['R.* 123-4', 'R*. 123-4'],
    ['article R. 123-4', 'R.123-4'],
    ['loi n° 78-753 du 17 juillet 1978', 'loi 78-753 du 17/07/1978'],
    ['règlement (UE) 2016/679', 'règlement 2016/679'],
    ['l’article 6 du RGPD', 'RGPD, article 6'],
    ['article 1er', 'article premier'],
    ['article 6 bis', 'art. 6 bis'],
    ['alinéa 2', 'deuxième alinéa'],
    ['titre II', 'titre 2'],
    ['3° du II', '3° du II'],
  ])('%s = %s', (one, other) => {
    expectSame(`Il faut rappeler ceci : ${one}.`, `Rappelez bien ${other} dans la réponse.`);
  });

  test.each([
    ['n° 2026-0412', 'No. 2026-0412', 'en'],
    ['n° 2026-0412', 'number 2026-0412', 'en'],
    ['article L. 311-3-1', 'Article L. 311-3-1', 'en'],
    ['loi n° 78-753 du 17 juillet 1978', 'Law No. 78-753 of 17 July 1978', 'en'],
    ['article 6', 'Artikel 6', 'de'],
    ['article 6', 'artículo 6', 'es'],
    ['T1 2026', 'Q1 2026', 'en'],
  ])('%s = %s (%s)', (one, other, language) => {
    const around: Record<string, string> = {
      en: 'You have to mention the',
      de: 'Sie müssen das nennen:',
      es: 'Usted debe mencionar el',
    };
    expect(
      findings(`Vous devez rappeler ${one}.`, `${around[language]} ${other}.`, 'translate', language),
    ).toEqual([]);
  });
});

describe('another reference is found', () => {
  test.each([
    ['n° 2026-0412', 'n° 2026-0421'],
    ['n° 2026-0412', 'n° 2025-0412'],
    ['ticket INC-00123', 'ticket INC-00132'],
    ['ticket INC-00123', 'ticket REQ-00123'],
    ['SIRET 123 456 789 00012', 'SIRET 123 456 789 00021'],
    ['IBAN FR76 3000 6000 0112 3456 7890 189', 'IBAN FR76 3000 6000 0112 3456 7890 198'],
    ['article L. 311-3-1', 'article L. 311-3-2'],
    ['article L. 311-3-1', 'article R. 311-3-1'],
    ['article L. 311-3', 'article L. 331-3'],
    ['loi n° 78-753', 'loi n° 78-735'],
    ['règlement 2016/679', 'règlement 2016/697'],
    ['l’article 6', 'l’article 8'],
    ['article 6 bis', 'article 6 ter'],
  ])('%s ≠ %s', (one, other) => {
    expectDifferent(`Il faut rappeler ${one} au demandeur.`, `Merci de rappeler ${other} au demandeur.`);
  });
});

test('the articles a decision is made of are its numbering', () => {
  const source = 'Article 1er : La voie est fermée.\nArticle 2 : Le maire exécute.';
  expect(findings(source, 'La voie est fermée. Le maire exécute.')).toEqual([]);
});

describe('a long figure of an answer that the source writes without a label', () => {
  const source = 'Votre demande (numéro unique 0672 0324 11508) expire bientôt.';
  const kinds = (proposal: string) =>
    checkFidelity(source, proposal, { action: 'summarize', language: 'fr' }).map(({ kind }) => kind);

  test('is the same as it stands', () => {
    expect(kinds('Demande n° 0672 0324 11508 à renouveler.')).toEqual([]);
  });

  test.each(['0672 0324 1150', '0672 0324', '672 0324 11508'])(
    'is another when it is cut short: %s',
    (cut) => {
      expect(kinds(`Demande n° ${cut} à renouveler.`)).toEqual(['new']);
    },
  );
});
