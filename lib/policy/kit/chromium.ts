/** Policy files of Chromium, Chrome and Edge on Linux: one JSON object in the folder `policies/managed`. */
import { type AssistantPolicy, CHROME_ASSISTANTS, EDGE_ASSISTANTS, jsonValue } from './assistants.ts';
import type { KitFile, KitOptions, KitPolicy } from './types.ts';

/** The files for the three browsers, under `linux/`. */
export function linuxFiles(policy: KitPolicy, options: KitOptions): readonly KitFile[] {
  const { chromeId, edgeId } = options;
  return [
    linuxFile('chromium', chromeId, CHROME_ASSISTANTS, policy, options),
    linuxFile('chrome', chromeId, CHROME_ASSISTANTS, policy, options),
    linuxFile('edge', edgeId, EDGE_ASSISTANTS, policy, options),
  ];
}

function linuxFile(
  browser: string,
  id: string,
  assistants: readonly AssistantPolicy[],
  policy: KitPolicy,
  { updateUrl, withoutAssistants }: KitOptions,
): KitFile {
  const content = {
    // ExtensionInstallForcelist and not ExtensionSettings: an administration that closes all other extensions does
    // that in ExtensionSettings, and a second file that sets it would take the place of the first.
    ...(updateUrl && { ExtensionInstallForcelist: [`${id};${updateUrl}`] }),
    ...(withoutAssistants && Object.fromEntries(assistants.map((it) => [it.name, jsonValue(it)]))),
    '3rdparty': { extensions: { [id]: policy } },
  };
  return { path: `linux/${browser}/renfort.json`, content: `${JSON.stringify(content, null, 2)}\n` };
}
