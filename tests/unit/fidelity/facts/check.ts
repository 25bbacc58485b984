import { expect } from 'vitest';
import { checkFidelity, type Finding } from '../../../../lib/fidelity/index.ts';

/** Findings as short sentences: `changed amount: 100 € → 120 €`. */
export function findings(source: string, proposal: string, action = 'rephrase', language?: string): string[] {
  const options = language === undefined ? { action } : { action, language };
  return checkFidelity(source, proposal, options).map(inWords);
}

function inWords({ kind, type, source, proposal }: Finding): string {
  return `${kind} ${type}: ${[source?.text, proposal?.text].filter((text) => text !== undefined).join(' → ')}`;
}

/** Two sentences around one fact each, which say the same. */
export function expectSame(one: string, other: string, language = 'fr'): void {
  const action = language === 'fr' ? 'rephrase' : 'translate';
  expect(findings(one, other, action, language), `${one} | ${other}`).toEqual([]);
  expect(findings(other, one), `${other} | ${one}`).toEqual([]);
}

/** Two texts that do not say the same: something is found in both directions, and it is not only a loss. */
export function expectDifferent(one: string, other: string): void {
  for (const [source, proposal] of [
    [one, other],
    [other, one],
  ] as const) {
    const found = checkFidelity(source, proposal, { action: 'rephrase', language: 'fr' });
    expect(
      found.map(({ kind }) => kind),
      `${source} | ${proposal}`,
    ).toContain('changed');
  }
}
