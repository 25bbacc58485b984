/** What stands around a charter, in the panel and in the options; a disclosure is nobody's charter. */
import { i18n } from '#i18n';
import { isDisclosure } from '../../lib/policy/disclosure.ts';
import type { CharterView } from '../../lib/policy/view.ts';

/** Who asks for it, and what for. */
export function charterAbout({ version, required }: Pick<CharterView, 'version' | 'required'>): string {
  if (isDisclosure(version)) return i18n.t('disclosure.about');
  return i18n.t(required ? 'options.charter.required' : 'options.charter.about');
}

/** The verb on the button. */
export function charterAccept(version: string): string {
  return i18n.t(isDisclosure(version) ? 'disclosure.accept' : 'options.charter.accept');
}
