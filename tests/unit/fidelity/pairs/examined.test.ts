import { describe, expect, it } from 'vitest';
import { checkFidelity } from '../../../../lib/fidelity/index.ts';
import { EXAMINED, PLANTED } from './examined.ts';
import { measure } from './measure.ts';

describe('pairs written by an examiner who had not seen the check', () => {
  it('of the planted errors, 98 % are found', () => {
    const missed = PLANTED.filter(({ source, proposal, action, language }) => {
      return checkFidelity(source, proposal, { action, language }).length === 0;
    });
    const recall = 1 - missed.length / PLANTED.length;
    const lines = missed.map(({ type, proposal }) => `${type}: ${proposal}`).join('\n');
    expect(recall, `missed:\n${lines}`).toBeGreaterThanOrEqual(0.98);
  });

  it('of the faithful proposals, fewer than 2 % raise a finding', () => {
    const { alarmed, faithful, alarms } = measure(EXAMINED, checkFidelity);
    expect(alarmed / faithful, `found without cause:\n${alarms.join('\n')}`).toBeLessThan(0.02);
  });
});
