import { expect, it } from 'vitest';
import { entriesOf, linesOf } from '../../../components/settings/glossary-lines.ts';

const ENTRIES = [
  { term: 'DSFR', keep: true },
  { term: 'usager', translation: 'user' },
  { term: 'mise en demeure', translation: 'formal notice', language: 'en' },
  { term: 'livret A', translation: 'livret A (savings account)', language: 'en-GB' },
];

it('writes a glossary as lines and reads it back the same', () => {
  expect(linesOf(ENTRIES)).toBe(
    'DSFR\nusager = user\nmise en demeure = formal notice (en)\nlivret A = livret A (savings account) (en-GB)',
  );
  expect(entriesOf(linesOf(ENTRIES))).toEqual(ENTRIES);
});

it('passes over blank lines and stray spaces', () => {
  expect(entriesOf('\n  usager =  user \n\n DSFR\n')).toEqual([
    { term: 'usager', translation: 'user' },
    { term: 'DSFR', keep: true },
  ]);
  expect(entriesOf('')).toEqual([]);
});
