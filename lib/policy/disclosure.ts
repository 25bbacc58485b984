import { i18n } from '#i18n';
import type { Charter } from './shapes.ts';

const VERSION = 'disclosure-1';

/** True for the version of a disclosure: no administration asks for that one. */
export const isDisclosure = (version: string): boolean => version === VERSION;

/** What leaves and where to, to be accepted where nobody else has: see `Edges.mustDisclose`. */
export function disclosureCharter(): Charter {
  const [title, text] = [i18n.t('disclosure.title'), i18n.t('disclosure.text')];
  return { version: VERSION, title, text, required: true };
}
