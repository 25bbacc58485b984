/**
 * Proper names, which part `facts` looks for too, and the words that both know: in a script of their own, injected
 * before it, because one script with all would be too large (scripts/shared-modules.ts reads this list).
 */
import * as calendar from '../../fidelity/lexicon/calendar.ts';
import * as table from '../../fidelity/lexicon/table.ts';
import * as names from '../../fidelity/names/index.ts';

export const modules = { calendar, names, table };
