/**
 * Signed packages for Chromium browsers, version 3 of the format (components/crx_file/crx3.proto in its sources).
 *
 * Written here rather than with a library or `chromium --pack-extension`: it is a header of three fields around a
 * zip; a library brings packages into what signs our code, and the browser makes a zip with today's dates, so that
 * two packages of one build would differ.
 */
import { createHash, createPublicKey, createSign, type KeyObject } from 'node:crypto';

/** The public half of a key, as the manifest's `key` and the package carry it. */
export function publicKeyOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

/** An extension's id: the first half of its public key's hash, in the letters a to p. */
export function idOf(key: KeyObject): string {
  const hex = createHash('sha256').update(publicKeyOf(key)).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** A zip, signed. The key must be RSA. */
export function crx(zip: Buffer, key: KeyObject): Buffer {
  const publicKey = publicKeyOf(key);
  const id = createHash('sha256').update(publicKey).digest().subarray(0, 16);
  const signedData = field(1, id);
  const signature = createSign('sha256')
    .update('CRX3 SignedData\0')
    .update(uint32(signedData.length))
    .update(signedData)
    .update(zip)
    .sign(key);
  const proof = Buffer.concat([field(1, publicKey), field(2, signature)]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
}

/** A length-delimited field of a protocol buffer. */
function field(number: number, content: Buffer): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(content.length), content]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
