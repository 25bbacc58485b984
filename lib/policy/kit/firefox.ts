/** `policies.json` of Firefox: one file for the whole browser (mozilla.github.io/policy-templates). */
import { FIREFOX_ASSISTANTS } from './assistants.ts';
import type { KitFile, KitOptions, KitPolicy } from './types.ts';

/** The file, under `firefox/`. */
export function firefoxFile(policy: KitPolicy, options: KitOptions): KitFile {
  const { geckoId, xpiUrl, unsignedXpi, withoutAssistants } = options;
  const policies = {
    ...(xpiUrl && {
      ExtensionSettings: {
        [geckoId]: { installation_mode: 'force_installed', install_url: xpiUrl, default_area: 'navbar' },
      },
    }),
    // Refused by release builds, which then say so in about:policies; hence only when asked for.
    ...(unsignedXpi && {
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked', Type: 'boolean' } },
    }),
    ...(withoutAssistants && FIREFOX_ASSISTANTS),
    '3rdparty': { Extensions: { [geckoId]: policy } },
  };
  return { path: 'firefox/policies.json', content: `${JSON.stringify({ policies }, null, 2)}\n` };
}
