import type { FidelityOptions, Finding } from '../../../../lib/fidelity/types.ts';
import { type Case, spaced, type Wrong } from './types.ts';

export type Check = (source: string, proposal: string, options: FidelityOptions) => readonly Finding[];

/** A pair whose result is not the expected one, in words. */
export interface Figures {
  readonly faithful: number;
  readonly wrong: number;
  /** Findings on faithful pairs: one line each. */
  readonly alarms: readonly string[];
  /** How many faithful pairs have any. */
  readonly alarmed: number;
  /** Facts that were changed and not found: one line each. */
  readonly misses: readonly string[];
}

interface Pair extends FidelityOptions {
  readonly about: string;
  readonly source: string;
  readonly proposal: string;
}

/** Answers may leave facts out: only the other actions can be read backwards. */
const EDITS = new Set(['rephrase', 'plain-language', 'correct', 'translate', 'expand']);

/** Checks all pairs of some cases. */
export function measure(cases: readonly Case[], check: Check): Figures {
  const faithful = cases.flatMap(faithfulPairs);
  const found = faithful.map((pair) => check(pair.source, pair.proposal, pair).map((it) => alarm(pair, it)));
  const wrong = cases.flatMap((one) => one.wrong.map((it) => ({ one, it })));
  return {
    faithful: faithful.length,
    wrong: wrong.length,
    alarms: found.flat(),
    alarmed: found.filter((findings) => findings.length > 0).length,
    misses: wrong.flatMap(({ one, it }) => missOf(one, it, check)),
  };
}

/** The pairs as written; those of edits also backwards, for what says the same does so both ways. */
function faithfulPairs({ about, source, faithful }: Case): readonly Pair[] {
  const text = spaced(source);
  return faithful.flatMap(({ action, language = 'fr', proposal, oneWay }) => {
    const made = spaced(proposal);
    const forth: Pair = { about, action, language, source: text, proposal: made };
    if (oneWay || !EDITS.has(action) || (action === 'translate' && language === 'fr')) return [forth];
    return [forth, { about: `${about}, backwards`, action, language: 'fr', source: made, proposal: text }];
  });
}

function missOf({ about, source, faithful }: Case, wrong: Wrong, check: Check): readonly string[] {
  const from = faithful[wrong.of];
  if (!from) throw new Error(`${about}: no proposal ${wrong.of}`);
  const [was, is] = wrong.put.map(spaced) as [string, string];
  const before = spaced(from.proposal);
  const at = before.indexOf(was);
  if (at < 0 || before.indexOf(was, at + 1) >= 0) throw new Error(`${about}: « ${was} » is not there once`);
  const proposal = before.slice(0, at) + is + before.slice(at + was.length);
  const text = spaced(source);
  const lost = wrong.lost === undefined ? undefined : text.indexOf(spaced(wrong.lost));
  if (lost === -1) throw new Error(`${about}: « ${wrong.lost} » is not in the source`);
  const types = new Set([wrong.type].flat());
  const { action, language = 'fr' } = from;
  const findings = check(text, proposal, { action, language });
  const isFound = findings.some(
    (it) =>
      types.has(it.type) &&
      ((it.proposal && it.proposal.start < at + is.length && it.proposal.end > at) ||
        (lost !== undefined &&
          it.source &&
          it.source.start <= lost + (wrong.lost?.length ?? 0) &&
          it.source.end > lost)),
  );
  return isFound
    ? []
    : [`${about} (${action} ${language}, ${[...types]}): « ${was} » → « ${is} », found ${said(findings)}`];
}

const alarm = ({ about, action, language }: Pair, finding: Finding): string =>
  `${about} (${action} ${language}): ${said([finding])}`;

const said = (findings: readonly Finding[]): string =>
  findings
    .map(
      ({ kind, type, source, proposal }) =>
        `${kind} ${type} « ${source?.text ?? ''} » → « ${proposal?.text ?? ''} »`,
    )
    .join('; ') || 'nothing';
