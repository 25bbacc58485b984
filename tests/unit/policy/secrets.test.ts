// Guards TRUST check 13: the key is in no view, whatever the policy looks like.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSettings } from '../../../lib/policy/index.ts';
import { ENDPOINT, fakeEdges, fakeManaged, fakeStore, settle } from './fakes.ts';

const secret = fc.stringMatching(/^sk-[A-Za-z0-9]{20,40}$/);
/** Places where an administrator may put a key, rightly or by mistake. */
const places = fc.constantFrom(
  (key: string) => ({ endpoints: [{ ...ENDPOINT, auth: 'key', key }] }),
  (key: string) => ({ endpoints: [{ ...ENDPOINT, auth: 'key', key: [key] }] }),
  (key: string) => ({ endpoints: [{ ...ENDPOINT, auth: key }] }),
  (key: string) => ({ endpoints: [{ ...ENDPOINT, auth: 'none', key }] }),
  (key: string) => ({ endpoints: [{ ...ENDPOINT, headers: { 'X-Api-Key': key } }] }),
  (key: string) => ({ endpoints: [{ ...ENDPOINT, headers: { Authorization: `Bearer ${key}` } }] }),
  (key: string) => ({ endpoints: [{ ...ENDPOINT, headers: key }] }),
  (key: string) => ({ endpoints: [{ ...ENDPOINT, url: `https://u:${key}@ia.test` }] }),
  (key: string) => ({ endpoints: [{ ...ENDPOINT, url: `https://ia.test/?key=${key}` }] }),
  (key: string) => ({ endpoints: [{ ...ENDPOINT, models: key }] }),
  (key: string) => ({ endpoints: [{ ...ENDPOINT, maxConcurrency: key }] }),
  (key: string) => ({ endpoints: [key] }),
  (key: string) => ({ endpoints: JSON.stringify([{ ...ENDPOINT, key }]) }),
  (key: string) => ({ branding: { supportUrl: `ftp://aide:${key}@aide.test/` } }),
  (key: string) => ({ charter: { version: '1', title: 'C', url: `ftp://aide.test/?jeton=${key}` } }),
  (key: string) => ({ sitesBlocked: [`https://u:${key}@paie.test/*`] }),
  (key: string) => ({ apiKey: key }),
  (key: string) => ({ key }),
  (key: string) => ({ endpoint: { key } }),
);

describe('a key', () => {
  it('in any place of a policy is in no view and no report', async () => {
    await fc.assert(
      fc.asyncProperty(secret, places, async (key, place) => {
        const managed = fakeManaged();
        const settings = createSettings(fakeEdges({ managed }));
        managed.holds(place(key));
        await settle();
        const shown = JSON.stringify([await settings.view(), await settings.diagnostic()]);
        expect(shown).not.toContain(key);
        expect(shown).not.toContain(key.slice(3, -4));
      }),
      { numRuns: 200 },
    );
  });

  it('of the agent is in no view and no report', async () => {
    await fc.assert(
      fc.asyncProperty(secret, async (key) => {
        const store = fakeStore({ policy: { raw: null, missedStarts: 0 } });
        const managed = fakeManaged();
        const settings = createSettings(fakeEdges({ managed, store }));
        managed.holds({});
        await settle();
        await settings.choose('endpoints', [{ ...ENDPOINT, auth: 'key' }]);
        const answer = await settings.handlers['key.set']({ endpointId: 'mairie', key });
        expect(store.keys.get('mairie')?.key).toBe(key);
        expect(JSON.stringify([answer, await settings.diagnostic(), settings.current()])).not.toContain(key);
        expect(answer.endpoints[0]?.hasKey).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
