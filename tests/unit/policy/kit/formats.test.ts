import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProfile } from '../../../../lib/policy/kit/check.ts';
import { kitFiles } from '../../../../lib/policy/kit/index.ts';
import { script } from '../../../../lib/policy/kit/powershell.ts';
import { regFile } from '../../../../lib/policy/kit/reg-file.ts';
import { type WindowsBrowser, windowsBrowsers } from '../../../../lib/policy/kit/registry.ts';
import { KIT_KEYS } from '../../../../lib/policy/kit/shapes.ts';
import type { KitOptions, KitPolicy } from '../../../../lib/policy/kit/types.ts';
import { WORDS } from '../../../../lib/policy/kit/words.ts';
import { SETTING_KEYS } from '../../../../lib/policy/schema.ts';
import { asChromium, type Registry, readReg, readScript, writtenBy } from './readers.ts';
import { readXml, type XmlTag } from './xml-reader.ts';

const CHROME = 'a'.repeat(32);
const EDGE = 'b'.repeat(32);
const OPTIONS: KitOptions = {
  chromeId: CHROME,
  edgeId: EDGE,
  geckoId: 'renfort@extension',
  updateUrl: 'https://deploy.test/updates.xml',
  xpiUrl: 'https://deploy.test/renfort.xpi',
  withoutAssistants: true,
};
const AT = {
  Chrome: `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${CHROME}\\policy`,
  Edge: `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${EDGE}\\policy`,
};

/** A profile with every key of the schema, and texts that every format has its own trouble with. */
const EVERYTHING = {
  ...Object.fromEntries(SETTING_KEYS.map((key) => [key, WORDS[key]?.example])),
  branding: { name: 'L’« outil » \\ "A&B" <été> 😀', supportUrl: 'https://aide.test/?a=1&b=%22' },
  mention: { enabled: true, text: "Ligne 1\nLigne 2\t'fin' \\" },
  recommended: ['writeMode', 'historyDays'],
};

/** What formats have their own meaning for, besides ordinary letters. */
const TROUBLE = Array.from(
  'aé\u0153 \\"\'\u2018\u2019\u201a\u201b«%$`&<>;,=[]{}()\t\n\r\0\u0007\u2028\ufeff😀',
);

function policyOf(content: object): KitPolicy {
  const { policy, faults } = checkProfile(content);
  expect(faults).toEqual([]);
  return policy ?? {};
}

function filesOf(policy: KitPolicy, options = OPTIONS) {
  const files = new Map(kitFiles(policy, options).map(({ path, content }) => [path, content]));
  const text = (path: string) => {
    const content = files.get(path);
    if (typeof content !== 'string') throw new Error(`no text ${path}`);
    return content;
  };
  return { files, text, json: (path: string) => JSON.parse(text(path)) };
}

/** The template's policies by name, and what its fields are filled with in one language. */
function template(admx: string, adml?: string) {
  const policies = new Map(
    readXml(admx)
      .child('policies')
      .all('policy')
      .map((policy) => [policy.attributes.name ?? '', policy]),
  );
  const resources = adml === undefined ? null : readXml(adml).child('resources');
  const fields = new Map(
    (resources?.child('presentationTable').all('presentation') ?? []).map((it) => [
      it.attributes.id ?? '',
      it.children[0],
    ]),
  );
  const strings = new Map(
    (resources?.child('stringTable').all('string') ?? []).map((it) => [it.attributes.id ?? '', it.text]),
  );
  return { policies, fields, strings };
}

describe('a kit', () => {
  const policy = policyOf(EVERYTHING);
  const kit = filesOf(policy);

  it('carries every key, and the list of the keys it carries', () => {
    expect(Object.keys(policy).sort()).toEqual([...KIT_KEYS].sort());
    expect(policy.keys).toEqual([...SETTING_KEYS, 'recommended']);
  });

  it.each([
    ['chromium', CHROME],
    ['chrome', CHROME],
    ['edge', EDGE],
  ])('carries the policy in the file for %s on Linux, and installs it', (browser, id) => {
    const content = kit.json(`linux/${browser}/renfort.json`);
    expect(content['3rdparty']).toEqual({ extensions: { [id]: policy } });
    expect(content.ExtensionInstallForcelist).toEqual([`${id};https://deploy.test/updates.xml`]);
  });

  it('carries the policy in policies.json, and installs the package', () => {
    const { policies } = kit.json('firefox/policies.json');
    expect(policies['3rdparty']).toEqual({ Extensions: { 'renfort@extension': policy } });
    expect(policies.ExtensionSettings['renfort@extension']).toMatchObject({
      installation_mode: 'force_installed',
      install_url: 'https://deploy.test/renfort.xpi',
    });
  });

  const registry = readReg(kit.files.get('windows/renfort.reg') ?? '');

  it.each(['Chrome', 'Edge'] as const)('carries the policy in the .reg file for %s', (browser) => {
    expect(asChromium(registry[AT[browser]] ?? {})).toEqual(policy);
  });

  it('forces the installation in the .reg file without touching what others forced', () => {
    expect(registry['SOFTWARE\\Policies\\Google\\Chrome\\ExtensionInstallForcelist']).toEqual({
      '9001': `${CHROME};https://deploy.test/updates.xml`,
    });
    const text = new TextDecoder('utf-16le').decode(kit.files.get('windows/renfort.reg') as Uint8Array);
    const removed = Array.from(text.matchAll(/\[-HKEY_LOCAL_MACHINE\\(.+)\]/g), ([, path]) => path);
    expect(removed).toEqual(Object.values(AT));
  });

  it('writes with the script for Edge exactly what the .reg file writes for it', () => {
    const ofEdge = Object.entries(registry).filter(([path]) => path.includes('\\Microsoft\\Edge'));
    const script = kit.text('intune/renfort-edge.ps1');
    expect(readScript(script.slice(1))).toEqual(Object.fromEntries(ofEdge));
    // PowerShell 5.1 reads a script without the mark in the machine's own code page.
    expect(script.charCodeAt(0)).toBe(0xfeff);
    const { scriptContent } = kit.json('intune/renfort-edge.json');
    expect(Buffer.from(scriptContent, 'base64').toString('utf8')).toBe(script);
  });

  it.each(['fr-FR', 'en-US'])('has a template whose fields, in %s, hold the policy', (folder) => {
    const { policies, fields, strings } = template(
      kit.text('windows/renfort.admx'),
      kit.text(`windows/${folder}/renfort.adml`),
    );
    const written: Registry = {};
    for (const [name, it] of policies) {
      const key = name.replace(/^[A-Za-z]+_/, '');
      const state = strings.get(`${key}_help`) ?? '';
      const [at, value] = writtenBy(it, given(fields.get(name), it));
      const path = it.attributes.key ?? '';
      written[path] = {
        ...written[path],
        // What is to be disabled is said in its explanation: a switch has no field.
        [at]: /[\u00a0 ]?: (Désactivé|Disabled)\.$/.test(state) ? 0 : value,
      };
    }
    expect(written).toEqual(registry);
  });

  it('has a template that is complete against the schema, and whose every name has its words', () => {
    const { policies } = template(kit.text('windows/renfort.admx'));
    for (const browser of ['Chrome', 'Edge']) {
      const keys = [...policies.values()]
        .filter((it) => it.attributes.key === AT[browser as 'Chrome'])
        .map(({ attributes }) => attributes.name?.replace(`${browser}_`, ''));
      expect(keys).toEqual(KIT_KEYS);
    }
    for (const folder of ['fr-FR', 'en-US']) {
      const admx = kit.text('windows/renfort.admx');
      const { strings, fields } = template(admx, kit.text(`windows/${folder}/renfort.adml`));
      const asked = Array.from(admx.matchAll(/\$\(string\.(\w+)\)/g), ([, id = '']) => id);
      expect(asked.filter((id) => !strings.get(id))).toEqual([]);
      const shown = Array.from(admx.matchAll(/\$\(presentation\.(\w+)\)/g), ([, id = '']) => id);
      expect([...fields.keys()].sort()).toEqual(shown.sort());
      for (const name of shown) {
        const [element] = policies.get(name)?.child('elements').children ?? [];
        expect(fields.get(name)?.attributes.refId).toBe(element?.attributes.id);
      }
    }
  });

  it('carries the policy in the Intune profile for Chrome, with the template it needs', () => {
    const { omaSettings } = kit.json('intune/renfort-chrome.json') as {
      omaSettings: { omaUri: string; value: string }[];
    };
    const [first, ...settings] = omaSettings;
    expect(first?.omaUri).toMatch(/\/ConfigOperations\/ADMXInstall\/Renfort\/Policy\/\w+$/);
    const { policies } = template(first?.value ?? '');
    // Windows refuses a template that writes where Edge's policies are.
    expect(first?.value).not.toContain('Microsoft\\Edge');
    const written: Record<string, string | number> = {};
    for (const { omaUri, value } of settings) {
      const [, name = ''] = /\/Config\/Renfort~Policy~Renfort~Renfort_Chrome\/(\w+)$/.exec(omaUri) ?? [];
      const it = policies.get(name);
      if (!it) throw new Error(`${name} is not in the template`);
      if (it.attributes.key !== AT.Chrome) continue;
      const state = readXml(`<root>${value}</root>`);
      const [at, data] = writtenBy(it, state.all('data')[0]?.attributes.value);
      written[at] = state.all('disabled').length > 0 ? 0 : data;
    }
    expect(asChromium(written)).toEqual(policy);
  });

  it('switches off the browsers’ assistants only when asked, and installs nothing without an address', () => {
    const { json, files, text } = filesOf(policy, { chromeId: CHROME, edgeId: EDGE, geckoId: 'r@e' });
    expect(Object.keys(json('linux/chrome/renfort.json'))).toEqual(['3rdparty']);
    expect(Object.keys(json('firefox/policies.json').policies)).toEqual(['3rdparty']);
    expect(Object.keys(readReg(files.get('windows/renfort.reg') ?? ''))).toEqual(Object.values(AT));
    expect(text('windows/renfort.admx')).not.toMatch(/assistant|Forcelist/);
    expect(kit.json('linux/edge/renfort.json')).toMatchObject({ EdgeEntraCopilotPageContext: false });
    expect(kit.json('linux/chrome/renfort.json')).toMatchObject({ GeminiSettings: 1 });
    expect(kit.json('firefox/policies.json').policies.AIControls.SidebarChatbot).toEqual({
      Value: 'blocked',
      Locked: true,
    });
  });

  it('brings any text into the registry, by the file and by the script', () => {
    const edge = windowsBrowsers(OPTIONS)[1] as WindowsBrowser;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...TROUBLE), minLength: 1, maxLength: 40 }), (text) => {
        const any = { defaultModel: text, branding: { name: text }, keys: ['defaultModel', 'branding'] };
        const inRegistry = readReg(regFile(any, OPTIONS).content);
        expect(asChromium(inRegistry[AT.Chrome] ?? {})).toEqual(any);
        if (/[\r\n]/.test(text)) return;
        expect(asChromium(readScript(script(edge, any, OPTIONS))[AT.Edge] ?? {})).toEqual(any);
      }),
      { numRuns: 200 },
    );
  });
});

/** What a field of the editor is filled with. */
function given(field: XmlTag | undefined, policy: XmlTag): string | undefined {
  if (!field) return undefined;
  if (field.name === 'decimalTextBox') return field.attributes.defaultValue;
  if (field.name === 'textBox') return field.child('defaultValue').text;
  const items = policy.child('elements').child('enum').all('item');
  return items[Number(field.attributes.defaultItem)]?.child('value').child('string').text;
}
