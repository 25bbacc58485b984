/**
 * Proper names, and how facts of two texts are paired, which part `facts` uses too: in a script of their own, injected
 * before it, because one script with all would be too large (scripts/shared-modules.ts reads this list).
 */
import * as findings from '../../fidelity/findings.ts';
import * as context from '../../fidelity/match/context.ts';
import * as figures from '../../fidelity/match/figures.ts';
import * as pairing from '../../fidelity/match/pairing.ts';
import * as rounded from '../../fidelity/match/rounded.ts';
import * as spans from '../../fidelity/match/spans.ts';
import * as spelling from '../../fidelity/match/spelling.ts';
import * as swaps from '../../fidelity/match/swaps.ts';
import * as names from '../../fidelity/names/index.ts';

export const modules = { context, figures, findings, names, pairing, rounded, spans, spelling, swaps };
