import { selectorsOn } from '../policy/profiles.ts';
import type { SettingsService } from '../policy/settings.ts';

/**
 * CSS selectors of what may neither be read nor written on a page, as policy has it now; `urls` are its frame's and
 * its tab's addresses, where they are known.
 */
export function protectedSelectors(
  settings: Pick<SettingsService, 'current'>,
  ...urls: readonly (string | undefined)[]
): readonly string[] {
  const addresses = urls.filter((url) => url !== undefined);
  return selectorsOn(settings.current()?.profiles ?? [], addresses);
}
