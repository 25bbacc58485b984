/** `npm run pack -- --key FILE --base-url URL`: what an administration puts on its own server. */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, buildFolder } from '../build.mjs';
import { fromCaller } from '../caller.ts';
import { GECKO_ID } from '../manifest.ts';
import { idOf } from './crx.ts';
import { chromiumPackages, firefoxPackages } from './packages.ts';
import { serveFolder } from './serve.ts';
import { filesOf } from './zip.ts';

const USAGE = `npm run pack -- --key FILE --base-url URL [options]

  --key FILE         private RSA key (PEM) that signs the package and decides its id. Keep it safe, and the same
  --new-key          makes that file when there is none
  --base-url URL     address of the folder that the files are put into, such as https://deploy.intranet.example/renfort
  --profile FILE     builds with this profile's hosts and values (see docs/deploy.md)
  --out FOLDER       where the files are written (default: .output/pack)
  --serve PORT       to try it: serves the files on this machine until Ctrl+C; the address becomes http://127.0.0.1:PORT`;

/** Runs the command. Throws a sentence when it cannot do what was asked. */
export async function runPack(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      key: { type: 'string' },
      'new-key': { type: 'boolean', default: false },
      'base-url': { type: 'string' },
      profile: { type: 'string' },
      out: { type: 'string', default: '.output/pack' },
      serve: { type: 'string' },
    },
  });
  const base = (
    values['base-url'] ?? (values.serve ? `http://127.0.0.1:${Number(values.serve)}` : '')
  ).replace(/\/+$/, '');
  if (!values.key || !URL.canParse(base)) throw new Error(USAGE);
  const key = privateKey(fromCaller(values.key), values['new-key']);
  const folder = fromCaller(values.out);
  const files = await packAll(key, base, values.profile && fromCaller(values.profile));
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of files) {
    writeFileSync(join(folder, name), content);
    console.log(`  ${name}`);
  }
  console.log(`${folder} → ${base}/`);
  const xpi = files.find(({ name }) => name.endsWith('.xpi'))?.name;
  console.log(`Chromium, Chrome, Edge: ${idOf(key)}`);
  console.log(`Firefox:                ${GECKO_ID}`);
  const next = [
    `npm run kit -- ${quoted(values.profile ?? 'profile.json')} --chrome-id ${idOf(key)}`,
    `--update-url ${base}/updates.xml --xpi-url ${base}/${xpi}`,
    // Served by ourselves it is a trial, and Mozilla has signed nothing.
    ...(values.serve ? ['--unsigned-xpi'] : []),
  ];
  console.log(`Next: ${next.join(' ')}`);
  if (!base.startsWith('https:')) console.log('Firefox takes updates over https only.');
  if (values.serve) {
    await serveFolder(folder, Number(values.serve));
    console.log(`Serving ${base}/ until Ctrl+C.`);
  }
}

const quoted = (file: string) => (/\s/.test(file) ? JSON.stringify(file) : file);

/** Builds for both browsers in a folder of its own and packs what came out. */
async function packAll(key: KeyObject, base: string, profile: string | undefined) {
  const output = mkdtempSync(join(tmpdir(), 'renfort-pack-'));
  try {
    const build = async (browser: 'chrome' | 'firefox') => {
      const options = { browser, output, quiet: true, ...(profile && { profile }) };
      if ((await buildExtension(options)) !== 0)
        throw new Error(`The build for ${browser} failed: see above.`);
      return filesOf(buildFolder(options));
    };
    return [
      ...chromiumPackages(await build('chrome'), key, base),
      ...firefoxPackages(await build('firefox'), base),
    ];
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

function privateKey(file: string, mayMake: boolean): KeyObject {
  if (!existsSync(file)) {
    if (!mayMake) throw new Error(`There is no key ${file}: add --new-key to make one.`);
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
    return privateKey;
  }
  const key = createPrivateKey(readFileSync(file));
  if (key.asymmetricKeyType !== 'rsa') throw new Error(`${file} is not an RSA key.`);
  return key;
}

if (import.meta.main) {
  try {
    await runPack(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
