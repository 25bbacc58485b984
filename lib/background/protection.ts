import type { LaunchSettings } from './launch.ts';

/** CSS selectors of what may neither be read nor written on the page at an address, as policy has it now. */
export function protectedSelectors(_settings: LaunchSettings, _url: string | undefined): readonly string[] {
  return [];
}
