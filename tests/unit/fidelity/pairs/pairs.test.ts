import { describe, expect, it } from 'vitest';
import { checkFidelity } from '../../../../lib/fidelity/index.ts';
import { CASES } from './index.ts';
import { measure } from './measure.ts';

const figures = measure(Object.values(CASES).flat(), checkFidelity);

describe('pairs of texts and proposals as models write them', () => {
  it('are enough to say something: 240, and as many faithful ones as that', () => {
    expect(figures.faithful).toBeGreaterThanOrEqual(240);
    expect(figures.wrong).toBeGreaterThanOrEqual(120);
  });

  it('of the facts changed, added or left out, 98 % are found', () => {
    const recall = 1 - figures.misses.length / figures.wrong;
    expect(recall, `missed:\n${figures.misses.join('\n')}`).toBeGreaterThanOrEqual(0.98);
  });

  it('of the faithful proposals, fewer than 2 % raise a finding', () => {
    const alarmed = figures.alarmed / figures.faithful;
    expect(alarmed, `found without cause:\n${figures.alarms.join('\n')}`).toBeLessThan(0.02);
  });
});
