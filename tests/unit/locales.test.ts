import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../assets/locales/en.json' with { type: 'json' };
import fr from '../../assets/locales/fr.json' with { type: 'json' };

type Messages = { readonly [key: string]: string | Messages };

function flat(messages: Messages, path: readonly string[] = []): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : flat(value, [...path, key]),
  );
}

const french = new Map(flat(fr));
const english = new Map(flat(en));

/** Keys of messages that break a rule, with the message: an empty list reads as a pass. */
const breaking = (messages: Map<string, string>, rule: (text: string, key: string) => boolean): string[] =>
  [...messages].filter(([key, text]) => rule(text, key)).map(([key, text]) => `${key}: ${text}`);

describe('both languages', () => {
  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...french.keys()].sort());
  });

  it('name the same values, as often in each form of a plural', () => {
    const names = (text: string) => [...new Set(text.match(/\{\w+\}|\$\d/g) ?? [])].sort().join();
    const different = [...french].filter(([key, text]) => names(text) !== names(english.get(key) ?? ''));
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('have the same number of plural forms', () => {
    const forms = (text: string | undefined) => text?.split(' | ').length;
    expect([...french].filter(([key, text]) => forms(text) !== forms(english.get(key)))).toEqual([]);
  });

  it('use key names that browsers take, each of them once', () => {
    // Browsers join the parts with `_` and ignore case: `a.b_c` and `a_b.c` would be one message.
    const names = [...french.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(names.filter((name) => !/^[a-z0-9_]+$/.test(name))).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each([
    ['French', french],
    ['English', english],
  ])('%s: no message is empty, untrimmed, or set with typewriter marks', (_, messages) => {
    const typewriter = (text: string) =>
      text.trim() === '' || text !== text.trim() || /\.\.\.|'|"| {2}/.test(text);
    expect(breaking(messages, typewriter)).toEqual([]);
  });

  it.each([
    ['French', french],
    ['English', english],
  ])('%s: nothing exclaims, and no word of the trade shows', (_, messages) => {
    const jargon = (text: string) =>
      /!|\b(?:tokens?|prompts?|SSE|payload|backend|endpoint|LLM|timeout)\b/i.test(text);
    expect(breaking(messages, jargon)).toEqual([]);
  });
});

describe('French typography', () => {
  it('puts a narrow no-break space before ; ! ?', () => {
    expect(breaking(french, (text) => /[^\u202F][;!?]/u.test(text))).toEqual([]);
  });

  it('puts a no-break space before : except in an address or a time', () => {
    expect(breaking(french, (text) => /[^\u00A0]:(?!\/\/|\d)/u.test(text))).toEqual([]);
  });

  it('quotes with « » and no-break spaces inside', () => {
    expect(breaking(french, (text) => /[“”]|«(?!\u00A0)|(?<!\u00A0)»/u.test(text))).toEqual([]);
  });

  it('does not cut a number from its unit', () => {
    expect(breaking(french, (text) => /(?:\d|\}) (?:s|%|€|Ko|Mo)(?![\p{L}])/u.test(text))).toEqual([]);
  });
});

it('English quotes with “ ” and puts no space before its marks', () => {
  expect(breaking(english, (text) => /[«»\u202F]|\s[;:!?]/u.test(text))).toEqual([]);
});

describe('keys and code', () => {
  /** Families whose keys are made from ids; catalogue.test.ts and error-text.test.ts hold them one by one. */
  const MADE = [/^actions\./, /^errors\./];

  const code = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}')
    .concat('scripts/manifest.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const namespaces = Object.keys(fr).join('|');
  const literal = new RegExp(`['"\`]((?:${namespaces})(?:\\.[a-z0-9_]+)+)['"\`]`, 'g');
  const template = new RegExp(`\`((?:${namespaces})\\.[^\`\\s]*\\$\\{[^\`]*)\``, 'g');

  const named = new Set(Array.from(code.matchAll(literal), ([, key = '']) => key));
  /** `panel.state_${state}` names every key that fits it. */
  const families = Array.from(code.matchAll(template), ([, made = '']) => {
    const parts = made.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('[a-z0-9_.]+')}$`);
  });
  const inManifest = new Set(
    Array.from(code.matchAll(/__MSG_(\w+?)__/g), ([, name = '']) => name.replace('_', '.')),
  );

  it('every key that the code names exists', () => {
    const translated = Array.from(code.matchAll(/i18n\.t\(\s*['"]([^'"]+)['"]/g), ([, key = '']) => key);
    const missing = [...new Set([...translated, ...inManifest])].filter((key) => !french.has(key));
    expect(missing).toEqual([]);
  });

  it('every family that the code makes has members', () => {
    expect(families.filter((family) => ![...french.keys()].some((key) => family.test(key)))).toEqual([]);
  });

  it('every message is used', () => {
    const unused = [...french.keys()].filter(
      (key) =>
        !named.has(key) && !inManifest.has(key) && ![...families, ...MADE].some((family) => family.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
