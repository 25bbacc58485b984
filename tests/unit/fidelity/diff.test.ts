import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChoices, diffWords, type Piece } from '../../../lib/fidelity/index.ts';

const sourceOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'same' ? piece.was : piece.removed)).join('');
const proposalOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'same' ? piece.text : piece.added)).join('');

const shown = (source: string, proposal: string): string =>
  diffWords(source, proposal)
    .pieces.map((piece) => {
      if (piece.kind === 'same') return piece.text;
      const { removed, added } = piece;
      return `${removed && `[-${removed}]`}${added && `[+${added}]`}`;
    })
    .join('');

describe('the words that changed', () => {
  it('shows the word that was replaced, and the space after it as neither', () => {
    expect(shown('Le dossier est complet.', 'Le dossier semble complet.')).toBe(
      'Le dossier [-est][+semble] complet.',
    );
  });

  it('shows nothing when nothing changed', () => {
    expect(shown('Rien.', 'Rien.')).toBe('Rien.');
    expect(diffWords('', '')).toEqual({ pieces: [], kept: 1 });
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

  it('takes an amount with its no-break spaces, a date in figures and a mark of something kept as one word', () => {
    expect(shown('Total 1 250,00 €', 'Total 1 350,00 €')).toBe('Total [-1 250,00][+1 350,00] €');
    expect(shown('Le 12/03/2026 ici', 'Le 12/05/2026 ici')).toBe('Le [-12/03/2026][+12/05/2026] ici');
    expect(shown('Voir ⟦TABLE_1⟧ ici', 'Voir ⟦TABLE_2⟧ ici')).toBe('Voir [-⟦TABLE_1⟧][+⟦TABLE_2⟧] ici');
  });

  it('does not mark a word because its space became unbreakable', () => {
    const { pieces } = diffWords('Attention : rien', 'Attention : rien');
    expect(pieces).toEqual([{ kind: 'same', was: 'Attention : rien', text: 'Attention : rien' }]);
  });

  it('shows a space that goes or comes, and a paragraph that begins', () => {
    expect(shown('Il part . Bien', 'Il part. Bien')).toBe('Il part[- ]. Bien');
    expect(shown('Un. Deux.', 'Un.\n\nDeux.')).toBe('Un.[- ][+\n\n]Deux.');
    expect(shown('un  mot', 'un mot')).toBe('un mot');
  });

  it('makes one change of two that only a comma or a small word separates', () => {
    expect(shown('Vite, bien et ici', 'Lentement, mal et ici')).toBe('[-Vite, bien][+Lentement, mal] et ici');
    expect(
      shown('Nous avons reçu hier de vos services deux lettres.', 'On a lu ce jour de tous ces gens rien.'),
    ).toBe('[-Nous avons reçu hier de vos services deux lettres][+On a lu ce jour de tous ces gens rien].');
  });

  it('keeps sentences and figures apart, however much changes around them', () => {
    expect(shown('Vite fait. Bien dit', 'Pas mal. Mal vu')).toBe(
      '[-Vite fait][+Pas mal]. [-Bien dit][+Mal vu]',
    );
    expect(shown('un deux 12 trois quatre', 'cinq six 12 sept huit')).toBe(
      '[-un deux][+cinq six] 12 [-trois quatre][+sept huit]',
    );
  });

  it('tells accented letters and emoji families apart without breaking them', () => {
    expect(shown('à côté 👩‍👧 ici', 'a côté 👩‍👧 ici')).toBe('[-à][+a] côté 👩‍👧 ici');
  });

  it('measures how much stayed: all, nothing, a half', () => {
    expect(diffWords('un deux', 'un  deux').kept).toBe(1);
    expect(diffWords('un deux', 'trois quatre').kept).toBe(0);
    expect(diffWords('un deux', 'un trois').kept).toBe(0.5);
  });
});

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const text = fc
  .array(
    fc.constantFrom(
      'le',
      'l’',
      "d'",
      'état',
      '12',
      'mot',
      'un',
      ',',
      '.',
      ' ',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '👩‍👧',
      '-',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('changes taken or refused', () => {
  it('are replaced or left, one by one', () => {
    const { pieces } = diffWords('Le dossier est complet ce jour.', 'Le dossier semble complet aujourd’hui.');
    expect(applyChoices(pieces, new Set([0]))).toBe('Le dossier est complet aujourd’hui.');
    expect(applyChoices(pieces, new Set([1]))).toBe('Le dossier semble complet ce jour.');
  });

  it('bring a paragraph back with the words that began it', () => {
    const { pieces } = diffWords('Un.\n\nDeux trois.', 'Un. Cinq trois.');
    expect(applyChoices(pieces, new Set([0]))).toBe('Un.\n\nDeux trois.');
  });

  it('are the source when all are refused, the proposal when none is, to the character', () => {
    fc.assert(
      fc.property(text, text, (source, proposal) => {
        const { pieces } = diffWords(source, proposal);
        expect(sourceOf(pieces)).toBe(source);
        expect(proposalOf(pieces)).toBe(proposal);
        const changes = pieces.filter(({ kind }) => kind === 'change').map((_, place) => place);
        expect(applyChoices(pieces, new Set(changes))).toBe(changes.length > 0 ? source : proposal);
        expect(applyChoices(pieces, new Set())).toBe(proposal);
      }),
    );
  });

  it('never glue two words together nor cut one, whichever are refused', () => {
    const sentence = fc
      .array(fc.constantFrom('le', 'état', '12', 'mot', 'un', 'du', 'fait'), { maxLength: 40 })
      .chain((list) =>
        fc
          .array(fc.constantFrom(' ', ' ', ' ', '\n', '\n\n'), {
            minLength: list.length,
            maxLength: list.length,
          })
          .map((spaces) =>
            list
              .map((word, at) => word + (spaces[at] ?? ''))
              .join('')
              .trim(),
          ),
      );
    fc.assert(
      fc.property(
        sentence,
        sentence,
        fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }),
        (a, b, coin) => {
          const { pieces } = diffWords(a, b);
          let change = 0;
          const refused = new Set<number>();
          const expected = pieces.flatMap((piece) => {
            if (piece.kind === 'same') return words(piece.text);
            const isRefused = coin[change] === true;
            if (isRefused) refused.add(change);
            change += 1;
            return words(isRefused ? piece.removed : piece.added);
          });
          expect(words(applyChoices(pieces, refused))).toEqual(expected);
        },
      ),
    );
  });
});

it('gives up on 200,000 characters with nothing in common: all is replaced', () => {
  const source = Array.from({ length: 20_000 }, (_, n) => `source${n}`).join(' ');
  const proposal = Array.from({ length: 20_000 }, (_, n) => `proposal${n}`).join(' ');
  expect(diffWords(source, proposal)).toMatchObject({ kept: 0, pieces: [{ kind: 'change' }] });
});

it('compares 10,000 characters rewritten every other word', () => {
  const all = Array.from({ length: 1_700 }, (_, n) => `mot${n}`);
  const proposal = all.map((word, n) => (n % 2 ? word : `autre${n}`)).join(' ');
  expect(diffWords(all.join(' '), proposal).pieces.length).toBeGreaterThan(1_000);
});

it('makes a change of each line where each became one', () => {
  expect(shown('- un\n- deux', '- dix\n- cent')).toBe('- [-un][+dix]\n- [-deux][+cent]');
  expect(shown('un\ndeux', 'dix\ncent')).toBe('[-un][+dix]\n[-deux][+cent]');
});
