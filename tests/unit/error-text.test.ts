import { describe, expect, it } from 'vitest';
import { errorText } from '../../lib/error-text.ts';
import { ERROR_CODES, type ErrorDetail, RenfortError } from '../../lib/errors.ts';
import { messagesOf, speak } from './locale.ts';

const DETAIL: ErrorDetail = {
  status: 503,
  seconds: 12,
  limit: 200,
  size: 340,
  host: 'modele.intranet.test',
  subject: 'petit-modele',
};

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  it.each(ERROR_CODES)('%s is said in one to three sentences, with and without details', (code) => {
    speak(locale);
    for (const error of [{ code }, { code, detail: DETAIL }]) {
      const { sentence, remedy, remedyLabel } = errorText(error);
      expect(sentence).toMatch(/\S{2}.*[.]$/u);
      expect(sentence).not.toMatch(/[{}]|undefined/);
      expect(sentence).not.toContain(code.includes('-') ? code : `(${code})`);
      expect(sentence.match(/[.](?=\s|$)/gu)?.length).toBeLessThanOrEqual(3);
      expect(sentence).not.toMatch(/\b(?:token|prompt|SSE|stream|API)\b|!/i);
      expect(Boolean(remedy)).toBe(Boolean(remedyLabel));
    }
  });

  it('has a button label for every remedy', () => {
    speak(locale);
    for (const code of ERROR_CODES) {
      const { remedy, remedyLabel } = errorText({ code });
      if (remedy) expect(remedyLabel).toMatch(/^\p{Lu}/u);
    }
  });

  it('holds no sentence that no code can reach', () => {
    const reachable = new Set<string>(['text_unchanged']);
    for (const code of ERROR_CODES) {
      const name = code.replaceAll('-', '_');
      reachable.add(name).add(`${name}_precise`);
    }
    const keys = [...messagesOf(locale).keys()].flatMap(
      (key) => /^errors_(?!remedy_|quota_(?!exceeded))(.+)$/.exec(key)?.[1] ?? [],
    );
    expect(keys.filter((key) => !reachable.has(key))).toEqual([]);
  });
});

it('uses the details it has', () => {
  speak('fr');
  expect(errorText({ code: 'first-text-timeout', detail: { seconds: 29.2 } })).toEqual({
    sentence: 'Le service ne répond pas depuis 30\u00A0secondes. Votre texte n’a pas changé.',
    remedy: 'retry',
    remedyLabel: 'Réessayer',
  });
  expect(errorText({ code: 'site-blocked', detail: { host: 'paie.intranet.test' } }).sentence).toContain(
    'paie.intranet.test',
  );
});

it('falls back to the general sentence when a detail is missing', () => {
  speak('fr');
  expect(errorText({ code: 'input-too-large', detail: { limit: 10 } }).sentence).toBe(
    'Le texte est trop long. Sélectionnez un passage plus court.',
  );
});

it.each([
  [
    { quota: 'requests-minute', allowed: 60, seconds: 12 },
    'Ce serveur accepte 60 demandes par minute, et cette limite est atteinte. Réessayez dans 12\u00A0s.',
  ],
  [
    { quota: 'tokens-minute' },
    'Ce serveur limite la quantité de texte par minute, et cette limite est atteinte. Réessayez dans une minute.',
  ],
  [
    { quota: 'requests-day', seconds: 5_400 },
    'Ce serveur limite le nombre de demandes par jour, et cette limite est atteinte. Réessayez dans 90\u00A0min.',
  ],
  [
    { quota: 'requests-day', seconds: 40_000 },
    'Ce serveur limite le nombre de demandes par jour, et cette limite est atteinte. Réessayez dans 12\u00A0h.',
  ],
  [{ seconds: 600 }, 'Le serveur a reçu trop de demandes. Réessayez dans 10\u00A0min.'],
  [
    { quota: 'tokens-day' },
    'Ce serveur limite la quantité de texte par jour, et cette limite est atteinte. Réessayez demain, ou demandez à votre service informatique une limite plus large.',
  ],
] satisfies [ErrorDetail, string][])('says which quota of the server was reached: %o', (detail, said) => {
  speak('fr');
  expect(errorText({ code: 'rate-limited', detail }, 'other').sentence).toBe(said);
});

it('says that the text has not changed only where a text was worked on', () => {
  speak('fr');
  expect(errorText({ code: 'offline' }).sentence).toContain('Votre texte n’a pas changé.');
  expect(errorText({ code: 'offline' }, 'other').sentence).not.toContain('Votre texte');
});

it('takes a RenfortError as it is', () => {
  speak('en');
  expect(errorText(new RenfortError('target-changed')).remedy).toBe('copy');
});

it('says an unknown code as an unexpected error', () => {
  const unknown = { code: 'never-heard-of' } as unknown as { code: 'unexpected' };
  expect(errorText(unknown)).toEqual(errorText({ code: 'unexpected' }));
});
