import { describe, expect, it } from 'vitest';
import { checkFidelity } from '../../../../lib/fidelity/index.ts';
import type { Span } from '../../../../lib/fidelity/types.ts';
import { EXAMINED, PLANTED, PLANTED_AT } from './examined.ts';
import { measure } from './measure.ts';

/** Milliseconds: thousands of pairs on a busy machine. */
const BUSY = 60_000;

/** Where some words stand in a text, whatever their spaces. */
function placesOf(text: string, words: string): readonly number[] {
  const plain = (it: string): string => it.replace(/[\u00A0\u202F]/g, ' ');
  const places: number[] = [];
  const [where, sought] = [plain(text), plain(words)];
  for (let at = where.indexOf(sought); at >= 0; at = where.indexOf(sought, at + 1)) places.push(at);
  return places;
}

describe('pairs written by an examiner who had not seen the check', () => {
  it('of the planted errors, 98 % are found', { timeout: BUSY }, () => {
    const missed = PLANTED.filter(({ source, proposal, action, language }) => {
      return checkFidelity(source, proposal, { action, language }).length === 0;
    });
    const recall = 1 - missed.length / PLANTED.length;
    const lines = missed.map(({ type, proposal }) => `${type}: ${proposal}`).join('\n');
    expect(recall, `missed:\n${lines}`).toBeGreaterThanOrEqual(0.98);
  });

  it('of the errors whose place is known, 98 % are found there', { timeout: BUSY }, () => {
    const missed = PLANTED_AT.filter(({ source, proposal, action, language, where = '' }) => {
      const findings = checkFidelity(source, proposal, { action, language });
      const isThere = (text: string, span?: Span): boolean =>
        span !== undefined &&
        placesOf(text, where).some((at) => span.start < at + where.length && span.end > at);
      return !findings.some((it) => isThere(proposal, it.proposal) || isThere(source, it.source));
    });
    const recall = 1 - missed.length / PLANTED_AT.length;
    expect(recall, `missed:\n${missed.map(({ where }) => where).join('\n')}`).toBeGreaterThanOrEqual(0.98);
  });

  it('of the faithful proposals, fewer than 2 % raise a finding', { timeout: BUSY }, () => {
    const { alarmed, faithful, alarms } = measure(EXAMINED, checkFidelity);
    expect(alarmed / faithful, `found without cause:\n${alarms.join('\n')}`).toBeLessThan(0.02);
  });
});
