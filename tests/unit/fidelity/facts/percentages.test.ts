import { describe, test } from 'vitest';
import { expectDifferent, expectSame } from './check.ts';

describe('a percentage', () => {
  test.each([
    ['12 %', '12\u202F%'],
    ['12 %', '12%'],
    ['12 %', '12 pour cent'],
    ['12 %', 'douze pour cent'],
    ['12,5 %', '12,50 %'],
    ['entre 10 et 15 %', 'de 10 % à 15 %'],
    ['5, 10 et 15 %', '5 %, 10 % et 15 %'],
    ['3 points', 'trois points'],
  ])('is the same: %s = %s', (one, other) => {
    expectSame(`Le taux est de ${one} cette fois.`, `Ce taux atteint ${other}.`);
  });

  test.each([
    ['12,5 %', '12.5%', 'en'],
    ['12 %', '12 percent', 'en'],
    ['12 %', '12 per cent', 'en'],
    ['3 points de pourcentage', '3 percentage points', 'en'],
    ['12 %', '12 Prozent', 'de'],
    ['12 %', '12 por ciento', 'es'],
  ])('is the same in another language: %s = %s', (one, other, language) => {
    expectSame(
      `Le taux est de ${one}.`,
      `${{ en: 'The rate of this is', de: 'Der Satz ist', es: 'La tasa es de' }[language]} ${other}.`,
      language,
    );
  });

  test.each([
    ['12 %', '13 %'],
    ['12 %', '12'],
    ['12 %', '1,2 %'],
    ['12 %', '12 ‰'],
    ['12 %', '12 points de pourcentage'],
    ['une hausse de 12 %', 'une baisse de 12 %'],
    ['+12 %', '-12 %'],
  ])('is another: %s ≠ %s', (one, other) => {
    expectDifferent(`Le taux connaît ${one} cette année.`, `Le taux connaît ${other} cette année.`);
  });
});
