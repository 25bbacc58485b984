/**
 * Proper names, in a script of their own, injected before part `facts`, because one script with all would be too large
 * (scripts/shared-modules.ts reads this list).
 */
import * as findings from '../../fidelity/findings.ts';
import * as names from '../../fidelity/names/index.ts';

export const modules = { findings, names };
