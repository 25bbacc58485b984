import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentOf, contrast } from '../../lib/accent.ts';

describe('the administration’s colour', () => {
  it('is kept as it is when it can be read', () => {
    expect(accentOf('#2b55c8')?.light.accent).toBe('#2b55c8');
    expect(accentOf('#93b2ff')?.dark.accent).toBe('#93b2ff');
  });

  it('is corrected, whatever it is, until it can be read in both schemes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const accent = accentOf(`#${number.toString(16).padStart(6, '0')}`);
        if (!accent) throw new Error('no accent');
        const pairs = [
          [accent.light.accent, '#ffffff'],
          [accent.light.accent, '#f6f6f3'],
          [accent.light.accent, accent.light.ink],
          [accent.dark.accent, '#17181c'],
          [accent.dark.accent, '#202229'],
          [accent.dark.accent, accent.dark.ink],
        ] as const;
        for (const [one, other] of pairs) expect(contrast(one, other)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('is nothing when it is no colour', () => {
    expect(accentOf('red')).toBeNull();
    expect(accentOf('#fff; } * { display: none')).toBeNull();
  });
});
