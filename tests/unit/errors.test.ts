import { expect, it } from 'vitest';
import { deserializeError, RenfortError, serializeError } from '../../lib/errors.ts';

it('carries a code and its details across contexts', () => {
  const crossed = JSON.parse(
    JSON.stringify(serializeError(new RenfortError('rate-limited', { seconds: 12 }))),
  );
  expect(deserializeError(crossed)).toMatchObject({ code: 'rate-limited', detail: { seconds: 12 } });
});

it('never lets the text of a foreign error through', () => {
  const crossed = JSON.stringify(serializeError(new Error('texte de l’agent')));
  expect(crossed).not.toContain('agent');
  expect(deserializeError(JSON.parse(crossed)).code).toBe('unexpected');
});

it('takes what is no code as unexpected', () => {
  expect(deserializeError({ code: '__proto__' }).code).toBe('unexpected');
  expect(deserializeError('boom').code).toBe('unexpected');
  expect(deserializeError({ code: '<b>texte de l’agent</b>' }).code).toBe('unexpected');
});
