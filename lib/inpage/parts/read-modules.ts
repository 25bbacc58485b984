/**
 * Modules of part `read` that the parts for whole pages use: they are built against these very modules instead of
 * copies of them (scripts/shared-modules.ts reads this list).
 */
import * as serialize from '../read/serialize.ts';
import * as slices from '../read/slices.ts';

export const modules = { serialize, slices };
