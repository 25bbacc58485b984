import { createPublicKey, createVerify, generateKeyPairSync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { crx, idOf } from '../../../scripts/pack/crx.ts';
import { chromiumPackages, firefoxPackages, type PackageFile } from '../../../scripts/pack/packages.ts';
import { zip } from '../../../scripts/pack/zip.ts';
import { readXml } from '../policy/kit/xml-reader.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const BASE = 'https://deploy.test/renfort';
const json = (value: object) => Buffer.from(JSON.stringify(value));
const BUILD = [
  { path: '_locales/fr/messages.json', content: Buffer.from('{"été": "œuvre"}') },
  {
    path: 'manifest.json',
    content: json({
      version: '1.2.3',
      key: 'ours',
      browser_specific_settings: { gecko: { id: 'renfort@extension', strict_min_version: '140.0' } },
    }),
  },
  { path: 'vide.txt', content: Buffer.alloc(0) },
];

/** Files of a zip, read by its central directory. */
function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, size] = [archive.readUInt16LE(at + 28), archive.readUInt32LE(at + 20)];
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    files.set(name, inflateRawSync(archive.subarray(start, start + size)));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** Fields of a protocol buffer that are all bytes. */
function fieldsOf(bytes: Buffer): Map<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = number();
    const length = number();
    expect(tag % 8).toBe(2);
    fields.set(Math.floor(tag / 8), bytes.subarray(at, at + length));
    at += length;
  }
  return fields;
}

describe('a zip of ours', () => {
  it('holds the files, and is the same bytes each time', () => {
    const archive = zip(BUILD);
    expect([...unzip(archive)]).toEqual(BUILD.map(({ path, content }) => [path, content]));
    expect(zip(BUILD).equals(archive)).toBe(true);
  });
});

describe('a signed package', () => {
  it('bears a signature that its own key confirms, over the id that the key gives', () => {
    const archive = zip(BUILD);
    const signed = crx(archive, privateKey);
    expect(signed.toString('latin1', 0, 4)).toBe('Cr24');
    expect(signed.readUInt32LE(4)).toBe(3);
    const header = fieldsOf(signed.subarray(12, 12 + signed.readUInt32LE(8)));
    expect(signed.subarray(12 + signed.readUInt32LE(8)).equals(archive)).toBe(true);
    const proof = fieldsOf(header.get(2) ?? Buffer.alloc(0));
    const signedData = header.get(10_000) ?? Buffer.alloc(0);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signedData.length);
    const key = createPublicKey({ key: proof.get(1) ?? Buffer.alloc(0), format: 'der', type: 'spki' });
    const valid = createVerify('sha256')
      .update(Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signedData, archive]))
      .verify(key, proof.get(2) ?? Buffer.alloc(0));
    expect(valid).toBe(true);
    const letters = Array.from(fieldsOf(signedData).get(1)?.toString('hex') ?? '', (digit) =>
      String.fromCharCode(97 + Number.parseInt(digit, 16)),
    );
    expect(letters.join('')).toBe(idOf(privateKey));
  });
});

describe('what goes on the server of an administration', () => {
  let files: Map<string, PackageFile['content']>;
  const manifestOf = (archive: Buffer) => JSON.parse(unzip(archive).get('manifest.json')?.toString() ?? '');

  beforeAll(() => {
    const all = [...chromiumPackages(BUILD, privateKey, BASE), ...firefoxPackages(BUILD, BASE)];
    files = new Map(all.map(({ name, content }) => [name, content]));
  });

  it('tells Chromium browsers of the signed package by the id of its key', () => {
    const app = readXml(String(files.get('updates.xml'))).child('app');
    expect(app.attributes.appid).toBe(idOf(privateKey));
    expect(app.child('updatecheck').attributes).toEqual({
      codebase: `${BASE}/renfort-1.2.3.crx`,
      version: '1.2.3',
    });
    const signed = files.get('renfort-1.2.3.crx') as Buffer;
    const manifest = manifestOf(signed.subarray(12 + signed.readUInt32LE(8)));
    expect(manifest.update_url).toBe(`${BASE}/updates.xml`);
    expect(manifest.key).not.toBe('ours');
  });

  it('tells Firefox of its package, over https alone', () => {
    expect(JSON.parse(String(files.get('updates.json')))).toEqual({
      addons: {
        'renfort@extension': {
          updates: [{ version: '1.2.3', update_link: `${BASE}/renfort-1.2.3.xpi` }],
        },
      },
    });
    expect(manifestOf(files.get('renfort-1.2.3.xpi') as Buffer).browser_specific_settings.gecko).toEqual({
      id: 'renfort@extension',
      strict_min_version: '140.0',
      update_url: `${BASE}/updates.json`,
    });
    const [plain] = firefoxPackages(BUILD, 'http://127.0.0.1:1');
    const { gecko } = manifestOf(plain?.content as Buffer).browser_specific_settings;
    expect(gecko).not.toHaveProperty('update_url');
  });
});
