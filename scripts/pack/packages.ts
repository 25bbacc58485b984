/** What is put on an administration's own server: signed packages and what tells browsers of newer ones. */
import type { KeyObject } from 'node:crypto';
import { document, element } from '../../lib/policy/kit/xml.ts';
import { GECKO_ID } from '../manifest.ts';
import { crx, idOf, publicKeyOf } from './crx.ts';
import { type PackedFile, zip } from './zip.ts';

export interface PackageFile {
  readonly name: string;
  readonly content: Buffer | string;
}

type Manifest = Record<string, unknown> & { readonly version: string };

/** The signed package for Chromium, Chrome and Edge, and its update manifest. `base` is the folder's address. */
export function chromiumPackages(
  build: readonly PackedFile[],
  key: KeyObject,
  base: string,
): readonly PackageFile[] {
  let version = '';
  const files = withManifest(build, (manifest) => {
    version = manifest.version;
    return {
      ...manifest,
      key: publicKeyOf(key).toString('base64'),
      update_url: `${base}/updates.xml`,
    };
  });
  const name = `renfort-${version}.crx`;
  // developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux
  const updates = document(
    element(
      'gupdate',
      { xmlns: 'http://www.google.com/update2/response', protocol: '2.0' },
      element('app', { appid: idOf(key) }, element('updatecheck', { codebase: `${base}/${name}`, version })),
    ),
  );
  return [
    { name, content: crx(zip(files), key) },
    { name: 'updates.xml', content: updates },
  ];
}

/** The package for Firefox (to be signed by Mozilla, unless ESR is told to do without) and its list of updates. */
export function firefoxPackages(build: readonly PackedFile[], base: string): readonly PackageFile[] {
  let version = '';
  const files = withManifest(build, (manifest) => {
    version = manifest.version;
    const { gecko } = manifest.browser_specific_settings as { gecko: object };
    // Firefox refuses a whole package whose updates would not come over https.
    const own = base.startsWith('https:') ? { ...gecko, update_url: `${base}/updates.json` } : gecko;
    return { ...manifest, browser_specific_settings: { gecko: own } };
  });
  const name = `renfort-${version}.xpi`;
  // extensionworkshop.com/documentation/manage/updating-your-extension
  const updates = { addons: { [GECKO_ID]: { updates: [{ version, update_link: `${base}/${name}` }] } } };
  return [
    { name, content: zip(files) },
    { name: 'updates.json', content: `${JSON.stringify(updates, null, 2)}\n` },
  ];
}

function withManifest(
  build: readonly PackedFile[],
  change: (manifest: Manifest) => object,
): readonly PackedFile[] {
  return build.map((file) => {
    if (file.path !== 'manifest.json') return file;
    const manifest = JSON.parse(Buffer.from(file.content).toString('utf8')) as Manifest;
    return { path: file.path, content: Buffer.from(JSON.stringify(change(manifest))) };
  });
}
