import { expect, it } from 'vitest';
import { patiently } from '../../../lib/background/patience.ts';

function refusedTimes(times: number) {
  let tries = 0;
  return {
    run: async () => {
      tries += 1;
      if (tries <= times) throw new Error('not yet');
      return tries;
    },
    tries: () => tries,
  };
}

it('goes on when a refusal passes', async () => {
  await expect(patiently(refusedTimes(2).run)).resolves.toBe(3);
});

it('takes a refusal that stays for one', async () => {
  const refused = refusedTimes(100);
  await expect(patiently(refused.run)).rejects.toThrow('not yet');
  expect(refused.tries()).toBe(4);
});

it('does not try again what will not pass', async () => {
  const refused = refusedTimes(1);
  await expect(patiently(refused.run, () => false)).rejects.toThrow('not yet');
  expect(refused.tries()).toBe(1);
});
