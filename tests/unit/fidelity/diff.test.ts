import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, diffWords } from '../../../lib/fidelity/index.ts';

const written = (changes: readonly Change[], dropped: Change['kind']): string =>
  changes
    .filter(({ kind }) => kind !== dropped)
    .map(({ text }) => text)
    .join('');

const shown = (source: string, proposal: string): string =>
  diffWords(source, proposal)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('');

describe('the words that changed', () => {
  it('shows the word that was replaced, and the space after it as neither', () => {
    expect(shown('Le dossier est complet.', 'Le dossier semble complet.')).toBe(
      'Le dossier [-est][+semble] complet.',
    );
  });

  it('shows nothing when nothing changed', () => {
    expect(shown('Rien.', 'Rien.')).toBe('Rien.');
    expect(diffWords('', '')).toEqual([]);
  });

  it('shows a text that was empty, or that becomes empty', () => {
    expect(shown('', 'Bonjour.')).toBe('[+Bonjour.]');
    expect(shown('Bonjour.', '')).toBe('[-Bonjour.]');
  });

  it('keeps the word after an elision', () => {
    expect(shown('Nous avons l’honneur.', 'Nous avons beaucoup d’honneur.')).toBe(
      'Nous avons [-l’][+beaucoup d’]honneur.',
    );
  });

  it('shows a straight apostrophe made typographic on the elision alone', () => {
    expect(shown("l'usager", 'l’usager')).toBe("[-l'][+l’]usager");
  });

  it('takes an amount with its no-break spaces as one word', () => {
    expect(shown('Total 1 250,00 €', 'Total 1 350,00 €')).toBe('Total [-1 250,00][+1 350,00] €');
  });

  it('does not mark a word because its space became unbreakable', () => {
    const changes = diffWords('Attention : rien', 'Attention : rien');
    expect(changes).toEqual([{ kind: 'same', text: 'Attention : rien' }]);
  });

  it('shows a space that goes or comes, and a paragraph that begins', () => {
    expect(shown('Il part . Bien', 'Il part. Bien')).toBe('Il part[- ]. Bien');
    expect(shown('Un. Deux.', 'Un.\n\nDeux.')).toBe('Un.[- ][+\n\n]Deux.');
    expect(shown('un  mot', 'un mot')).toBe('un mot');
  });

  it('makes one change of two that only a comma separates', () => {
    expect(shown('Vite, bien et ici', 'Lentement, mal et ici')).toBe('[-Vite, bien][+Lentement, mal] et ici');
  });

  it('tells accented letters and emoji families apart without breaking them', () => {
    expect(shown('à côté 👩‍👧 ici', 'a côté 👩‍👧 ici')).toBe('[-à][+a] côté 👩‍👧 ici');
  });
});

it('rebuilds the proposal exactly and the source but for its spaces, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('le', 'l’', "d'", 'état', '12', ',', '.', ' ', ' ', '\n', '👩‍👧', '**', '-'), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (source, proposal) => {
      const changes = diffWords(source, proposal);
      expect(written(changes, 'removed')).toBe(proposal);
      expect(written(changes, 'added').replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
    }),
  );
});

it('answers in a moment for 200,000 characters with nothing in common', () => {
  const source = Array.from({ length: 20_000 }, (_, n) => `source${n}`).join(' ');
  const proposal = Array.from({ length: 20_000 }, (_, n) => `proposal${n}`).join(' ');
  const started = performance.now();
  expect(diffWords(source, proposal)).toHaveLength(2);
  expect(performance.now() - started).toBeLessThan(1_000);
});

it('answers in a moment for 10,000 characters rewritten every other word', () => {
  const words = Array.from({ length: 1_700 }, (_, n) => `mot${n}`);
  const source = words.join(' ');
  const proposal = words.map((word, n) => (n % 2 ? word : `autre${n}`)).join(' ');
  const started = performance.now();
  expect(diffWords(source, proposal).length).toBeGreaterThan(1_000);
  expect(performance.now() - started).toBeLessThan(1_000);
});
