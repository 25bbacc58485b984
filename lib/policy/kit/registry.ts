/**
 * A policy as Windows' registry carries it. Chromium reads below `3rdparty\extensions\ID\policy` by the extension's
 * own schema: a number for a boolean or a number, a text for a text, JSON in a text for a list or an object
 * (components/policy/core/common/registry_dict.cc in the Chromium sources: "Dictionaries may be encoded as JSON
 * strings", and lists fall through to the same).
 */
import { type AssistantPolicy, CHROME_ASSISTANTS, EDGE_ASSISTANTS } from './assistants.ts';
import { flatKind } from './shapes.ts';
import type { KitOptions, KitPolicy } from './types.ts';

export type RegistryData =
  | { readonly type: 'dword'; readonly data: number }
  | { readonly type: 'sz'; readonly data: string };

export interface RegistryKey {
  /** Below HKEY_LOCAL_MACHINE. */
  readonly path: string;
  readonly values: readonly (RegistryData & { readonly name: string })[];
  /** All of it is ours: what was there before goes. */
  readonly ours: boolean;
}

/** A browser whose policies live in the registry. */
export interface WindowsBrowser {
  readonly name: 'Chrome' | 'Edge';
  readonly root: string;
  readonly id: string;
  readonly assistants: readonly AssistantPolicy[];
}

/** Both browsers, with the ids of this kit. */
export function windowsBrowsers({ chromeId, edgeId }: KitOptions): readonly WindowsBrowser[] {
  return [
    {
      name: 'Chrome',
      root: 'SOFTWARE\\Policies\\Google\\Chrome',
      id: chromeId,
      assistants: CHROME_ASSISTANTS,
    },
    { name: 'Edge', root: 'SOFTWARE\\Policies\\Microsoft\\Edge', id: edgeId, assistants: EDGE_ASSISTANTS },
  ];
}

/** Where a browser reads the policy of an extension. */
export const policyKey = ({ root, id }: WindowsBrowser) => `${root}\\3rdparty\\extensions\\${id}\\policy`;

/**
 * Entries of the list of forced extensions are numbers. A high one of our own neither replaces an entry of the
 * administration nor, at the next import, one of ours; gaps do no harm (the same file reads whatever is a number).
 */
export const FORCELIST_ENTRY = '9001';

/** The registry keys for one browser. */
export function registryKeys(
  browser: WindowsBrowser,
  policy: KitPolicy,
  { updateUrl, withoutAssistants }: KitOptions,
): readonly RegistryKey[] {
  const values = Object.entries(policy).map(([name, value]) => ({ name, ...registryData(name, value) }));
  const forced = {
    path: `${browser.root}\\ExtensionInstallForcelist`,
    values: [{ name: FORCELIST_ENTRY, type: 'sz' as const, data: `${browser.id};${updateUrl}` }],
    ours: false,
  };
  const assistants = {
    path: browser.root,
    values: browser.assistants.map(({ name, value }) => ({ name, type: 'dword' as const, data: value })),
    ours: false,
  };
  return [
    ...(updateUrl ? [forced] : []),
    ...(withoutAssistants ? [assistants] : []),
    { path: policyKey(browser), values, ours: true },
  ];
}

/** One value of the policy as the registry holds it. */
export function registryData(key: string, value: unknown): RegistryData {
  switch (flatKind(key).kind) {
    case 'boolean':
      return { type: 'dword', data: value ? 1 : 0 };
    case 'number':
      return { type: 'dword', data: Number(value) };
    case 'json':
      return { type: 'sz', data: JSON.stringify(value) };
    default:
      return { type: 'sz', data: String(value) };
  }
}
