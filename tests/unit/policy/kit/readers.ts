/** Readers of the kit's formats, written after the formats and not after the writers. */
import { managedSchema } from '../../../../lib/policy/managed-schema.ts';
import type { XmlTag } from './xml-reader.ts';

/** Registry values by key path and name: numbers for DWORD, texts for REG_SZ. */
export type Registry = Record<string, Record<string, string | number>>;

/** What `reg import` makes of a file. Throws on what it would not understand. */
export function readReg(content: string | Uint8Array): Registry {
  if (typeof content === 'string') throw new Error('not UTF-16');
  if (content[0] !== 0xff || content[1] !== 0xfe) throw new Error('no byte order mark');
  const lines = new TextDecoder('utf-16le', { fatal: false }).decode(content).split('\r\n');
  if (lines.shift() !== 'Windows Registry Editor Version 5.00') throw new Error('no header');
  const registry: Registry = {};
  let here: Record<string, string | number> = {};
  for (const line of lines) {
    const removed = /^\[-HKEY_LOCAL_MACHINE\\(.+)\]$/.exec(line)?.[1];
    const key = /^\[HKEY_LOCAL_MACHINE\\(.+)\]$/.exec(line)?.[1];
    const value =
      /^"((?:[^"\\]|\\.)*)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([0-9a-f]{8})|hex\(1\):([0-9a-f,]+))$/.exec(
        line,
      );
    if (line === '') continue;
    if (removed) delete registry[removed];
    else if (key) {
      here = registry[key] ?? {};
      registry[key] = here;
    } else if (value) {
      const [, name = '', text, dword, hex] = value;
      here[unescaped(name)] = dword ? Number.parseInt(dword, 16) : hex ? fromHex(hex) : unescaped(text ?? '');
    } else throw new Error(`not understood: ${line}`);
  }
  return registry;
}

const unescaped = (text: string) => text.replace(/\\(["\\])/g, '$1');

function fromHex(hex: string): string {
  const bytes = Uint8Array.from(hex.split(','), (byte) => Number.parseInt(byte, 16));
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (!text.endsWith('\0')) throw new Error('a text of the registry ends in a zero');
  return text.slice(0, -1);
}

/** What a PowerShell script of the kit writes. */
export function readScript(content: string): Registry {
  const registry: Registry = {};
  let here: Record<string, string | number> = {};
  const quoted = "'((?:[^'\u2018\u2019\u201a\u201b]|['\u2018\u2019\u201a\u201b]{2})*)'";
  for (const line of content.split('\r\n')) {
    const key = new RegExp(`^\\$key = \\$machine\\.CreateSubKey\\(${quoted}\\)$`).exec(line)?.[1];
    const value = new RegExp(
      `^\\$key\\.SetValue\\(${quoted}, (?:${quoted}|(\\d+)), \\[Microsoft\\.Win32\\.RegistryValueKind\\]::(DWord|String)\\)$`,
    ).exec(line);
    if (key !== undefined) {
      here = {};
      registry[undoubled(key)] = here;
    } else if (value) {
      here[undoubled(value[1] ?? '')] = value[4] === 'DWord' ? Number(value[3]) : undoubled(value[2] ?? '');
    } else if (line.includes('SetValue')) throw new Error(`not understood: ${line}`);
  }
  return registry;
}

const undoubled = (text: string) => text.replace(/(['\u2018\u2019\u201a\u201b])\1/g, '$1');

const SCHEMA = managedSchema() as unknown as {
  properties: Record<string, { type: string } | undefined>;
};

/**
 * What Chromium hands to the extension of what its registry key holds: values become what the managed schema says
 * (components/policy/core/common/registry_dict.cc), the rest is dropped.
 */
export function asChromium(values: Readonly<Record<string, string | number>>): Record<string, unknown> {
  const { properties } = SCHEMA;
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      switch (properties[name]?.type) {
        case 'boolean':
          return typeof value === 'number' ? [[name, value !== 0]] : [];
        case 'number':
          return typeof value === 'number' ? [[name, value]] : [];
        case 'string':
          return typeof value === 'string' ? [[name, value]] : [];
        case 'array':
        case 'object':
          return typeof value === 'string' ? [[name, JSON.parse(value)]] : [];
        default:
          return [];
      }
    }),
  );
}

/** What a policy of the template, enabled with `data` in its field, writes into the registry. */
export function writtenBy(policy: XmlTag, data: string | undefined): [name: string, value: string | number] {
  const own = policy.attributes.valueName;
  if (own !== undefined) {
    const value = policy.child('enabledValue').child('decimal').attributes.value;
    return [own, Number(value)];
  }
  const [element] = policy.child('elements').children;
  if (!element || data === undefined) throw new Error(`no field or no data: ${policy.attributes.name}`);
  const name = element.attributes.valueName ?? '';
  if (element.name === 'decimal') return [name, Number(data)];
  if (element.name === 'enum') {
    const known = element.all('item').map((item) => item.child('value').child('string').text);
    if (!known.includes(data)) throw new Error(`${data} is no item of ${name}`);
  }
  return [name, data];
}
