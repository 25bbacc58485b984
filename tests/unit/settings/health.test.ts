import { expect, it } from 'vitest';
import { healthLines, healthOf } from '../../../components/settings/health.ts';
import type { ErrorCode } from '../../../lib/errors.ts';
import { speak } from '../locale.ts';

const failed = (code: ErrorCode) => ({ ok: false as const, error: { code } });

it.each<[ErrorCode, string, string]>([
  ['unreachable', 'no', 'unknown'],
  ['offline', 'no', 'unknown'],
  ['unauthorized', 'yes', 'refused'],
  ['forbidden', 'yes', 'refused'],
  ['model-unknown', 'yes', 'accepted'],
  ['rate-limited', 'yes', 'accepted'],
  ['not-an-api', 'yes', 'unknown'],
  ['server-error', 'yes', 'unknown'],
  ['host-permission-missing', 'unknown', 'unknown'],
  ['key-missing', 'unknown', 'unknown'],
])('after %s: reachable %s, key %s', (code, reachable, key) => {
  expect(healthOf(failed(code), { auth: 'user-key' })).toEqual({ reachable, key });
});

it('says that no key is needed where none is', () => {
  expect(healthOf(failed('server-error'), { auth: 'none' }).key).toBe('unneeded');
  expect(healthOf({ ok: true, models: [], firstByteMs: 5 }, { auth: 'none' }).key).toBe('unneeded');
});

it('tells a help desk four things of a server that works, and why of one that does not', () => {
  speak('fr');
  expect(healthLines({ ok: true, models: ['a', 'b'], firstByteMs: 42 }, { auth: 'key' })).toEqual([
    'Serveur joignable',
    'Clé acceptée',
    '2 modèles proposés',
    'Première réponse en 42\u00A0ms',
  ]);
  expect(healthLines(failed('unauthorized'), { auth: 'key' }).at(-1)).toMatch(/refuse la clé/);
});
