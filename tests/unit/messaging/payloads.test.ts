import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePayload, parseStreamMessage } from '../../../lib/messaging/payloads.ts';
import { type BackgroundMessages, SENDERS } from '../../../lib/messaging/protocol.ts';

const KINDS = Object.keys(SENDERS) as (keyof BackgroundMessages)[];
const request = {
  action: 'rephrase',
  text: 'Bonjour',
  format: 'plain',
  scope: 'selection',
  options: { tone: 'formal' },
} as const;

it('lets through what a page may say', () => {
  const start = { kind: 'action', request } as const;
  expect(parseStreamMessage({ type: 'start', start })).toEqual({ type: 'start', start });
  expect(parsePayload('gateway.preview', start)).toEqual(start);
});

it('refuses a page that names a prompt, a model, a key or an endpoint', () => {
  for (const field of ['messages', 'model', 'key', 'endpoint', 'system']) {
    const start = { kind: 'action', request: { ...request, [field]: 'x' } };
    expect(() => parseStreamMessage({ type: 'start', start })).toThrow('message-invalid');
  }
});

it('refuses 50 MB of text at once', () => {
  const start = { kind: 'action', request: { ...request, text: 'x'.repeat(50_000_000) } };
  expect(() => parseStreamMessage({ type: 'start', start })).toThrow('message-invalid');
});

it('refuses prototype keys among options', () => {
  const sent = JSON.parse('{"actionId":"a","options":{"__proto__":{"polluted":1}}}');
  try {
    parsePayload('option.remember', sent);
  } catch {}
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

it('answers anything with a payload or one named error', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), fc.anything({ withNullPrototype: true }), (kind, payload) => {
      try {
        parsePayload(kind, payload);
      } catch (error) {
        expect(error).toMatchObject({ code: 'message-invalid' });
      }
    }),
  );
});
