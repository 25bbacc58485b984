/** The deployment kit: one checked policy, in every format that browsers and administrators' tools read. */
import { adml } from './adml.ts';
import { admx } from './admx.ts';
import { linuxFiles } from './chromium.ts';
import { firefoxFile } from './firefox.ts';
import { intuneFiles } from './intune.ts';
import { regFile } from './reg-file.ts';
import { windowsBrowsers } from './registry.ts';
import type { KitFile, KitOptions, KitPolicy } from './types.ts';

/** The files of a kit. */
export function kitFiles(policy: KitPolicy, options: KitOptions): readonly KitFile[] {
  const browsers = windowsBrowsers(options);
  const extent = {
    install: options.updateUrl !== undefined,
    assistants: options.withoutAssistants === true,
  };
  const texts = (language: 'fr' | 'en') => adml(browsers, policy, options, extent, language);
  return [
    ...linuxFiles(policy, options),
    regFile(policy, options),
    { path: 'windows/renfort.admx', content: admx(browsers, extent) },
    { path: 'windows/fr-FR/renfort.adml', content: texts('fr') },
    { path: 'windows/en-US/renfort.adml', content: texts('en') },
    ...intuneFiles(policy, options),
    firefoxFile(policy, options),
  ];
}
