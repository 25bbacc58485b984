import { describe, expect, test } from 'vitest';
import { expectDifferent, expectSame, findings } from './check.ts';

describe('an amount is the same in every way of writing it', () => {
  test.each([
    ['1 234,56 €', '1\u202F234,56\u00A0€'],
    ['1 234,56 €', '1234,56€'],
    ['1 234,56 €', '1.234,56 €'],
    ['1 234,56 €', '1 234,56 euros'],
    ['1 234,56 €', '1 234,56 EUR'],
    ['1 234,56 €', '1 234 euros et 56 centimes'],
    ['1 234,56 €', '**1 234,56 €**'],
    ['1 234,00 €', '1 234 €'],
    ['12,50 €', '12 € 50'],
    ['12,50 €', '12,5 euros'],
    ['1,2 M€', '1 200 000 €'],
    ['1,2 M€', '1,2 million d’euros'],
    ['1,2 M€', '1,2 million d’€'],
    ['45 k€', '45 000 euros'],
    ['45 K€', '45 keuros'],
    ['45 k€', '45 KEUR'],
    ['45 k€', '45 milliers d’euros'],
    ['3 Md€', '3 milliards d’euros'],
    ['3 Mds €', '3 000 000 000 €'],
    ['trois millions d’euros', '3 M€'],
    ['deux cents euros', '200 €'],
    ['50 centimes', '0,50 €'],
    ['12.500 €', '12 500 €'],
    ['entre 100 et 200 €', 'de 100 € à 200 €'],
    ['100 € HT', '100 euros hors taxes'],
    ['150 CHF', '150 francs suisses'],
    ['$1,234', '1 234 $'],
  ])('%s = %s', (one, other) => {
    expectSame(`Le montant est de ${one} en tout.`, `Au total, cela fait ${other}.`);
  });

  test.each([
    ['1 234,56 €', '€1,234.56', 'en'],
    ['1 234,56 €', '1,234.56 euros', 'en'],
    ['1 234,56 €', 'EUR 1,234.56', 'en'],
    ['1,2 M€', '€1.2 million', 'en'],
    ['1,2 M€', '€1.2m', 'en'],
    ['3 Md€', '€3 billion', 'en'],
    ['3 Md€', '€3bn', 'en'],
    ['45 k€', '€45k', 'en'],
    ['50 centimes', '50 cents', 'en'],
    ['1 234,56 €', '1.234,56 €', 'de'],
    ['3 millions d’euros', '3 Millionen Euro', 'de'],
    ['3 millions d’euros', '3 millones de euros', 'es'],
    ['3 millions d’euros', '3 milioni di euro', 'it'],
    ['3 millions d’euros', '3 milhões de euros', 'pt'],
  ])('%s = %s (%s)', (one, other, language) => {
    const around = {
      en: 'The amount of the order is',
      de: 'Der Betrag ist',
      es: 'El importe de la factura es',
      it: 'L’importo della fattura è',
      pt: 'O valor do pedido não é',
    };
    expectSame(`Le montant est de ${one}.`, `${around[language as 'en']} ${other}.`, language);
  });
});

describe('another amount is found', () => {
  test.each([
    ['1 234,56 €', '1 234,65 €'],
    ['1 234,56 €', '12 345,60 €'],
    ['100 k€', '100 €'],
    ['1,2 M€', '1,2 Md€'],
    ['100 €', '100 $'],
    ['100 € HT', '100 € TTC'],
    ['trois cents euros', 'quatre cents euros'],
    ['100 €', '100 %'],
    ['de 100 à 200 €', 'de 100 à 300 €'],
  ])('%s ≠ %s', (one, other) => {
    expectDifferent(`Le montant est de ${one} en tout.`, `La somme est de ${other} au total.`);
  });

  test('two amounts that exchanged their places are both found', () => {
    expect(findings('Jean : 100 €, Paul : 200 €', 'Jean : 200 €, Paul : 100 €')).toEqual([
      'changed amount: 100 € → 200 €',
      'changed amount: 200 € → 100 €',
    ]);
    expect(findings('Le loyer passe de 500 € à 550 €.', 'Le loyer passe de 550 € à 500 €.')).toHaveLength(2);
    const source = 'Le 12 mars, M. Dupont a reçu 100 € ; le 15 avril, Mme Martin a reçu 200 €.';
    const proposal = 'Le 12 mars, M. Dupont a reçu 200 € ; le 15 avril, Mme Martin a reçu 100 €.';
    expect(findings(source, proposal)).toHaveLength(2);
  });

  test('two amounts that changed places with what they belong to are not', () => {
    expect(findings('Jean : 100 €, Paul : 200 €', 'Paul : 200 €, Jean : 100 €')).toEqual([]);
    expect(findings('Le loyer passe de 500 € à 550 €.', 'Le loyer, de 550 €, était de 500 €.')).toEqual([]);
    const source = 'Le 12 mars, M. Dupont a reçu 100 € ; le 15 avril, Mme Martin a reçu 200 €.';
    const proposal = 'Mme Martin a reçu 200 € le 15 avril et M. Dupont a reçu 100 € le 12 mars.';
    expect(findings(source, proposal)).toEqual([]);
  });

  test('an amount in a table keeps the unit of its column', () => {
    const table = '| Poste | Montant (€) |\n|---|---|\n| Loyer | 1 234,56 |\n| Charges | 80 |';
    expect(findings('Le loyer est de 1 234,56 € et les charges de 80 €.', table, 'extract')).toEqual([]);
  });
});
