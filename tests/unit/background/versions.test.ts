import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteVersion, versionItem, versionsOf } from '../../../lib/background/versions.ts';
import { speak } from '../locale.ts';

const SITE = 'https://ged.intranet.test/dossier/12';
const made = (text: string, at = 1) => ({
  text,
  format: 'plain' as const,
  written: 'Autre',
  actionId: 'correct',
  at,
});
const texts = async (tab: number, url: string) => (await versionsOf(tab, url)).map(({ text }) => text);

beforeEach(() => {
  fakeBrowser.reset();
  speak('fr');
});

it('lists what stood in a tab, the last first, twenty at most', async () => {
  for (let at = 1; at <= 25; at++) await noteVersion(7, SITE, made(`Texte ${at}`, at));
  const listed = await texts(7, SITE);
  expect(listed).toHaveLength(20);
  expect(listed[0]).toBe('Texte 25');
  expect(listed.at(-1)).toBe('Texte 6');
});

it('shows nothing of another site, another port or another tab, and all of it back on the site', async () => {
  await noteVersion(7, SITE, made('Un secret'));
  expect(await texts(7, 'https://autre.test/')).toEqual([]);
  expect(await texts(7, 'https://ged.intranet.test:8443/')).toEqual([]);
  expect(await texts(7, 'about:blank')).toEqual([]);
  expect(await versionsOf(7, undefined)).toEqual([]);
  expect(await texts(8, SITE)).toEqual([]);
  expect(await texts(7, 'https://ged.intranet.test/ailleurs')).toEqual(['Un secret']);
});

it('keeps nothing of a page without a site, nor an empty text', async () => {
  await noteVersion(7, 'data:text/html,x', made('Texte'));
  await noteVersion(7, undefined, made('Texte'));
  await noteVersion(7, SITE, made(' \n'));
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

it('gives each its own name and keeps less of what is long', async () => {
  await noteVersion(7, SITE, made('court'));
  for (let at = 0; at < 4; at++) await noteVersion(7, SITE, made('x'.repeat(200_000)));
  const kept = await versionsOf(7, SITE);
  expect(kept.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(500_000);
  expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
});

it('says how a text begins on one line', async () => {
  await noteVersion(7, SITE, made(`Bonjour,\n\n${'mot '.repeat(100)}`));
  const [version] = await versionsOf(7, SITE);
  const { beginning } = versionItem(version as NonNullable<typeof version>, 'Corriger');
  expect(beginning).toMatch(/^Bonjour, mot mot/);
  expect(beginning.length).toBeLessThanOrEqual(81);
});

it('says it without signs that turn the line around or that nobody sees', async () => {
  await noteVersion(7, SITE, made('Cher\u202e collègue\u{e0041}'));
  const [version] = await versionsOf(7, SITE);
  expect(versionItem(version as NonNullable<typeof version>, 'Corriger').beginning).toBe('Cher collègue');
});
