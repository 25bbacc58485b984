import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVerbatim, quoteFinder } from '../../../lib/fidelity/quote.ts';

const SOURCE = `Madame, Monsieur,

L’acompte de 1\u202F234,56\u00A0€ est à verser **avant le 12 mars 2026** ; voir [la page](https://aide.example/a_b).
Le solde – soit le reste – vient après. Il a dit : « c’est trop long ». Trois pièces :

- une attestation ;
- un justificatif… récent.

| Étape | Délai |
|---|---|
| Dépôt | 10 jours |`;

describe('a quotation is verbatim', () => {
  it.each([
    ['as it stands', 'est à verser avant le 12 mars 2026'],
    ['with typewriter marks', "L'acompte de 1 234,56 €"],
    ['with other quotes', 'Il a dit : "c\'est trop long"'],
    ['with other spaces', 'L’acompte  de 1\u00A0234,56\u202F€\nest à verser'],
    ['with other dashes', 'Le solde - soit le reste - vient après'],
    ['with another case of its first letter', 'le solde – soit'],
    ['that begins a sentence with what was in its middle', 'Est à verser'],
    ['in quotation marks of its own', '« Il a dit »'],
    ['with a full stop of its own', 'Le solde – soit le reste.'],
    ['with words left out', 'L’acompte […] est à verser (...) le 12 mars 2026'],
    ['that ends in an ellipsis', 'Madame, Monsieur…'],
    ['without the marks of Markdown', 'avant le 12 mars 2026 ; voir la page'],
    ['with the marks of Markdown', '**avant le 12 mars 2026** ; voir [la page](https://aide.example/a_b)'],
    ['across the items of a list', 'une attestation ; un justificatif'],
    ['across the cells of a table', 'Dépôt 10 jours'],
    ['with letters composed of two', 'Étape'.normalize('NFD')],
  ])('%s', (_, quote) => {
    expect(isVerbatim(quote, SOURCE)).toBe(true);
  });
});

describe('a quotation is not verbatim', () => {
  it.each([
    ['of other words', 'est à payer avant le 12 mars 2026'],
    ['of another figure', 'L’acompte de 1 234,57 €'],
    ['of part of a figure', 'L’acompte de 1 234,5'],
    ['that cuts a word', 'ompte de 1 234,56 €'],
    ['of another word in capitals', 'est à Verser avant'],
    ['whose pieces are in another order', 'vient après […] est à verser'],
    ['of which one piece is made up', 'L’acompte […] est à rembourser'],
    ['with words left out in silence', 'L’acompte est à verser'],
    ['that is empty', ''],
    ['of marks only', '« … »'],
  ])('%s', (_, quote) => {
    expect(isVerbatim(quote, SOURCE)).toBe(false);
  });
});

it('finds every run of whole words of any text', () => {
  const word = fc.stringMatching(/^[a-zéà0-9]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 40 }), fc.nat(), fc.nat(), (words, a, b) => {
      const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
      expect(isVerbatim(words.slice(from, to + 1).join(' '), words.join('  '))).toBe(true);
    }),
  );
});

it('takes no longer on repetitions made to exhaust', () => {
  const hostile = quoteFinder('a'.repeat(400_000));
  expect(hostile(`${'a'.repeat(50_000)}b`)).toBe(false);
  expect(hostile('a'.repeat(50_000))).toBe(false);
  expect(isVerbatim('](a'.repeat(1000), ']('.repeat(100_000))).toBe(false);
  expect(isVerbatim(`x${' '.repeat(200_000)}y`, `x${'\n'.repeat(200_000)}z`)).toBe(false);
  expect(quoteFinder('ab '.repeat(100_000))(`${'ab '.repeat(20_000)}c`)).toBe(false);
});
