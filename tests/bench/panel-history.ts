import type { Page } from 'playwright-core';
import type { createHistory } from '../../lib/chat/history/index.ts';
import type { Conversation } from '../../lib/chat/types.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/harness/index.ts';
import { moduleScript } from '../browser/module-script.ts';
import { atMost, median, type Row, spread } from './measure.ts';
import { measurePanelMemory } from './panel-memory.ts';

declare global {
  interface Window {
    benchHistory: { createHistory: typeof createHistory };
  }
}

const CONVERSATIONS = 1_000;
const OPENINGS = 9;
/** Conversations opened one after the other, each as long as a day's work. */
const LONG = 20;

/** The history with a year's conversations in it: opening the list, searching, and what stays in memory. */
export async function measurePanelHistory(extensionDir: string): Promise<Row[]> {
  const browser = await launchChromium({ extensionDir, viewport: { width: 400, height: 800 } });
  try {
    await fill(browser);
    return [...(await measureList(browser)), ...(await measurePanelMemory(browser, LONG))];
  } finally {
    await browser.close();
  }
}

async function fill(browser: ChromiumBrowser): Promise<void> {
  const panel = await browser.openExtensionPage('sidepanel.html');
  await panel.control('history').wait();
  await browser.page(panel).evaluate(await moduleScript('lib/chat/history/index.ts', 'benchHistory'));
  await panel.evaluate(writeConversations, { count: CONVERSATIONS, long: LONG });
  await panel.close();
}

/**
 * Runs in the panel: conversations of five questions and answers about a page, some 9,000 characters of text and
 * 12,000 of page each; the last ones are long.
 */
async function writeConversations({ count, long }: { count: number; long: number }): Promise<void> {
  const words =
    'la demande du service est reçue avec les pièces du dossier avant le délai fixé par la commission une réponse motivée suivra dans les deux mois le montant accordé peut être révisé agent usager courrier décision recours instruction versement justificatif'.split(
      ' ',
    );
  let seed = 1;
  const word = (): string => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed % 23 === 0 ? `réf-${seed % 100_000}` : (words[seed % words.length] ?? '');
  };
  const text = (length: number): string => {
    let written = '';
    while (written.length < length) written += `${word()}${seed % 11 === 0 ? '.\n\n' : ' '}`;
    return written;
  };
  let now = Date.now() - count * 60_000;
  const history = await window.benchHistory.createHistory(() => (now += 60_000));
  for (let at = 0; at < count; at++) {
    const isLong = at >= count - long;
    const messages = Array.from({ length: isLong ? 30 : 5 }, (_, turn) => [
      { id: `${at}q${turn}`, role: 'user' as const, text: text(150) },
      {
        id: `${at}a${turn}`,
        role: 'assistant' as const,
        state: 'done' as const,
        text: text(isLong ? 5_000 : 1_600),
        asked: 'chat' as const,
        since: now,
      },
    ]).flat();
    const page = { id: `${at}p`, kind: 'page' as const, title: `Dossier ${at}`, text: text(12_000) };
    const conversation: Conversation = { id: `bench-${at}`, messages, context: [page] };
    await history.save(conversation, 0);
  }
}

async function measureList(browser: ChromiumBrowser): Promise<Row[]> {
  const lists: number[] = [];
  const searches: number[] = [];
  for (let opening = 0; opening <= OPENINGS; opening++) {
    // A fresh panel each time: nothing of the history is in memory.
    const panel = await browser.openExtensionPage('sidepanel.html');
    await panel.control('history').wait();
    const list = await timed(
      browser.page(panel),
      '[data-ui=history-view][data-state=done] [data-ui=history-row]',
      () => panel.control('history').click(),
    );
    // A hand needs that long from the list to the first letter.
    await browser.page(panel).waitForTimeout(300);
    const search = await timed(
      browser.page(panel),
      '[data-ui=history-view][data-state=done]:has([data-ui=history-found]:not(:empty))',
      () => panel.type(`r`),
    );
    // The first opening of a profile compiles everything.
    if (opening > 0) {
      lists.push(list);
      searches.push(search);
    }
    await panel.close();
  }
  return [
    atMost(
      `History of ${CONVERSATIONS} conversations: list on screen, median`,
      median(lists),
      200,
      'ms',
      spread(lists),
    ),
    atMost(
      `History of ${CONVERSATIONS} conversations: search answers, median`,
      median(searches),
      100,
      'ms',
      spread(searches),
    ),
  ];
}

/** Milliseconds in the page from the next click or key to the frame in which a selector matches. */
async function timed(page: Page, selector: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate((selector) => {
    const timing = new Promise<number>((done) => {
      let started = 0;
      const look = (): void => {
        if (document.querySelector(selector)) requestAnimationFrame(() => done(performance.now() - started));
        else requestAnimationFrame(look);
      };
      const begin = ({ timeStamp }: Event): void => {
        if (started > 0) return;
        started = timeStamp;
        requestAnimationFrame(look);
      };
      addEventListener('click', begin, { capture: true, once: true });
      addEventListener('keydown', begin, { capture: true, once: true });
    });
    Object.assign(globalThis, { timing });
  }, selector);
  await act();
  return page.evaluate(() => (globalThis as unknown as { timing: Promise<number> }).timing);
}
