import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveMenus } from '../../../lib/background/menus.ts';
import { recall } from '../../../lib/background/tab-memory.ts';
import type { Settings } from '../../../lib/policy/settings.ts';
import { siteAllowed } from '../../../lib/policy/sites.ts';
import { speak } from '../locale.ts';
import { NO_POLICY } from '../policy/fakes.ts';

interface Item {
  readonly id: string;
  readonly title?: string;
  readonly documentUrlPatterns?: readonly string[];
}

const NOTE = { id: 'note', label: 'Note', instruction: 'Rédigez.', kind: 'answer' } as const;
let items: Item[];
let button: string;
let click: (info: object, tab: object) => void;

/** The menu under a policy. */
async function menuUnder(more: Partial<Settings>): Promise<Item[]> {
  const settings = { ...NO_POLICY, ...more };
  let changed = (): void => undefined;
  serveMenus({
    ready: async () => settings,
    current: () => settings,
    siteAllowed: (url) => siteAllowed(url, settings),
    destinationFor: () => null,
    onChange: (hear) => {
      changed = () => hear(settings);
    },
  } as Parameters<typeof serveMenus>[0] & { onChange: (hear: (now: Settings) => void) => void });
  changed();
  await vi.waitFor(() => expect(items.at(-1)?.id).toBe('open-panel'));
  return items;
}

beforeEach(() => {
  fakeBrowser.reset();
  speak('fr');
  items = [];
  Object.assign(fakeBrowser.contextMenus, {
    onClicked: {
      addListener: (hear: typeof click) => {
        click = hear;
      },
    },
    removeAll: async () => {
      items = [];
    },
    create: (item: Item) => void items.push(item),
  });
  Object.assign(fakeBrowser.action, {
    setTitle: async ({ title }: { title: string }) => {
      button = title;
    },
  });
});

it('holds one item for each action, under the administration’s name, its own actions by their label', async () => {
  const menu = await menuUnder({
    branding: { name: 'Plume' },
    actionsDisabled: ['explain'],
    actionsCustom: [NOTE, { ...NOTE, id: 'ici', sites: ['https://rh.test/*'] }],
  });
  expect(menu[0]).toMatchObject({ title: 'Plume' });
  await vi.waitFor(() => expect(button).toBe('Ouvrir le panneau Plume'));
  expect(menu.map(({ id }) => id)).toContain('action:rephrase');
  expect(menu.map(({ id }) => id)).not.toContain('action:explain');
  expect(menu.find(({ id }) => id === 'action:note')).toMatchObject({ title: 'Note' });
  expect(menu.find(({ id }) => id === 'action:note')?.documentUrlPatterns).toBeUndefined();
  expect(menu.find(({ id }) => id === 'action:ici')?.documentUrlPatterns).toEqual(['https://rh.test/*']);
});

it('begins on the sites of a profile with its actions', async () => {
  const menu = await menuUnder({
    profiles: [
      { sites: ['https://mail.test/*'], actions: ['reply', 'absent', 'correct'] },
      { sites: ['https://rh.test/*'], sensitivity: 'personnel' },
    ],
  });
  expect(menu.slice(1, 5).map(({ id, documentUrlPatterns }) => [id, documentUrlPatterns])).toEqual([
    ['action:reply@0', ['https://mail.test/*']],
    ['action:correct@0', ['https://mail.test/*']],
    ['separator@0', ['https://mail.test/*']],
    ['action:rephrase', undefined],
  ]);
});

it('shows a name and a label as they are written, though menus read something into some characters', async () => {
  const label = 'Questions & réponses à 100 %selon';
  const menu = await menuUnder({
    branding: { name: 'Vie & Cité' },
    actionsCustom: [{ ...NOTE, label }],
  });
  expect(menu[0]?.title).toBe('Vie && Cité');
  expect(menu.find(({ id }) => id === 'action:note')?.title).toBe('Questions && réponses à 100 %\u2060selon');
});

it('takes no text from a frame that cannot be looked at where something is protected', async () => {
  Object.assign(fakeBrowser.action, { setBadgeText: async () => undefined });
  const menu = await menuUnder({
    profiles: [{ sites: ['https://rh.test/*'], protectedSelectors: ['#nir'] }],
  });
  expect(menu.length).toBeGreaterThan(5);
  const info = (frameUrl: string, pageUrl: string) => [
    { menuItemId: 'action:correct', selectionText: '1 85 05', frameUrl, pageUrl, editable: false },
    { id: 7, url: pageUrl, windowId: 1 },
  ];
  const taken = async () => (await recall(7, 'task'))?.action.text ?? null;
  const clickOn = async (frameUrl: string, pageUrl: string) => {
    click(...(info(frameUrl, pageUrl) as [object, object]));
    await new Promise((done) => setTimeout(done, 50));
    return taken();
  };
  expect(await clickOn('https://rh.test/fiche', 'https://portail.test/')).toBeNull();
  expect(await clickOn('https://tiers.test/', 'https://rh.test/')).toBeNull();
  expect(await clickOn('https://tiers.test/', 'https://portail.test/')).toBe('1 85 05');
});
