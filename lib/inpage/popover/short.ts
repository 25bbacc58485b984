/** Texts so short that one does better without a model: pure. */

import type { ActionItem } from '../../messaging/shown.ts';

/** Number, telephone, date or the like: figures and what stands between them. */
const FIGURES = /^[\d\s.,:;/()+°%€$£-]{1,60}$/;
const STREET =
  /^\d{1,5}[\s,]+(?:bis|ter|quater)?\s*(?:rue|avenue|av\.?|boulevard|bd|place|chemin|route|impasse|allée|quai|cours)\s/i;

/** True for a word or two that one corrects faster by hand; what is explained or translated may be that short. */
export function isBestByHand({ kind, opensOn }: Pick<ActionItem, 'kind' | 'opensOn'>, text: string): boolean {
  return kind === 'edit' && opensOn !== 'proposal' && isVeryShort(text);
}

/** True for a word or two, a number, an address. */
export function isVeryShort(text: string): boolean {
  const bare = text.slice(0, 400).trim();
  if (bare === '' || text.length > 400) return false;
  const words = bare.split(/\s+/).length;
  return words <= 2 || FIGURES.test(bare) || (words <= 12 && STREET.test(bare));
}
