import { i18n } from '#i18n';
import type { Charter } from './shapes.ts';

/** What leaves and where to, to be accepted where nobody else has: see `Edges.mustDisclose`. */
export function disclosureCharter(): Charter {
  const [title, text] = [i18n.t('disclosure.title'), i18n.t('disclosure.text')];
  return { version: 'disclosure-1', title, text, required: true };
}
