import { describe, expect, it } from 'vitest';
import { saidUntil, sentenceEnd, spoken } from '../../../components/chat/sentences.ts';

describe('an answer said aloud', () => {
  it('comes in whole sentences or lines', () => {
    const text = 'Il faut 1 248,50 €. La date est le 3';
    expect(text.slice(0, sentenceEnd(text, 0))).toBe('Il faut 1 248,50 €. ');
    expect(sentenceEnd('Il faut 1.248 euros', 0)).toBe(0);
    expect(sentenceEnd('- une pièce\n- une au', 0)).toBe('- une pièce\n'.length);
  });

  it('has no signs of Markdown', () => {
    expect(spoken('## Pièces\n\n- **une** copie\n- le [guide](https://exemple.fr/a)')).toBe(
      'Pièces. une copie. le guide',
    );
  });

  it('leaves out the passages that prove it', () => {
    expect(spoken('Le montant est de 12 € [« la somme de 12 euros. À payer »].')).toBe(
      'Le montant est de 12 €.',
    );
  });

  it('waits for a citation that is still being written', () => {
    const said = 'Le montant est de 12 € ';
    const half = `${said}[« la somme de 12 euros. À `;
    expect(saidUntil(half, 0)).toBe(said.length);
    const whole = `${half}payer »]. La suite`;
    expect(whole.slice(0, saidUntil(whole, 0))).toBe(`${half}payer »]. `);
  });

  it('does not wait for ever', () => {
    const never = `Début. [« ${'mot. '.repeat(2_000)}`;
    expect(saidUntil(never, 0)).toBe(never.length);
  });
});
