/** A script that writes the registry keys of one browser: for Intune, which ingests no template for Edge. */
import { type RegistryKey, registryKeys, type WindowsBrowser } from './registry.ts';
import type { KitOptions, KitPolicy } from './types.ts';

/** The script; PowerShell 5.1 reads it as UTF-8 because of its byte order mark. */
export function script(browser: WindowsBrowser, policy: KitPolicy, options: KitOptions): string {
  const lines = [
    `# Renfort, ${browser.name}`,
    "$ErrorActionPreference = 'Stop'",
    '$machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, [Microsoft.Win32.RegistryView]::Registry64)',
    ...registryKeys(browser, policy, options).flatMap(keyLines),
    '$machine.Close()',
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function keyLines({ path, values, ours }: RegistryKey): readonly string[] {
  return [
    // Our own key is emptied first: a setting that left the profile leaves the machine too.
    ...(ours ? [`$machine.DeleteSubKeyTree(${quote(path)}, $false)`] : []),
    `$key = $machine.CreateSubKey(${quote(path)})`,
    ...values.map(({ name, type, data }) => {
      const value = type === 'dword' ? String(data) : quote(String(data));
      return `$key.SetValue(${quote(name)}, ${value}, [Microsoft.Win32.RegistryValueKind]::${type === 'dword' ? 'DWord' : 'String'})`;
    }),
    '$key.Close()',
  ];
}

// PowerShell takes the typographic apostrophes for quotation marks as well; doubled they stand for themselves.
const quote = (text: string) => `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
