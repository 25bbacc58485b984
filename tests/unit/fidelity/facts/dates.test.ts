import { describe, expect, test } from 'vitest';
import { expectDifferent, expectSame, findings } from './check.ts';

describe('a date is the same in every way of writing it', () => {
  test.each([
    ['12/03/2026', 'jeudi 12 mars 2026'],
    ['12/03/2026', '12-03-2026'],
    ['12/03/2026', '12.03.2026'],
    ['12/03/2026', '12/3/2026'],
    ['12/03/2026', '2026-03-12'],
    ['12/03/2026', '12/03/26'],
    ['12/03/2026', 'le 12\u00A0mars\u00A02026'],
    ['12/03/2026', '12 MARS 2026'],
    ['12/03/2026', '**12 mars** 2026'],
    ['1er janvier 2026', '01/01/2026'],
    ['1er janvier 2026', 'premier janvier 2026'],
    ['le 1ᵉʳ août 2026', '1er aout 2026'],
    ['17/07/78', '17 juillet 1978'],
    ['12 sept. 2026', '12 septembre 2026'],
    ['12 févr. 2026', '12 février 2026'],
    ['12 de\u0301cembre 2026', '12 décembre 2026'],
    ['du 3 au 5 mai 2026', 'du 3 mai 2026 au 5 mai 2026'],
    ['du 3 au 5 mai 2026', 'entre le 3 et le 5 mai 2026'],
    ['du 3 au 5 mai 2026', '3-5 mai 2026'],
    ['du 28 avril au 3 mai 2026', 'du 28/04/2026 au 03/05/2026'],
    ['les 3 et 5 mai 2026', 'le 3 mai et le 5 mai 2026'],
    ['les 3, 10 et 17 mai', 'le 3 mai, le 10 mai et le 17 mai'],
    ['du lundi 4 au vendredi 8 mai 2026', 'du 4 au 8 mai 2026'],
    ['le 12/03', 'le 12 mars'],
    ['mars 2026', 'mars\u00A02026'],
    ['le quinze mars deux mille vingt-six', 'le 15 mars 2026'],
    ['12\nmars 2026', '12 mars 2026'],
    ['fin mars 2026', 'fin mars 2026'],
  ])('%j = %j', (one, other) => {
    expectSame(`La réunion est prévue ${one}, comme convenu.`, `Comme convenu, réunion ${other}.`);
  });

  test.each([
    ['12/03/2026', '12 March 2026', 'en'],
    ['12/03/2026', 'March 12, 2026', 'en'],
    ['12/03/2026', 'March 12th, 2026', 'en'],
    ['12/03/2026', 'Thursday, 12 March 2026', 'en'],
    ['12/03/2026', '03/12/2026', 'en'],
    ['12/03/2026', 'the 12th of March 2026', 'en'],
    ['12/03/2026', '12 Mar 2026', 'en'],
    ['le 12 mai', 'May 12', 'en'],
    ['du 3 au 5 mai 2026', 'from 3 to 5 May 2026', 'en'],
    ['du 3 au 5 mai 2026', 'May 3-5, 2026', 'en'],
    ['du 3 au 5 mai 2026', 'between May 3 and May 5, 2026', 'en'],
    ['les 3 et 5 mai 2026', 'on May 3 and 5, 2026', 'en'],
    ['12/03/2026', '12. März 2026', 'de'],
    ['12/03/2026', 'Donnerstag, den 12. März 2026', 'de'],
    ['12/03/2026', '12 de marzo de 2026', 'es'],
    ['12/03/2026', '12 marzo 2026', 'it'],
    ['12/03/2026', 'quinta-feira, 12 de março de 2026', 'pt'],
    ['du 3 au 5 mai 2026', 'vom 3. bis 5. Mai 2026', 'de'],
    ['du 3 au 5 mai 2026', 'del 3 al 5 de mayo de 2026', 'es'],
    ['du 3 au 5 mai 2026', 'dal 3 al 5 maggio 2026', 'it'],
    ['du 3 au 5 mai 2026', 'de 3 a 5 de maio de 2026', 'pt'],
    ['12/03/2026', '12 marca 2026 r.', 'pl'],
    ['12/03/2026', '2026年3月12日', 'zh'],
  ])('%s = %s (%s)', (one, other, language) => {
    const around: Record<string, string> = {
      en: 'The meeting is on',
      de: 'Die Sitzung ist am',
      es: 'La reunión es el',
      it: 'La riunione della sede è il',
      pt: 'A reunião não é em',
      pl: 'Zebranie jest',
      zh: '会议',
    };
    const found = findings(
      `La réunion est prévue ${one}.`,
      `${around[language]} ${other}.`,
      'translate',
      language,
    );
    expect(found).toEqual([]);
  });

  test('a year said elsewhere may be said again, or once', () => {
    expectSame('En 2026, le salon ouvre le 12 mars.', 'En 2026, le salon ouvre le 12 mars 2026.');
    expectSame('Du 12 mars 2026 au 15 mars 2026.', 'Du 12 au 15 mars 2026.');
    expectSame(
      'Ouverture le 12 mars 2026, fermeture le 15 avril 2026.',
      'Ouverture le 12 mars, fermeture le 15 avril 2026.',
    );
  });

  test('the day of the week that a date is may be added', () => {
    expect(findings('Réunion le 12/03/2026.', 'Réunion le jeudi 12 mars 2026.')).toEqual([]);
    expect(findings('Réunion le 12/03/2026.', 'Réunion le vendredi 12 mars 2026.')).toHaveLength(1);
  });

  test('a summary may say less of a date, and not another', () => {
    expect(
      findings(
        'La session va du 12 mars 2026 au 30 avril 2026.',
        'Session en mars et avril 2026.',
        'summarize',
      ),
    ).toEqual([]);
    expect(
      findings(
        'La session va du 12 mars 2026 au 30 avril 2026.',
        'Session en mars et mai 2026.',
        'summarize',
      ),
    ).toHaveLength(1);
  });
});

describe('another date is found', () => {
  test.each([
    ['le 12 mars 2026', 'le 13 mars 2026'],
    ['le 12 mars 2026', 'le 12 mai 2026'],
    ['le 12 mars 2026', 'le 12 mars 2025'],
    ['le 12 mars 2026', 'le 12/04/2026'],
    ['le 12 mars 2026', 'le 12 mars'],
    ['le 03/04/2026', 'le 04/03/2026'],
    ['le jeudi 12 mars 2026', 'le mardi 12 mars 2026'],
    ['le jeudi 12 mars', 'le vendredi 12 mars'],
    ['le jeudi', 'le mardi'],
    ['mars 2026', 'avril 2026'],
    ['fin mars', 'fin avril'],
    ['du 3 au 5 mai 2026', 'du 3 au 6 mai 2026'],
    ['du 3 au 5 mai 2026', 'du 2 au 5 mai 2026'],
    ['les 3 et 5 mai', 'les 3 et 6 mai'],
    ['le 1er janvier', 'le 1er février'],
    ['en 2025', 'en 2024'],
  ])('%s ≠ %s', (one, other) => {
    expectDifferent(
      `La réunion est prévue ${one}, comme convenu.`,
      `La réunion aura lieu ${other}, comme convenu.`,
    );
  });

  test('words that are also months are not dates', () => {
    expect(
      findings(
        'Article 3 may apply to you and to the others.',
        'You can use Article 3 for you and the others.',
        'rephrase',
        'en',
      ),
    ).toEqual([]);
    expect(findings('Il reste sept jours.', 'Il reste 7 jours.')).toEqual([]);
  });
});
