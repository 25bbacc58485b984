/**
 * Real policy files for real browsers. They belong to the whole machine: only as root, with CI set or
 * RENFORT_POLICY_TESTS=1, under an extension id of their own (so that no other browser on the machine obeys them)
 * and removed afterwards.
 */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** True when this run may write policies of the machine. */
export const MAY_WRITE_POLICIES =
  process.getuid?.() === 0 && (Boolean(process.env.CI) || process.env.RENFORT_POLICY_TESTS === '1');

const FIREFOX_FILE = '/etc/firefox/policies/policies.json';
export const FIREFOX_TEST_ID = 'renfort-policy-test@extension';

/** A copy of a build under another id. */
export interface OtherIdentity {
  readonly folder: string;
  readonly id: string;
  remove(): Promise<void>;
}

/** Copies a Chromium build and gives it another key, hence another id. */
export async function asOtherChromium(extensionDir: string): Promise<OtherIdentity> {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  // Chromium's id: the first half of the hash, in the letters a to p.
  const id = createHash('sha256')
    .update(key)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  const folder = await copy(extensionDir, (manifest) => ({ ...manifest, key: key.toString('base64') }));
  return { folder, id, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Copies a Firefox build and gives it another id. */
export async function asOtherFirefox(extensionDir: string): Promise<OtherIdentity> {
  const folder = await copy(extensionDir, (manifest) => {
    const { gecko } = manifest.browser_specific_settings as { gecko: object };
    return { ...manifest, browser_specific_settings: { gecko: { ...gecko, id: FIREFOX_TEST_ID } } };
  });
  return { folder, id: FIREFOX_TEST_ID, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function copy(from: string, change: (manifest: Record<string, unknown>) => object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'renfort-policy-build-'));
  await cp(from, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')))));
  return folder;
}

/** Makes a folder; the function takes away again what had to be made. */
async function makeFolder(folder: string): Promise<() => Promise<void>> {
  const made = await mkdir(folder, { recursive: true });
  return async () => {
    if (made) await rm(made, { recursive: true, force: true });
  };
}

/** A policy of Chromium that can be written, changed and removed while it runs. */
export async function chromiumPolicy(id: string) {
  const file = `/etc/chromium/policies/managed/renfort-test-${id}.json`;
  const forget = await makeFolder(dirname(file));
  return {
    write: async (values: object) => {
      // Renamed into place: Chromium must not read half a file.
      await writeFile(`${file}.part`, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }));
      await rename(`${file}.part`, file);
    },
    remove: () => rm(file, { force: true }),
    /** After the last removal: takes away the folders that were not there before. */
    forget,
  };
}

/** A policy of Firefox, read at its next start. A file that was there is kept and comes back. */
export async function firefoxPolicy() {
  const before = await readFile(FIREFOX_FILE, 'utf8').catch(() => null);
  const unmake = await makeFolder(dirname(FIREFOX_FILE));
  return {
    write: async (values: object) => {
      const all = before === null ? {} : (JSON.parse(before) as { policies?: Record<string, unknown> });
      const third = (all.policies?.['3rdparty'] ?? {}) as { Extensions?: object };
      const extensions = { ...third.Extensions, [FIREFOX_TEST_ID]: values };
      const policies = { ...all.policies, '3rdparty': { ...third, Extensions: extensions } };
      await writeFile(FIREFOX_FILE, JSON.stringify({ ...all, policies }));
    },
    remove: () => (before === null ? rm(FIREFOX_FILE, { force: true }) : writeFile(FIREFOX_FILE, before)),
    forget: unmake,
  };
}

/** Puts a file where a browser reads its policies; what was there comes back with `remove`. */
export async function placeFile(file: string, content: string) {
  const before = await readFile(file, 'utf8').catch(() => null);
  const unmake = await makeFolder(dirname(file));
  await writeFile(file, content);
  return {
    remove: async () => {
      await (before === null ? rm(file, { force: true }) : writeFile(file, before));
      await unmake();
    },
  };
}
