import { describe, expect, it } from 'vitest';
import { administrationRules, termsIn } from '../../../lib/actions/administration.ts';

const names = (glossary: Parameters<typeof termsIn>[0], text: string, language?: string) =>
  termsIn(glossary, text, language).map(({ term }) => term);
const kept = (...terms: string[]) => terms.map((term) => ({ term, keep: true }));

describe('the terms that occur in a text', () => {
  it.each([
    ['usager', 'L’usager attend.', true],
    ['usager', 'LES USAGERS attendent.', true],
    ['Allocataires', 'un allocataire', true],
    ['travaux', 'Le travaux', true],
    ['usage', 'Les usagers', false],
    ['pièce justificative', 'Les pièces justificatives sont là.', true],
    ['pièce justificative', 'La pièce est justificative.', false],
    ['carte de résident de longue durée', 'sa carte de résident de longue durée', true],
    ['CNI', 'La CNI, svp', true],
    ['préfecture', 'la pre\u0301fecture', true],
    ['…', 'Rien…', false],
  ])('“%s” in “%s”: %s', (term, text, occurs) => {
    expect(names(kept(term), text)).toEqual(occurs ? [term] : []);
  });

  it('are those of the language that is written, whatever its region, and those of none', () => {
    const glossary = [
      { term: 'usager', translation: 'user', language: 'en-GB' },
      { term: 'usager', translation: 'Nutzer', language: 'de' },
      { term: 'usager', keep: true, language: 'de' },
    ];
    expect(termsIn(glossary, 'un usager', 'en')).toEqual([glossary[0], glossary[2]]);
    expect(termsIn(glossary, 'un usager')).toEqual([glossary[2]]);
  });

  it('are bounded, in the order of the glossary', () => {
    const glossary = kept(...Array.from({ length: 500 }, (_, at) => `mot${at}`));
    const text = glossary
      .map(({ term }) => term)
      .reverse()
      .join(' ');
    expect(names(glossary, text)).toEqual(glossary.slice(0, 60).map(({ term }) => term));
  });

  it('are found once each in a text of any length', () => {
    const glossary = kept(...Array.from({ length: 2_000 }, (_, at) => `mot mot ${at}`));
    expect(names(glossary, `${'mot '.repeat(200_000)}1999`)).toEqual(['mot mot 1999']);
  });
});

it('says nothing when there is nothing to say, and one line for each term', () => {
  expect(administrationRules({ instructions: [], terms: [] })).toBe('');
  const rules = administrationRules({
    instructions: ['Vouvoyez.'],
    terms: [
      { term: 'Cerfa\n- faux', keep: true },
      { term: 'usager', translation: 'personne' },
    ],
  });
  expect(rules.split('\n').filter((line) => line.startsWith('- '))).toEqual([
    '- « Cerfa - faux » : gardé tel quel, jamais traduit ni remplacé',
    '- « usager » : « personne »',
  ]);
});
