import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageAndPanelHandlers } from '../../../lib/background/handlers.ts';
import { recall, remember } from '../../../lib/background/tab-memory.ts';
import { vouch, vouchedFor } from '../../../lib/background/vouching.ts';
import type { TrustedSender } from '../../../lib/messaging/answer.ts';
import type { Settings } from '../../../lib/policy/settings.ts';
import { siteAllowed } from '../../../lib/policy/sites.ts';
import { speak } from '../locale.ts';
import { NO_POLICY } from '../policy/fakes.ts';

const pageAt = (url: string): TrustedSender => ({ context: 'page', tabId: 7, frameId: 0, url, tabUrl: url });
const SITE = pageAt('https://ged.intranet.test/dossier/12');
const OTHER = pageAt('https://autre.test/');
const address = { frameId: 0, targetId: 'a' };
const write = { address, text: 'Texte.', mode: 'replace', actionId: 'correct' } as const;

/** Everything that frames were told. */
let told: { renfort: string; payload: unknown }[];

function handlersWith(insertDirect: boolean, more: Partial<Settings> = {}) {
  const settings = { ...NO_POLICY, features: { ...NO_POLICY.features, insertDirect }, ...more };
  return pageAndPanelHandlers({
    ready: async () => settings,
    current: () => settings,
    siteAllowed: (url: string) => siteAllowed(url, settings),
    destinationFor: () => null,
  } as unknown as Parameters<typeof pageAndPanelHandlers>[0]);
}

beforeEach(() => {
  fakeBrowser.reset();
  speak('fr');
  told = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_, message) => {
    told.push(message as (typeof told)[number]);
    return { ok: true, value: { outcome: 'read-only' } };
  });
});

it('puts nothing in place unseen once policy forbids it, and what the agent looked at still', async () => {
  const handlers = handlersWith(false);
  await expect(handlers['target.write']({ ...write, unasked: true }, SITE)).rejects.toThrow(
    'feature-disabled',
  );
  expect(told).toEqual([]);
  await handlers['target.write'](write, SITE);
  expect(told).toHaveLength(1);
  await handlersWith(true)['target.write']({ ...write, unasked: true }, SITE);
  expect(told).toHaveLength(2);
});

it('writes nothing on a site that was excluded meanwhile, and says which fields never to write', async () => {
  const blocked = handlersWith(true, { sitesBlocked: ['https://ged.intranet.test/*'] });
  await expect(blocked['target.write'](write, SITE)).rejects.toThrow('site-blocked');
  expect(told).toEqual([]);
  const profiles = [{ sites: ['https://ged.intranet.test/*'], protectedSelectors: ['#nir'] }];
  await handlersWith(true, { profiles })['target.write'](write, SITE);
  expect(told[0]?.payload).toMatchObject({ protectedSelectors: ['#nir'] });
  await handlersWith(true, { profiles })['target.write'](write, OTHER);
  expect(told[1]?.payload).toMatchObject({ protectedSelectors: [] });
});

it('believes a page of the frames that it was given a text of, on that page, and of no other address', async () => {
  Object.assign(fakeBrowser.action, { setBadgeText: async () => undefined });
  const [frame, secret] = ['https://rh.test/fiche', 'https://paie.test/'];
  const tab = { id: 7, url: SITE.url };
  await vouch(tab, [frame]);
  expect(await vouchedFor(SITE)).toEqual([frame]);
  expect(await vouchedFor(OTHER)).toEqual([]);
  const request = {
    action: 'correct',
    text: 'Un texte',
    format: 'plain',
    scope: 'selection',
    options: {},
  } as const;
  const continued = async (sender: TrustedSender) => {
    const action = { ...request, url: frame, origins: [secret, frame] };
    await handlersWith(true)['panel.continue']({ action, title: 'Corriger' }, sender);
    const { url, origins } = (await recall(7, 'task'))?.action ?? {};
    return [url, ...(origins ?? [])];
  };
  expect(await continued(SITE)).toEqual([frame, SITE.url]);
  expect(await continued(OTHER)).toEqual([OTHER.url]);
});

it('shows a page neither the proposal nor the target of the site its tab comes from', async () => {
  const handlers = handlersWith(true);
  const secret = {
    actionId: 'correct',
    original: 'Un secret',
    proposal: 'Un secret.',
    format: 'plain',
    at: 1,
  } as const;
  await handlers['proposal.keep'](secret, SITE);
  const target = {
    id: 'a',
    kind: 'static',
    scope: 'selection',
    editable: false,
    text: 'Un secret',
    format: 'plain',
  };
  await remember(7, 'target', {
    address,
    target: { ...target, box: null },
    site: 'https://ged.intranet.test',
  } as never);
  const run = { actionId: 'correct', options: {}, address, scope: 'selection' } as const;
  await expect(handlers['palette.run'](run, OTHER)).rejects.toThrow('target-gone');
  await Promise.resolve(handlers['palette.last-proposal'](null, OTHER)).catch(() => null);
  await Promise.resolve(handlers['versions.open']({ id: 'x' }, OTHER)).catch(() => null);
  expect(JSON.stringify(told)).not.toContain('secret');
  expect(await recall(7, 'kept')).toMatchObject({ original: 'Un secret' });
});
