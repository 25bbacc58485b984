import { describe, expect, it } from 'vitest';
import type { FactType, Finding } from '../../lib/fidelity/types.ts';
import { findingCount, findingText } from '../../lib/finding-text.ts';
import { speak } from './locale.ts';

const TYPES: Readonly<Record<FactType, true>> = {
  number: true,
  amount: true,
  percentage: true,
  date: true,
  time: true,
  duration: true,
  reference: true,
  email: true,
  url: true,
  phone: true,
  name: true,
};
const KINDS: readonly Finding['kind'][] = ['missing', 'changed', 'new'];
const span = (text: string) => ({ start: 0, end: text.length, text });

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  it.each(Object.keys(TYPES) as FactType[])(
    'each finding about a %s is one sentence and what to do',
    (type) => {
      speak(locale);
      for (const kind of KINDS) {
        const { sentence, advice } = findingText({
          kind,
          type,
          ...(kind !== 'new' && { source: span('12 mars 2026') }),
          ...(kind !== 'missing' && { proposal: span('12 mai 2026') }),
        });
        expect(sentence).toMatch(/^\p{Lu}.*[.]$/u);
        expect(sentence.match(/[.](?=\s|$)/g)).toHaveLength(1);
        expect(sentence).not.toMatch(/[{}]|undefined/);
        expect(sentence.includes('12 mars 2026')).toBe(kind !== 'new');
        expect(sentence.includes('12 mai 2026')).toBe(kind !== 'missing');
        expect(advice).toMatch(/[.?]$/);
      }
    },
  );

  it('counts them', () => {
    speak(locale);
    expect(findingCount(1)).toMatch(/^1 \p{L}/u);
    expect(findingCount(3)).toMatch(/^3 \p{L}/u);
  });

  it('quotes the beginning of a long one, on one line', () => {
    speak(locale);
    const { sentence } = findingText({
      kind: 'new',
      type: 'url',
      proposal: span(`https://a.fr/\n${'x'.repeat(500)}`),
    });
    expect(sentence).toContain('…');
    expect(sentence).not.toContain('\n');
    expect(sentence.length).toBeLessThan(150);
  });
});
