/** The texts of the template in one language, with the values of the profile already in the fields. */
import {
  assistantKey,
  choiceId,
  hasPresentation,
  INSTALL,
  policyName,
  type TemplateExtent,
  valueId,
} from './admx.ts';
import { registryData, type WindowsBrowser } from './registry.ts';
import { flatKind, KIT_KEYS, type Language } from './shapes.ts';
import type { KitOptions, KitPolicy } from './types.ts';
import { helpOf, labelOf } from './words.ts';
import { document, element, type XmlElement } from './xml.ts';

const SCHEMA = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

const WORDS = {
  fr: {
    about: 'Réglages de Renfort, créés par son kit de déploiement',
    supported: 'Chrome 120 ou Edge 120, et versions suivantes',
    category: (browser: string) => `Renfort dans ${browser}`,
    install: 'Installer Renfort',
    installHelp:
      'Installe Renfort sans rien demander à l’agent. La valeur est « identifiant;adresse du manifeste de mise à jour ».',
    profile: (state: string) => `Dans le profil : ${state}.`,
    on: 'Activé',
    off: 'Désactivé',
    set: 'Activé, avec la valeur déjà inscrite dans le champ',
    notSet: 'Non configuré',
    assistant: (name: string) => `Sans l’assistant du navigateur : ${name}`,
    assistantHelp: (name: string) =>
      `Activé : la règle ${name} du navigateur retire cette fonction, pour qu’un seul assistant soit proposé.`,
  },
  en: {
    about: 'Settings of Renfort, made by its deployment kit',
    supported: 'Chrome 120 or Edge 120, and later',
    category: (browser: string) => `Renfort in ${browser}`,
    install: 'Install Renfort',
    installHelp:
      'Installs Renfort without asking the agent. The value is "id;address of the update manifest".',
    profile: (state: string) => `In the profile: ${state}.`,
    on: 'Enabled',
    off: 'Disabled',
    set: 'Enabled, with the value already in the field',
    notSet: 'Not configured',
    assistant: (name: string) => `Without the browser's assistant: ${name}`,
    assistantHelp: (name: string) =>
      `Enabled: the browser's policy ${name} removes this feature, so that one assistant is offered.`,
  },
} as const;

/** The texts for some browsers in one language. */
export function adml(
  browsers: readonly WindowsBrowser[],
  policy: KitPolicy,
  options: KitOptions,
  extent: TemplateExtent,
  language: Language,
): string {
  const words = WORDS[language];
  const string = (id: string, text: string) => element('string', { id }, text);
  const settings = KIT_KEYS.flatMap((key) => [
    string(key, `${labelOf(key, language)} (${key})`),
    string(`${key}_help`, `${helpOf(key, language)}\n\n${words.profile(stateOf(key, policy, language))}`),
    ...choices(key).map((value) => string(choiceId(key, value), value)),
  ]);
  const names = new Set(browsers.flatMap(({ assistants }) => assistants.map(({ name }) => name)));
  const assistants = [...names].flatMap((name) => [
    string(assistantKey(name), words.assistant(name)),
    string(`${assistantKey(name)}_help`, words.assistantHelp(name)),
  ]);
  const strings = [
    string('product', 'Renfort'),
    string('supported', words.supported),
    ...browsers.map(({ name }) => string(`category_${name}`, words.category(name))),
    ...(extent.install ? [string(INSTALL, words.install), string(`${INSTALL}_help`, words.installHelp)] : []),
    ...settings,
    ...(extent.assistants ? assistants : []),
  ];
  const presentations = browsers.flatMap((browser) => [
    ...(extent.install
      ? [
          presentation(
            browser,
            INSTALL,
            textBox(INSTALL, words.install, `${browser.id};${options.updateUrl}`),
          ),
        ]
      : []),
    ...KIT_KEYS.filter(hasPresentation).map((key) =>
      presentation(browser, key, field(key, policy, labelOf(key, language))),
    ),
  ]);
  return document(
    element(
      'policyDefinitionResources',
      { xmlns: SCHEMA, revision: '1.0', schemaVersion: '1.0' },
      element('displayName', {}, 'Renfort'),
      element('description', {}, words.about),
      element(
        'resources',
        {},
        element('stringTable', {}, ...strings),
        element('presentationTable', {}, ...presentations),
      ),
    ),
  );
}

const choices = (key: string): readonly string[] => {
  const kind = flatKind(key);
  return kind.kind === 'choice' ? kind.values : [];
};

function stateOf(key: string, policy: KitPolicy, language: Language): string {
  const words = WORDS[language];
  if (!Object.hasOwn(policy, key)) return words.notSet;
  if (flatKind(key).kind !== 'boolean') return words.set;
  return policy[key] ? words.on : words.off;
}

const presentation = (browser: WindowsBrowser, key: string, content: XmlElement) =>
  element('presentation', { id: policyName(browser, key) }, content);

function field(key: string, policy: KitPolicy, label: string): XmlElement {
  const kind = flatKind(key);
  const given = Object.hasOwn(policy, key) ? String(registryData(key, policy[key]).data) : undefined;
  const refId = valueId(key);
  if (kind.kind === 'number') return element('decimalTextBox', { refId, defaultValue: given ?? '0' }, label);
  if (kind.kind === 'choice') {
    const item = given === undefined ? 0 : Math.max(0, kind.values.indexOf(given));
    return element('dropdownList', { refId, noSort: 'true', defaultItem: String(item) }, label);
  }
  return textBox(key, label, given);
}

function textBox(key: string, label: string, given: string | undefined): XmlElement {
  return element(
    'textBox',
    { refId: valueId(key) },
    element('label', {}, label),
    ...(given === undefined ? [] : [element('defaultValue', {}, given)]),
  );
}
