import { expect, it } from 'vitest';
import { isVeryShort } from '../../../../lib/inpage/popover/short.ts';

it('a word or two, a number or an address needs no model', () => {
  for (const text of [
    'Bonjur',
    'Cordialement, Anne',
    '01 44 00 00 00',
    '12/03/2026',
    '12 bis rue des Lilas 75020 Paris',
    'a.b@exemple.fr',
  ]) {
    expect(isVeryShort(text), text).toBe(true);
  }
});

it('a sentence may need one', () => {
  for (const text of [
    'Je vous prie agréer.',
    'Le dossier est complet.',
    '',
    '12 personnes sont venues hier',
  ]) {
    expect(isVeryShort(text), text).toBe(false);
  }
});
