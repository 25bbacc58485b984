/**
 * Modules of the surfaces that their parts use: a part is built against these very modules instead of copies of
 * them (scripts/shared-modules.ts reads this list).
 */
import * as words from '#i18n';
import * as accent from '../../accent.ts';
import * as errorText from '../../error-text.ts';
import * as elements from '../surface/elements.ts';
import * as surface from '../surface/surface.ts';

export const modules = { words, accent, errorText, elements, surface };
