/**
 * Administrative templates: an ADMX that says which registry value each setting is, for Group Policy and Intune.
 * One category per browser, one policy per key of the schema (learn.microsoft.com/previous-versions/windows/desktop/
 * policy/admx-schema). Lists and objects are JSON in a text, as the browsers read them (registry.ts).
 */
import { FORCELIST_ENTRY, policyKey, type WindowsBrowser } from './registry.ts';
import { flatKind, KIT_KEYS } from './shapes.ts';
import { document, element, type XmlElement } from './xml.ts';

const SCHEMA = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
/** Without it the editor and Intune stop at 1023 characters. */
const LONGEST_TEXT = '1000000';
const LARGEST_NUMBER = '2147483647';

/** Ids that ADMX, ADML and Intune share. */
export const categoryOf = ({ name }: WindowsBrowser) => `Renfort_${name}`;
export const policyName = ({ name }: WindowsBrowser, key: string) => `${name}_${key}`;
export const valueId = (key: string) => `V_${key}`;
export const INSTALL = 'install';
export const assistantKey = (name: string) => `assistant_${name}`;

/** What a template offers besides the settings. */
export interface TemplateExtent {
  readonly install: boolean;
  readonly assistants: boolean;
}

/** The template for some browsers. */
export function admx(browsers: readonly WindowsBrowser[], extent: TemplateExtent): string {
  return document(
    element(
      'policyDefinitions',
      { xmlns: SCHEMA, revision: '1.0', schemaVersion: '1.0' },
      element(
        'policyNamespaces',
        {},
        element('target', { prefix: 'renfort', namespace: 'Renfort.Policies.Extension' }),
      ),
      element('resources', { minRequiredRevision: '1.0', fallbackCulture: 'en-US' }),
      element(
        'supportedOn',
        {},
        element(
          'definitions',
          {},
          element('definition', { name: 'SUPPORTED', displayName: '$(string.supported)' }),
        ),
      ),
      element(
        'categories',
        {},
        element('category', { name: 'Renfort', displayName: '$(string.product)' }),
        ...browsers.map((browser) =>
          element(
            'category',
            { name: categoryOf(browser), displayName: `$(string.category_${browser.name})` },
            element('parentCategory', { ref: 'Renfort' }),
          ),
        ),
      ),
      element('policies', {}, ...browsers.flatMap((browser) => policies(browser, extent))),
    ),
  );
}

function policies(browser: WindowsBrowser, { install, assistants }: TemplateExtent): readonly XmlElement[] {
  const forced = policy(browser, INSTALL, `${browser.root}\\ExtensionInstallForcelist`, {}, [
    element('elements', {}, textElement(INSTALL, FORCELIST_ENTRY)),
  ]);
  const others = browser.assistants.map(({ name, value }) =>
    policy(browser, assistantKey(name), browser.root, { valueName: name }, [
      element('enabledValue', {}, decimal(value)),
    ]),
  );
  return [
    ...(install ? [forced] : []),
    ...KIT_KEYS.map((key) => settingPolicy(browser, key)),
    ...(assistants ? others : []),
  ];
}

function settingPolicy(browser: WindowsBrowser, key: string): XmlElement {
  const kind = flatKind(key);
  const at = policyKey(browser);
  if (kind.kind === 'boolean') {
    return policy(browser, key, at, { valueName: key }, [
      element('enabledValue', {}, decimal(1)),
      element('disabledValue', {}, decimal(0)),
    ]);
  }
  if (kind.kind === 'number') {
    const range = { minValue: '0', maxValue: LARGEST_NUMBER, required: 'true' };
    const number = element('decimal', { id: valueId(key), valueName: key, ...range });
    return policy(browser, key, at, {}, [element('elements', {}, number)]);
  }
  if (kind.kind === 'choice') {
    const items = kind.values.map((value) =>
      element(
        'item',
        { displayName: `$(string.${choiceId(key, value)})` },
        element('value', {}, element('string', {}, value)),
      ),
    );
    const choice = element('enum', { id: valueId(key), valueName: key, required: 'true' }, ...items);
    return policy(browser, key, at, {}, [element('elements', {}, choice)]);
  }
  return policy(browser, key, at, {}, [element('elements', {}, textElement(key, key))]);
}

/** The string of one of the values of a choice. */
export const choiceId = (key: string, value: string) => `${key}_is_${value.replaceAll('-', '_')}`;

/** Settings whose editor has a field; a switch has none. */
export const hasPresentation = (key: string) =>
  !key.startsWith('assistant_') && (key === INSTALL || flatKind(key).kind !== 'boolean');

function policy(
  browser: WindowsBrowser,
  key: string,
  registryKey: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly XmlElement[],
): XmlElement {
  const name = policyName(browser, key);
  return element(
    'policy',
    {
      name,
      class: 'Machine',
      displayName: `$(string.${key})`,
      explainText: `$(string.${key}_help)`,
      presentation: hasPresentation(key) ? `$(presentation.${name})` : undefined,
      key: registryKey,
      ...attributes,
    },
    element('parentCategory', { ref: categoryOf(browser) }),
    element('supportedOn', { ref: 'SUPPORTED' }),
    ...content,
  );
}

const decimal = (value: number) => element('decimal', { value: String(value) });

const textElement = (key: string, valueName: string) =>
  element('text', { id: valueId(key), valueName, maxLength: LONGEST_TEXT, required: 'true' });
