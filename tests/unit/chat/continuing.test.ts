import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, baseOf, goOnMessages, join } from '../../../lib/chat/continuing.ts';

const joined = (received: string, continuation: string): string => join(baseOf(received), continuation);

describe('a continuation', () => {
  it('begins where the repeated last words end, whatever the spaces around', () => {
    expect(joined('La commission statue dans un délai de deux mo', 'un délai de deux mois.')).toBe(
      'La commission statue dans un délai de deux mois.',
    );
    expect(joined('Premier point.\n\nDeuxième', 'Premier point.\n\nDeuxième point.')).toBe(
      'Premier point.\n\nDeuxième point.',
    );
    expect(joined('- le justificatif\n- une copie', '- le justificatif\n- une copie de la pièce')).toBe(
      '- le justificatif\n- une copie de la pièce',
    );
    expect(joined('L’agent répond à la demande', "L'agent répond à la demande écrite.")).toBe(
      'L’agent répond à la demande écrite.',
    );
    expect(joined('du versement de 1 250', '…du versement de 1 250,00 €.')).toBe(
      'du versement de 1 250,00 €.',
    );
  });

  it('does not glue or tear words where nothing is repeated', () => {
    expect(joined('Le dossier est complet.', 'Il sera instruit.')).toBe(
      'Le dossier est complet. Il sera instruit.',
    );
    expect(joined('Le dossier est complet', ', il sera instruit.')).toBe('Le dossier est, il sera instruit.');
    expect(joined('Le dossier est complet.\n\n', 'Il sera instruit.')).toBe(
      'Le dossier est complet.\n\nIl sera instruit.',
    );
    expect(joined('Deux pièces :', '- la première')).toBe('Deux pièces :\n- la première');
    expect(joined('| a | b |\n', '| c | d |')).toBe('| a | b |\n| c | d |');
  });

  it('gives up the half of a word, and keeps one that cannot be told from a whole one', () => {
    expect(baseOf('le mot interr')).toEqual({ text: 'le mot', space: ' ' });
    expect(baseOf('interr').text).toBe('interr');
    expect(baseOf('une phrase.').text).toBe('une phrase.');
  });

  it('takes the place of the text when the model begins anew and comes further, and not before', () => {
    const received =
      'La demande a été reçue le 12 mars 2026 et elle sera examinée par le service compétent avant la';
    const anew = `${received} fin du mois. Une réponse suivra.`;
    expect(joined(received, anew)).toBe(anew);
    expect(joined(received, received.slice(0, 70))).toBe(
      'La demande a été reçue le 12 mars 2026 et elle sera examinée par le service compétent avant ',
    );
  });

  it('joins any text cut anywhere back to the whole one when its last words are repeated', () => {
    const whole =
      '# Titre\n\nLe premier alinéa cite « l’article 3 » et 1 250,00 €.\n\n- un point\n- un autre\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nLa fin du texte.';
    fc.assert(
      fc.property(fc.integer({ min: 20, max: whole.length - 1 }), (at) => {
        const base = baseOf(whole.slice(0, at));
        const anchor = anchorOf(base);
        const from = base.text.lastIndexOf(anchor);
        expect(join(base, whole.slice(from))).toBe(whole);
      }),
    );
  });

  it('costs little on long runs of one sign', () => {
    const started = performance.now();
    joined('-'.repeat(200_000), '-'.repeat(200_000));
    joined(`${' '.repeat(200_000)}x`, ' '.repeat(200_000));
    joined('ab'.repeat(100_000), 'ba'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is asked for with the text so far and its last words', () => {
    const [so, ask] = goOnMessages('Un début assez long pour être repris');
    expect(so).toEqual({ role: 'assistant', content: 'Un début assez long pour être repris' });
    expect(ask?.role).toBe('user');
    expect(ask?.content).toContain('Un début assez long pour être repris');
  });
});
