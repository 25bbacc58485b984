import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recall, recallOn, remember, siteOf } from '../../../lib/background/tab-memory.ts';

const SITE = 'https://ged.intranet.test/dossier/12';
const kept = (url: string) => ({
  actionId: 'correct',
  original: 'Un secret',
  proposal: 'Un secret.',
  format: 'plain' as const,
  at: 1,
  site: siteOf(url),
});

beforeEach(() => fakeBrowser.reset());

it('gives the page that a tab has gone to nothing of the site it comes from', async () => {
  await remember(7, 'kept', kept(SITE));
  for (const url of [
    'https://autre.test/',
    'http://ged.intranet.test/',
    'about:blank',
    'data:text/html,x',
    '',
  ])
    expect(await recallOn(7, 'kept', url)).toBeNull();
  expect(await recallOn(7, 'kept', undefined)).toBeNull();
  expect(await recallOn(8, 'kept', SITE)).toBeNull();
  expect(await recallOn(7, 'kept', 'https://ged.intranet.test/ailleurs#ici')).toMatchObject({
    original: 'Un secret',
  });
  // The panel is ours and no page.
  expect(await recall(7, 'kept')).toMatchObject({ original: 'Un secret' });
});

it('takes two files, or two documents of no site, for two sites', async () => {
  await remember(7, 'kept', kept('file:///home/a.html'));
  expect(await recallOn(7, 'kept', 'file:///home/b.html')).toBeNull();
  expect(await recallOn(7, 'kept', 'file:///home/a.html')).not.toBeNull();
});

it('empties no other tab for what is too long to be kept', async () => {
  await remember(7, 'kept', kept(SITE));
  const { session } = fakeBrowser.storage;
  const set = session.set;
  session.set = async (entry) => {
    if (JSON.stringify(entry).length > 10_000_000) throw new Error('quota');
    return set(entry);
  };
  const hog = { ...kept('https://autre.test/'), proposal: 'x'.repeat(11_000_000) };
  await expect(remember(8, 'kept', hog)).rejects.toThrow();
  session.set = set;
  expect(await recall(7, 'kept')).not.toBeNull();
});
