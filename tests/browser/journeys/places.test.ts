/** The main job in each kind of place: from a selected text to a replaced one, and back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asAPerson, BROWSERS, type Tab, until } from '../harness/index.ts';
import {
  byMenu,
  byPalette,
  chats,
  finished,
  gapBetween,
  modelOf,
  nextChat,
  openSite,
  overlap,
  plain,
  popoverGone,
  type Rect,
  type Site,
  visit,
} from './journey.ts';
import { PLACES, type Place } from './places.ts';

/** Fields that the chat API documents and that we send. */
const DOCUMENTED = ['model', 'messages', 'stream', 'temperature', 'max_tokens', 'stream_options'];

describe.each(BROWSERS)('in $name', ({ launch }) => {
  let site: Site;
  /** Milliseconds from each Escape to the end of the request at the server. */
  const abortsAfter: number[] = [];

  beforeAll(async () => {
    site = await openSite(launch);
  });
  afterAll(() => site?.close());

  const WAYS = [
    { way: 'the menu', host: 'intranet' },
    { way: 'the palette', host: 'loopback' },
  ] as const;

  describe.each(PLACES)('$name', (place) => {
    test.each(WAYS)('by $way, on the $host host', async ({ way, host }) => {
      const tab = await visit(site, place.page, host);
      try {
        // A cookie of the model's own host: a request with credentials would carry it.
        await tab.evaluate(() => {
          // biome-ignore lint/suspicious/noDocumentCookie: the cookie store does not exist on plain http.
          document.cookie = 'session=agent; path=/';
        });
        await place.before?.(tab);
        const before = place.editor === null ? '' : await modelOf(tab, place.editor);
        const asked = chats(site).length;
        const pages = site.services.intranet.requests.length;
        const start = async (): Promise<void> => {
          if (way === 'the menu') await byMenu(site, tab, place.action);
          else await byPalette(site, tab, place.action);
        };

        await place.select(tab);
        const selected = place.box ? await tab.element(place.box).place() : await selectionRect(tab);
        if (!selected) throw new Error(`There is no ${place.box}`);
        const coming = nextChat(site);
        await start();
        const request = await coming;
        const proposal = await finished(tab);
        expect(await tab.evaluate(() => window.notes.states)).toEqual(['waiting', 'streaming', 'done']);
        await standsNear(tab, selected);

        // What left, and nothing else.
        expect(request.rawBody).toContain(place.sent);
        expect(Object.keys(request.body as object).filter((key) => !DOCUMENTED.includes(key))).toEqual([]);
        expect(request.headers).not.toHaveProperty('cookie');
        expect(request.headers).not.toHaveProperty('referer');
        expect(request.rawBody).not.toContain(new URL(site.services.page('/', host)).host);
        expect(plain(proposal)).not.toBe('');

        if (place.editor === null) await leaves(tab);
        else await replacesAndUndoes(tab, place.editor, before, proposal);

        expect(chats(site).length - asked, 'requests to the model').toBe(1);
        expect(site.services.intranet.requests.slice(pages), 'requests to the intranet').toEqual([]);
        await givesUp(tab, place, start, before);
      } finally {
        await tab.close();
      }
    });
  });

  // The median: on a busy machine one of them may be late, and that says nothing of us.
  test('Escape reaches the server within 100 ms', () => {
    const sorted = abortsAfter.toSorted((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });

  /** Enter puts it in place, the editor's own model has it; Undo of the toast brings all back. */
  async function replacesAndUndoes(
    tab: Tab,
    editor: string,
    before: string,
    proposal: string,
  ): Promise<void> {
    await asAPerson(tab);
    await tab.press('Enter');
    const undo = tab.ui('toast', 'undo');
    await undo.wait();
    const after = await modelOf(tab, editor);
    expect(plain(after)).toContain(plain(proposal));
    expect(after).not.toBe(before);
    await asAPerson(tab);
    await undo.click();
    await until('the original', async () => (await modelOf(tab, editor)) === before).catch(async () => {
      expect(await modelOf(tab, editor)).toBe(before);
    });
  }

  /** A text that can only be read: nothing to replace, Escape closes. */
  async function leaves(tab: Tab): Promise<void> {
    expect(await tab.ui('popover', 'replace').visible()).toBe(false);
    expect(await tab.ui('popover', 'copy').visible()).toBe(true);
    await tab.press('Escape');
    await popoverGone(tab);
  }

  /** Escape while the model is at work: the server hears of it at once, the focus is back, the text as it was. */
  async function givesUp(tab: Tab, place: Place, start: () => Promise<void>, before: string): Promise<void> {
    site.services.model.latencyMs = 20_000;
    try {
      await place.select(tab);
      const coming = nextChat(site);
      await start();
      const request = await coming;
      await tab.ui('popover', 'proposal').waitState('waiting');
      await tab.press('Escape');
      const ended = await request.ended;
      await popoverGone(tab);
      expect(ended.outcome).toBe('aborted');
      const pressed = await tab.evaluate(() => window.notes.escapeAt);
      abortsAfter.push((ended.endedAt ?? 0) - pressed);
      if (place.editor === null) return;
      expect(await modelOf(tab, place.editor)).toBe(before);
      const model = place.editor;
      await until('the focus to be back', () => focusIsIn(tab, model));
    } finally {
      site.services.model.latencyMs = 60;
    }
  }
});

/** True when the focus is in an editor of the page, whichever frame that is in. */
function focusIsIn(tab: Tab, editor: string): Promise<boolean> {
  return tab.evaluate((name) => {
    let active = document.activeElement;
    if (active instanceof HTMLIFrameElement) active = active.contentDocument?.activeElement ?? null;
    if (active?.localName.startsWith('renfort-')) return false;
    const frame = document.querySelector(`#${name}_ifr`);
    if (frame instanceof HTMLIFrameElement) return active === frame.contentDocument?.body;
    return active?.closest(`#${name}`) !== null;
  }, editor);
}

/** What is selected in the viewport of the tab: the field, or the text's own rectangle. */
function selectionRect(tab: Tab): Promise<Rect> {
  return tab.evaluate(() => {
    let page: Document = document;
    let [dx, dy] = [0, 0];
    const frames = [...document.querySelectorAll('iframe')];
    const frame = frames.find(
      (one) => one === document.activeElement || one.contentDocument?.getSelection()?.toString(),
    );
    if (frame?.contentDocument && !document.getSelection()?.toString()) {
      const box = frame.getBoundingClientRect();
      [dx, dy] = [box.x + frame.clientLeft, box.y + frame.clientTop];
      page = frame.contentDocument;
    }
    const field = page.activeElement;
    const range = page.getSelection()?.rangeCount ? page.getSelection()?.getRangeAt(0) : null;
    const inField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    const box = inField ? field.getBoundingClientRect() : range?.getBoundingClientRect();
    if (!box) throw new Error('Nothing is selected');
    const [left, top] = [Math.max(0, box.left + dx), Math.max(0, box.top + dy)];
    return {
      x: left,
      y: top,
      width: Math.min(innerWidth, box.right + dx) - left,
      height: Math.min(innerHeight, box.bottom + dy) - top,
    };
  });
}

/** The popover stands in the viewport, near the selection, and not over it when there is room. */
async function standsNear(tab: Tab, selected: Rect): Promise<void> {
  const [popover, view] = await Promise.all([
    tab.element('renfort-popover').place(),
    tab.evaluate(() => ({ width: innerWidth, height: innerHeight })),
  ]);
  if (!popover) throw new Error('There is no popover');
  expect(popover.x).toBeGreaterThanOrEqual(0);
  expect(popover.y).toBeGreaterThanOrEqual(0);
  expect(popover.x + popover.width).toBeLessThanOrEqual(view.width);
  expect(popover.y + popover.height).toBeLessThanOrEqual(view.height);
  expect(gapBetween(popover, selected)).toBeLessThan(24);
  const roomAbove = selected.y;
  const roomBelow = view.height - selected.y - selected.height;
  if (Math.max(roomAbove, roomBelow) > popover.height + 20) {
    expect(overlap(popover, selected), `over ${JSON.stringify([popover, selected])}`).toBe(false);
  }
}
