/** Findings in words: one sentence, and what to do, in the language of the browser. */
import { i18n } from '#i18n';
import type { Finding } from './fidelity/types.ts';

// A plural written as “one | many” with a name in it: the generated types know only one of the two.
const plural = i18n.t as (key: string, count: number, substitutions: Record<string, string>) => string;

/** Longest piece of a text that a sentence quotes, in characters. */
const LONGEST = 60;

/** What became of the fact, and what the agent can do about it. */
export function findingText(finding: Finding): { readonly sentence: string; readonly advice: string } {
  const { kind, type } = finding;
  const source = quoted(finding.source?.text);
  const proposal = quoted(finding.proposal?.text);
  return {
    sentence: i18n.t(`findings.${kind}_${type}`, { source, proposal }),
    advice: i18n.t(`findings.advice_${kind}`),
  };
}

/** « 2 points à vérifier »; `count` at least 1. */
export function findingCount(count: number): string {
  return plural('findings.count', count, { count: count.toLocaleString() });
}

function quoted(text = ''): string {
  const line = text.slice(0, 2 * LONGEST).replace(/\s*\n\s*/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
