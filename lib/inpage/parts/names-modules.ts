/**
 * Proper names, which part `facts` looks for too, and what both know of words and addresses: in a script of their own,
 * injected before it, because one script with all would be too large (scripts/shared-modules.ts reads this list).
 */
import * as calendar from '../../fidelity/lexicon/calendar.ts';
import * as table from '../../fidelity/lexicon/table.ts';
import * as units from '../../fidelity/lexicon/units.ts';
import * as names from '../../fidelity/names/index.ts';
import * as fold from '../../fidelity/text/fold.ts';
import * as links from '../../fidelity/text/links.ts';

export const modules = { calendar, fold, links, names, table, units };
