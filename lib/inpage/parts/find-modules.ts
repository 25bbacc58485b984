/**
 * How the facts of a text are read: figures, dates, references. In a script of their own, injected before part `facts`,
 * which compares them, because one script with all would be too large (scripts/shared-modules.ts reads this list).
 */
import * as find from '../../fidelity/find.ts';

export const modules = { find };
