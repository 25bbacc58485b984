import { describe, expect, it } from 'vitest';
import { checkFidelity } from '../../../../lib/fidelity/index.ts';
import { ACRONYMS } from './acronyms.ts';
import { FRENCH } from './french.ts';
import { NOTES } from './notes.ts';
import { OTHERS } from './others.ts';
import { PARAPHRASES, TRANSLATIONS } from './paraphrases.ts';
import { formsOf, PERSONS } from './persons.ts';
import { SENTENCES } from './sentences.ts';
import { TRANSLATED } from './translated.ts';
import { USAGE } from './usage.ts';

const inFrench = { action: 'rephrase', language: 'fr' };

describe.each(Object.entries({ ...FRENCH, ...USAGE }))('%s in French', (_name, { frames, things }) => {
  const findings = (frame: string, one: string, other: string): number =>
    checkFidelity(frame.replace('{}', one), frame.replace('{}', other), inFrench).length;

  it('said otherwise are the same', () => {
    const told = frames.flatMap((frame) =>
      things.flatMap((forms) =>
        forms.flatMap((one) =>
          forms.filter((other) => findings(frame, one, other) > 0).map((it) => `${one} → ${it}`),
        ),
      ),
    );
    expect(told).toEqual([]);
  });

  it('are never taken for the next ones', () => {
    const missed = frames.flatMap((frame) =>
      things
        .slice(1)
        .flatMap((next, at) =>
          (things[at] ?? []).flatMap((one) =>
            next.filter((other) => findings(frame, one, other) === 0).map((other) => `${one} → ${other}`),
          ),
        ),
    );
    expect(missed).toEqual([]);
  });
});

describe.each(Object.entries(TRANSLATED))('%s in other languages', (_name, { frames, things }) => {
  const { fr, ...others } = frames;
  const cases = Object.entries(others).flatMap(([language, frame]) =>
    things.flatMap((forms, at) =>
      forms.fr.map((one) => ({ language, frame, one, forms, next: things[at + 1] })),
    ),
  );
  const findings = (one: string, frame: string, other: string, language: string): number =>
    checkFidelity(fr.replace('{}', one), frame.replace('{}', other), { action: 'translate', language })
      .length;

  it('are the same', () => {
    const told = cases.flatMap(({ language, frame, one, forms }) =>
      (forms[language as keyof typeof forms] ?? [])
        .filter((other) => findings(one, frame, other, language) > 0)
        .map((other) => `${one} → ${other}`),
    );
    expect(told).toEqual([]);
  });

  it('are never taken for the next ones', () => {
    const missed = cases.flatMap(({ language, frame, one, next }) =>
      (next?.[language as keyof typeof next] ?? [])
        .filter((other) => findings(one, frame, other, language) === 0)
        .map((other) => `${one} → ${other}`),
    );
    expect(missed).toEqual([]);
  });
});

describe('acronyms', () => {
  it.each(ACRONYMS)('%s is %s', (acronym, meaning) => {
    const said = (it: string): string =>
      `Votre demande a été transmise : ${it}. Une réponse vous sera adressée.`;
    const forms = [acronym, meaning, `${meaning} (${acronym})`, `${acronym} (${meaning})`].map(said);
    const told = forms.flatMap((one) =>
      forms
        .filter((other) => checkFidelity(one, other, inFrench).length > 0)
        .map((other) => `${one} → ${other}`),
    );
    expect(told).toEqual([]);
  });
});

describe('persons', () => {
  const frames = [
    'Le dossier est suivi par {} depuis mars.',
    '{} suit le dossier depuis mars.',
    'Nous avons reçu la demande de {}, agent au service des sports, le 3 mars 2026.',
    'Contact : {}',
  ];
  const findings = (frame: string, one: string, other: string): number =>
    checkFidelity(frame.replace('{}', one), frame.replace('{}', other), inFrench).length;

  it.each(PERSONS)('%s %s %s is told in many ways', (...person) => {
    const { withFirst, all } = formsOf(...person);
    const told = frames.flatMap((frame) =>
      withFirst.flatMap((one) =>
        all.filter((other) => findings(frame, one, other) > 0).map((other) => `${one} → ${other}`),
      ),
    );
    expect(told).toEqual([]);
  });

  it.each(PERSONS)('%s %s %s is nobody else', (civility, first, family) => {
    const { all } = formsOf(civility, first, family);
    const misspelt = formsOf(civility, first, `${family.slice(0, -1)}o${family.slice(-1)}`).all;
    const missed = frames.flatMap((frame) =>
      all.flatMap((one) => misspelt.filter((other) => findings(frame, one, other) === 0)),
    );
    expect(missed).toEqual([]);
  });
});

describe('sentences said again', () => {
  it.each(SENTENCES)('%s: %s', (how, source, kept) => {
    const [action = '', language = ''] = how.split(' ');
    expect(checkFidelity(source, kept, { action, language })).toEqual([]);
  });
});

describe('what is said in two ways', () => {
  it.each(PARAPHRASES)('%s', (one, other) => {
    expect([...checkFidelity(one, other, inFrench), ...checkFidelity(other, one, inFrench)]).toEqual([]);
  });
});

describe('notes in haste', () => {
  it.each(NOTES)('%s', (note, sentence) => {
    expect(checkFidelity(note, sentence, inFrench)).toEqual([]);
  });
});

describe('what is said in two languages', () => {
  it.each(TRANSLATIONS)('%s', (french, english) => {
    const there = checkFidelity(french, english, { action: 'translate', language: 'en' });
    const back = checkFidelity(english, french, { action: 'translate', language: 'fr' });
    expect([...there, ...back]).toEqual([]);
  });
});

describe.each(Object.entries(OTHERS))('%s told instead of others', (_kind, { frames, pairs }) => {
  it.each(['rephrase', 'plain-language', 'correct', 'summarize'])('are found by %s', (action) => {
    const said = (frame: string, name: string): string => {
      const sentence = frame.replace('{}', name);
      return `Nous vous écrivons pour votre demande. ${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
    };
    const both = pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
    const missed = frames.flatMap((frame) =>
      both
        .filter(([one, other]) => {
          const proposal = said(frame, other).replace('Nous vous écrivons', 'Ce message est');
          return checkFidelity(said(frame, one), proposal, { action, language: 'fr' }).length === 0;
        })
        .map(([one, other]) => `${one} → ${other}`),
    );
    expect(missed).toEqual([]);
  });
});
