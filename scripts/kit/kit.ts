/** `npm run kit -- profile.json`: writes the deployment kit of a profile into a folder. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import en from '../../assets/locales/en.json' with { type: 'json' };
import fr from '../../assets/locales/fr.json' with { type: 'json' };
import { readCatalogue } from '../../lib/actions/catalogue.ts';
import { checkProfile } from '../../lib/policy/kit/check.ts';
import { kitFiles } from '../../lib/policy/kit/index.ts';
import { referencePage } from '../../lib/policy/kit/reference.ts';
import { refusal, remarks } from '../../lib/policy/kit/sentences.ts';
import { assistantsTable, catalogueTable, withTable } from '../../lib/policy/kit/tables.ts';
import type { KitOptions } from '../../lib/policy/kit/types.ts';
import { fromCaller } from '../caller.ts';
import { CHROMIUM_ID, GECKO_ID } from '../manifest.ts';
import { root } from '../setup.mjs';

const USAGE = `npm run kit -- profile.json [options]

  --out FOLDER            where the kit is written (default: .output/kit)
  --update-url URL        update manifest of the package for Chromium, Chrome and Edge: installs it by force
  --xpi-url URL           package for Firefox: installs it by force
  --chrome-id ID          id of the extension in Chromium and Chrome (default: ${CHROMIUM_ID})
  --edge-id ID            its id in Edge, when it comes from Edge's store (default: the same)
  --gecko-id ID           its id in Firefox (default: ${GECKO_ID})
  --unsigned-xpi          the package is not signed by Mozilla (Firefox ESR only)
  --without-assistants    also switches off the browsers' own assistants

npm run kit -- --reference    writes what the documents take from the schema anew`;

/** Runs the command; returns its exit code. */
export function runKit(words: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      out: { type: 'string', default: '.output/kit' },
      'update-url': { type: 'string' },
      'xpi-url': { type: 'string' },
      'chrome-id': { type: 'string', default: CHROMIUM_ID },
      'edge-id': { type: 'string' },
      'gecko-id': { type: 'string', default: GECKO_ID },
      'unsigned-xpi': { type: 'boolean', default: false },
      'without-assistants': { type: 'boolean', default: false },
      reference: { type: 'boolean', default: false },
    },
  });
  if (values.reference) {
    for (const [path, content] of Object.entries(documents())) writeFileSync(join(root, path), content);
    return 0;
  }
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Error(USAGE);

  const profile = checkProfile(contentOf(file));
  if (!profile.policy) {
    for (const line of [...refusal(profile, 'fr', fr.policy), '', ...refusal(profile, 'en', en.policy)]) {
      console.error(line);
    }
    return 1;
  }
  const updateUrl = webAddress('--update-url', values['update-url']);
  const xpiUrl = webAddress('--xpi-url', values['xpi-url']);
  const options: KitOptions = {
    chromeId: chromiumId('--chrome-id', values['chrome-id']),
    edgeId: chromiumId('--edge-id', values['edge-id'] ?? values['chrome-id']),
    geckoId: values['gecko-id'],
    unsignedXpi: values['unsigned-xpi'],
    withoutAssistants: values['without-assistants'],
    ...(updateUrl && { updateUrl }),
    ...(xpiUrl && { xpiUrl }),
  };
  const folder = fromCaller(values.out);
  const files = kitFiles(profile.policy, options);
  for (const { path, content } of files) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    rmSync(place, { force: true });
    // What holds a secret is for its owner alone.
    writeFileSync(place, content, profile.secrets.length > 0 ? { mode: 0o600 } : {});
    console.log(`  ${path}`);
  }
  console.log(`Kit : ${folder}`);
  for (const line of [...remarks(profile, 'fr'), ...remarks(profile, 'en')]) console.log(line);
  if (!updateUrl && !xpiUrl) {
    console.log('Le kit n’installe rien : ajoutez --update-url et --xpi-url pour l’installation forcée.');
    console.log('The kit installs nothing: add --update-url and --xpi-url for a forced installation.');
  }
  return 0;
}

/** The documents that are made from the schema, as they must be. */
export function documents(): Readonly<Record<string, string>> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { actions } = readCatalogue(read('docs/catalogue.json'));
  return {
    'docs/policy.md': referencePage(fr.policy),
    'docs/deploy.md': withTable(read('docs/deploy.md'), 'assistants', assistantsTable()),
    'docs/catalogue.md': withTable(read('docs/catalogue.md'), 'catalogue', catalogueTable(actions)),
  };
}

/** What stands in a profile's file. Throws a sentence when there is none, or when it is no JSON. */
function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(fromCaller(file), 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(
      error instanceof SyntaxError
        ? `Le profil ${file} n’est pas du JSON\u00a0: ${error.message}\nThe profile ${file} is not JSON: ${error.message}`
        : `Le profil ${file} ne peut pas être lu.\nThe profile ${file} cannot be read.`,
    );
  }
}

function webAddress(option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  // A list entry of Chromium is "id;address".
  if (!URL.canParse(value) || !/^(https?|file):$/.test(new URL(value).protocol) || /[;\s]/.test(value)) {
    throw new Error(`${option} wants an address such as https://deploy.intranet.example/renfort/updates.xml`);
  }
  return value;
}

function chromiumId(option: string, value: string): string {
  if (!/^[a-p]{32}$/.test(value)) throw new Error(`${option} wants an id of 32 letters from a to p`);
  return value;
}

if (import.meta.main) {
  try {
    process.exitCode = runKit(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
