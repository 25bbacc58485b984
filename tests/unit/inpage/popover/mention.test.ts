import { describe, expect, it } from 'vitest';
import { withMention } from '../../../../lib/inpage/popover/mention.ts';

const mention = { text: 'Texte rédigé avec l’aide d’une IA.', removable: true };

describe('the mention of AI use', () => {
  it('is the last paragraph of what is written', () => {
    expect(withMention('Bonjour.', mention, false)).toBe('Bonjour.\n\nTexte rédigé avec l’aide d’une IA.');
  });

  it('is there once, whoever wrote it before', () => {
    const once = withMention('Bonjour.', mention, false);
    expect(withMention(once, mention, false)).toBe(once);
    expect(withMention(`${once}\n\n${mention.text}\n`, mention, false)).toBe(once);
  });

  it('can be taken out where policy allows it, and only there', () => {
    const once = withMention('Bonjour.', mention, false);
    expect(withMention(once, mention, true)).toBe('Bonjour.');
    expect(withMention('Bonjour.\n', mention, true)).toBe('Bonjour.\n');
    expect(withMention('Bonjour.', { ...mention, removable: false }, true)).toBe(once);
  });

  it('is not added where none is asked for, nor to nothing', () => {
    expect(withMention('Bonjour.', undefined, false)).toBe('Bonjour.');
    expect(withMention('', mention, false)).toBe('');
  });
});
