/** The `.reg` file: what `reg import` and a double click read. */
import { type RegistryData, type RegistryKey, registryKeys, windowsBrowsers } from './registry.ts';
import type { KitFile, KitOptions, KitPolicy } from './types.ts';

/** One file for Chrome and Edge, under `windows/`: UTF-16LE with a byte order mark, lines ended by CR LF. */
export function regFile(policy: KitPolicy, options: KitOptions): KitFile {
  const keys = windowsBrowsers(options).flatMap((browser) => registryKeys(browser, policy, options));
  const text = ['Windows Registry Editor Version 5.00', '', ...keys.flatMap(keyLines)].join('\r\n');
  return { path: 'windows/renfort.reg', content: utf16(`${text}\r\n`) };
}

function keyLines({ path, values, ours }: RegistryKey): readonly string[] {
  const name = `HKEY_LOCAL_MACHINE\\${path}`;
  return [
    // Our own key is emptied first: a setting that left the profile leaves the machine too.
    ...(ours ? [`[-${name}]`, ''] : []),
    `[${name}]`,
    ...values.map((value) => `${quote(value.name)}=${data(value)}`),
    '',
  ];
}

/** One value after the equals sign. */
export function data(value: RegistryData): string {
  if (value.type === 'dword') return `dword:${value.data.toString(16).padStart(8, '0')}`;
  // A text between quotes must stay on its line; what would break it is written as the bytes it is made of.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  return /[\x00-\x1f]/.test(value.data) ? `hex(1):${hexBytes(value.data)}` : quote(value.data);
}

const quote = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

function hexBytes(text: string): string {
  const bytes = utf16(`${text}\0`).subarray(2);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(',');
}

function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  view.setUint16(0, 0xfeff, true);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(2 + 2 * index, text.charCodeAt(index), true);
  }
  return new Uint8Array(view.buffer);
}
