/**
 * What Intune takes. Chrome: a custom profile that ingests our ADMX and sets its policies. Edge: a script, because
 * Windows refuses an ingested template that writes below Software\Policies\Microsoft, where Edge's policies are
 * (learn.microsoft.com/windows/client-management/win32-and-centennial-app-policy-configuration lists what is allowed).
 * Both are bodies for Microsoft Graph: deviceManagement/deviceConfigurations and …/deviceManagementScripts.
 */
import { admx, assistantKey, categoryOf, INSTALL, policyName, valueId } from './admx.ts';
import { script } from './powershell.ts';
import { registryData, type WindowsBrowser, windowsBrowsers } from './registry.ts';
import { flatKind } from './shapes.ts';
import type { KitFile, KitOptions, KitPolicy } from './types.ts';
import { element, fragment } from './xml.ts';

const POLICY = './Device/Vendor/MSFT/Policy';

/** The files under `intune/`. */
export function intuneFiles(policy: KitPolicy, options: KitOptions): readonly KitFile[] {
  return windowsBrowsers(options).flatMap((browser) =>
    browser.name === 'Chrome'
      ? [profileFile(browser, policy, options)]
      : scriptFiles(browser, policy, options),
  );
}

function profileFile(browser: WindowsBrowser, policy: KitPolicy, options: KitOptions): KitFile {
  const template = admx([browser], {
    install: options.updateUrl !== undefined,
    assistants: options.withoutAssistants === true,
  });
  // The area of an ingested template is its app, `Policy`, and its categories from the root on.
  const area = `Renfort~Policy~Renfort~${categoryOf(browser)}`;
  const set = (key: string, value: string) => ({
    '@odata.type': '#microsoft.graph.omaSettingString',
    displayName: policyName(browser, key),
    omaUri: `${POLICY}/Config/${area}/${policyName(browser, key)}`,
    value,
  });
  const content = {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: 'Renfort (Chrome)',
    description: 'Profil de Renfort pour Google Chrome, créé par son kit de déploiement.',
    omaSettings: [
      {
        '@odata.type': '#microsoft.graph.omaSettingString',
        displayName: 'Renfort.admx',
        omaUri: `${POLICY}/ConfigOperations/ADMXInstall/Renfort/Policy/RenfortChrome`,
        value: template,
      },
      ...(options.updateUrl ? [set(INSTALL, enabled(INSTALL, `${browser.id};${options.updateUrl}`))] : []),
      ...Object.entries(policy).map(([key, value]) => set(key, stateOf(key, value))),
      ...(options.withoutAssistants
        ? browser.assistants.map(({ name }) => set(assistantKey(name), '<enabled/>'))
        : []),
    ],
  };
  return { path: 'intune/renfort-chrome.json', content: `${JSON.stringify(content, null, 2)}\n` };
}

function stateOf(key: string, value: unknown): string {
  if (flatKind(key).kind === 'boolean') return value ? '<enabled/>' : '<disabled/>';
  return enabled(key, String(registryData(key, value).data));
}

const enabled = (key: string, value: string) =>
  `<enabled/>${fragment(element('data', { id: valueId(key), value }))}`;

function scriptFiles(browser: WindowsBrowser, policy: KitPolicy, options: KitOptions): readonly KitFile[] {
  const text = script(browser, policy, options);
  const bytes = new TextEncoder().encode(text);
  const content = {
    '@odata.type': '#microsoft.graph.deviceManagementScript',
    displayName: 'Renfort (Edge)',
    description: 'Profil de Renfort pour Microsoft Edge, créé par son kit de déploiement.',
    fileName: 'renfort-edge.ps1',
    scriptContent: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
    runAsAccount: 'system',
    enforceSignatureCheck: false,
    runAs32Bit: false,
  };
  return [
    { path: 'intune/renfort-edge.ps1', content: text },
    { path: 'intune/renfort-edge.json', content: `${JSON.stringify(content, null, 2)}\n` },
  ];
}
