/**
 * Proper names, which part `facts` looks for too: in a script of their own, injected before it, because one script
 * with all would be too large (scripts/shared-modules.ts reads this list).
 */
import * as names from '../../fidelity/names/index.ts';

export const modules = { names };
