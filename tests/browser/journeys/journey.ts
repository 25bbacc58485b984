/** What the journeys share: a site with its browser, eyes on what a popover went through, and a person's hands. */
import { expect } from 'vitest';
import type { RecordedRequest } from '../../sandbox/model/server.ts';
import {
  asAPerson,
  configureEndpoint,
  type ExtensionBrowser,
  type Services,
  startServices,
  type Tab,
  type UIElement,
  until,
} from '../harness/index.ts';

/** What a page of the intranet tells of its editors (tests/sandbox). */
export interface Sandbox {
  model(editor: string): string;
  select(words: string, options: { in: string; to?: string }): boolean;
  readonly events: readonly unknown[];
}

/** What a journey notes in the page while it lasts. */
interface Notes {
  /** States that the proposal went through, in order. */
  readonly states: string[];
  /** When the last trusted Escape was pressed, in milliseconds since the epoch. */
  escapeAt: number;
}

declare global {
  interface Window {
    notes: Notes;
  }
}

export interface Site {
  readonly services: Services;
  readonly browser: ExtensionBrowser;
  close(): Promise<void>;
}

/** Starts the intranet, the model and a browser whose extension knows that model. */
export async function openSite(
  launch: () => Promise<ExtensionBrowser>,
  { configured = true }: { configured?: boolean } = {},
): Promise<Site> {
  const services = await startServices({ latencyMs: 60, tokensPerSecond: 200 });
  const browser = await launch();
  if (configured) await configureEndpoint(browser, { url: services.model.url, models: ['demo'] });
  return {
    services,
    browser,
    close: async () => {
      await browser.close();
      await services.close();
    },
  };
}

/** Requests to the model's chat so far. */
export function chats({ services }: Site): readonly RecordedRequest[] {
  return services.model.requests.filter(({ chat }) => chat !== null);
}

/** Waits for the next chat request; call it before what causes it. */
export function nextChat({ services }: Site): Promise<RecordedRequest> {
  const coming = services.model.nextRequest();
  // Waited for later; when the test fails before that, this is not another failure.
  coming.catch(() => undefined);
  return coming;
}

/** Notes from now on what the popover goes through, and when Escape is pressed. */
export async function takeNotes(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const notes: Notes = { states: [], escapeAt: 0 };
    window.notes = notes;
    const note = (host: Element): void => {
      const root = host.shadowRoot;
      if (!root) return;
      const look = (): void => {
        const state = root.querySelector('[data-ui=proposal]')?.getAttribute('data-state');
        if (state && notes.states.at(-1) !== state) notes.states.push(state);
      };
      look();
      new MutationObserver(look).observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['data-state'],
      });
    };
    for (const host of document.querySelectorAll('renfort-popover')) note(host);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          if (node instanceof Element && node.localName === 'renfort-popover') note(node);
        }
      }
    }).observe(document, { subtree: true, childList: true });
    // Registered before anything of ours is here: this is what a page can always see.
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') notes.escapeAt = performance.timeOrigin + event.timeStamp;
      },
      { capture: true },
    );
  });
}

/** Opens a page in a new tab and takes notes there. */
export async function visit(site: Site, path: string, host?: 'intranet' | 'loopback'): Promise<Tab> {
  const tab = await site.browser.open(site.services.page(path, host));
  await takeNotes(tab);
  return tab;
}

/** What an editor's own model holds. */
export function modelOf(tab: Tab, editor: string): Promise<string> {
  return tab.evaluate((name) => (window as unknown as { sandbox: Sandbox }).sandbox.model(name), editor);
}

/** Selects words of an editor of the page's register. */
export async function selectIn(tab: Tab, editor: string, words = '', to?: string): Promise<void> {
  const found = await tab.evaluate(
    ({ editor, words, to }) =>
      (window as unknown as { sandbox: Sandbox }).sandbox.select(words, {
        in: editor,
        ...(to === undefined ? {} : { to }),
      }),
    { editor, words, to },
  );
  expect(found, `« ${words} » in ${editor}`).toBe(true);
}

/** Selects a paragraph with the real mouse, as a person does: three clicks. */
export async function tripleClick(tab: Tab, path: string): Promise<void> {
  const { x, y } = await tab.element(path).centre();
  const mouse = tab.page.mouse as unknown as {
    click(x: number, y: number, options: { clickCount: number; count: number }): Promise<void>;
  };
  await mouse.click(x, y, { clickCount: 3, count: 3 });
}

/** Asks for an action through the context menu. */
export function byMenu(site: Site, tab: Tab, action: string): Promise<void> {
  return site.browser.chooseFromMenu(tab, `action:${action}`);
}

/** Asks for an action through the palette with the keyboard alone: its label is typed without accents. */
export async function byPalette({ browser }: Site, tab: Tab, action: string): Promise<void> {
  await browser.runCommand(tab, 'open-palette');
  await tab.ui('palette', 'palette-filter').wait();
  const label = await paletteItem(tab, `[data-action="${action}"] .label`).text();
  await tab.type(
    label
      .normalize('NFD')
      .replace(/[^a-z ]/gi, '')
      .toLowerCase(),
  );
  await paletteItem(tab, '[aria-selected=true]').waitAttribute('data-action', action);
  await asAPerson(tab);
  await tab.press('Enter');
}

export function paletteItem(tab: Tab, which: string): UIElement {
  return tab.element(`renfort-palette >> [data-ui=palette-item]${which}`);
}

/** Waits until the proposal is finished well, and gives its text. */
export async function finished(tab: Tab): Promise<string> {
  const proposal = tab.ui('popover', 'proposal');
  await until('the popover', () => proposal.exists());
  const state = await proposal.waitState(['done', 'cut', 'error'], 20_000);
  expect([state, await proposal.attribute('data-code')]).toEqual(['done', null]);
  return proposalText(tab);
}

export async function proposalText(tab: Tab): Promise<string> {
  return (await tab.ui('popover', 'proposal').text()).trim();
}

/** Waits until no surface of ours is left but the toast. */
export async function popoverGone(tab: Tab): Promise<void> {
  await tab.element('renfort-popover').waitGone();
}

/** Letters and digits only, without markup: a proposal and what an editor makes of it are the same then. */
export function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&(nbsp|amp|lt|gt|quot|#\d+|[a-z]+);/gi, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Space between two rectangles, 0 when they touch or overlap. */
export function gapBetween(one: Rect, other: Rect): number {
  const dx = Math.max(0, other.x - (one.x + one.width), one.x - (other.x + other.width));
  const dy = Math.max(0, other.y - (one.y + one.height), one.y - (other.y + other.height));
  return Math.hypot(dx, dy);
}

export function overlap(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
