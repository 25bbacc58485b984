import { describe, expect, test } from 'vitest';
import { expectDifferent, expectSame, findings } from './check.ts';

describe('a phone number', () => {
  test.each([
    ['01 44 55 66 77', '+33 1 44 55 66 77'],
    ['01 44 55 66 77', '01.44.55.66.77'],
    ['01 44 55 66 77', '01-44-55-66-77'],
    ['01 44 55 66 77', '0144556677'],
    ['01 44 55 66 77', '+33 (0)1 44 55 66 77'],
    ['01 44 55 66 77', '0033 1 44 55 66 77'],
    ['01 44 55 66 77', '01\u00A044\u202F55\u00A066\u00A077'],
    ['01 44 55 66 77', '[01 44 55 66 77](tel:+33144556677)'],
    ['tél. 3939', 'tél. 39 39'],
    ['0 800 123 456', '0800 123 456'],
    ['0 800 123 456', '08 00 12 34 56'],
    ['appelez le 116 117', 'appelez le 116117'],
    ['+32 2 123 45 67', '+32 2 123 45 67'],
  ])('is the same: %s = %s', (one, other) => {
    expectSame(`Pour toute question : ${one}.`, `Une question ? Voici : ${other}`);
  });

  test.each([
    ['01 44 55 66 77', '01 44 55 66 78'],
    ['01 44 55 66 77', '+33 1 44 55 67 77'],
    ['tél. 3939', 'tél. 3949'],
  ])('is another: %s ≠ %s', (one, other) => {
    expectDifferent(`Pour toute question : ${one}.`, `Pour toute question : ${other}.`);
  });
});

describe('an e-mail or web address', () => {
  test.each([
    ['jean.dupont@exemple.fr', 'Jean.Dupont@Exemple.fr'],
    ['jean.dupont@exemple.fr', '[jean.dupont@exemple.fr](mailto:jean.dupont@exemple.fr)'],
    ['jean.dupont@exemple.fr', '<jean.dupont@exemple.fr>'],
    ['https://www.service-public.fr/aide', 'www.service-public.fr/aide'],
    ['https://www.service-public.fr/aide', 'service-public.fr/aide/'],
    ['https://www.service-public.fr/aide', '[la page d’aide](https://www.service-public.fr/aide)'],
    ['https://www.service-public.fr/aide', '<https://www.service-public.fr/aide>'],
    ['https://exemple.fr/a_(b)', '(https://exemple.fr/a_(b))'],
    ['service-public.fr', '**service-public.fr**'],
  ])('is the same: %s = %s', (one, other) => {
    expectSame(`Écrivez à ${one}.`, `Vous pouvez utiliser ${other}, à tout moment.`);
  });

  test.each([
    ['jean.dupont@exemple.fr', 'jean.durand@exemple.fr'],
    ['jean.dupont@exemple.fr', 'jean.dupont@exemple.com'],
    ['https://exemple.fr/aide', 'https://exemple.fr/aides'],
    ['https://exemple.fr/?id=12', 'https://exemple.fr/?id=13'],
    ['impots.gouv.fr', 'impot.gouv.fr'],
  ])('is another: %s ≠ %s', (one, other) => {
    expectDifferent(`Écrivez à ${one}.`, `Vous pouvez écrire à ${other}.`);
  });

  test('the figures in an address are no facts of their own', () => {
    expect(findings('Voir https://exemple.fr/2026/12.', 'Voir https://exemple.fr/2026/13.')).toHaveLength(1);
  });

  test('a sentence without a space after its end is no address', () => {
    expect(findings('C’est la fin.Il faut partir.', 'C’est la fin. Il faut partir.')).toEqual([]);
  });
});
