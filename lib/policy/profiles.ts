/** What the profiles of policy say of the pages a text comes from. Pure. */
import { type Profile, SENSITIVITIES, type Sensitivity } from './shapes.ts';
import { matchesAny } from './sites.ts';

/** The profiles of the sites of some addresses, in their order; an address that cannot be read is under each. */
export function profilesOn(profiles: readonly Profile[], addresses: readonly string[]): readonly Profile[] {
  return profiles.filter(({ sites }) => addresses.some((address) => matchesAny(sites, address, true)));
}

/** Models (`endpoint/model`) that are imposed, one for each address that has one: its first profile with one says. */
export function modelsOn(profiles: readonly Profile[], addresses: readonly string[]): readonly string[] {
  const imposed = addresses.flatMap((address) => {
    const first = profilesOn(profiles, [address]).find(({ model }) => model !== undefined);
    return first?.model ?? [];
  });
  return [...new Set(imposed)];
}

/** What may be read and written nowhere on a page: CSS selectors. */
export function selectorsOn(profiles: readonly Profile[], addresses: readonly string[]): readonly string[] {
  const all = profilesOn(profiles, addresses).flatMap(({ protectedSelectors = [] }) => protectedSelectors);
  return [...new Set(all)];
}

/** The first address whose data may not go to an endpoint of that level; undefined when they all may. */
export function tooSensitive(
  profiles: readonly Profile[],
  addresses: readonly string[],
  level: Sensitivity = 'public',
): string | undefined {
  const allowed = SENSITIVITIES.indexOf(level);
  return addresses.find((address) =>
    profilesOn(profiles, [address]).some(
      ({ sensitivity }) => sensitivity !== undefined && SENSITIVITIES.indexOf(sensitivity) > allowed,
    ),
  );
}
