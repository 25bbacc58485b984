/** Long conversations and long answers: what they cost the panel. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configureEndpoint } from './harness/endpoint.ts';
import { type ChromiumBrowser, extensionDir, launchChromium, type Tab, until } from './harness/index.ts';
import { type Services, startServices } from './harness/services.ts';
import { answer, countOf, say } from './panel-driver.ts';

declare global {
  interface Window {
    frames_: { changes: number; cost: number; at: number; length: number }[];
  }
}

describe('the panel', () => {
  let services: Services;
  let browser: ChromiumBrowser;
  let panel: Tab;

  beforeAll(async () => {
    services = await startServices({ latencyMs: 20, tokensPerSecond: 1_500 });
    browser = await launchChromium({
      extensionDir: extensionDir('chrome'),
      viewport: { width: 380, height: 640 },
    });
    await configureEndpoint(browser, { url: services.model.url, models: ['demo-long-20000'] });
    const page = await browser.open(services.page('/tickets/'));
    panel = await browser.openPanel(page);
    await panel.element('[data-ui=destination]').wait();
  });
  afterAll(async () => {
    await browser?.close();
    await services?.close();
  });

  it('opens a conversation of thousands of messages at its end, and shows earlier ones without moving what is read', async () => {
    await panel.evaluate(async () => {
      const request = indexedDB.open('renfort-history');
      const database = await new Promise<IDBDatabase>((done) => {
        request.onsuccess = () => done(request.result);
      });
      const messages = Array.from({ length: 2_500 }, (_, at) => [
        { id: `q${at}`, role: 'user', text: `Question ${at} ?` },
        { id: `a${at}`, role: 'assistant', state: 'done', text: `Réponse ${at}.`, asked: 'chat', since: at },
      ]).flat();
      const plain = { version: 2, named: false, pinned: false, created: 1, live: false };
      const head = { ...plain, id: 'long', title: 'Longue', updated: Date.now(), messages: messages.length };
      const body = {
        id: 'long',
        version: 2,
        revision: 1,
        conversation: { id: 'long', messages, context: [] },
      };
      await new Promise<void>((done) => {
        const transaction = database.transaction(['heads', 'bodies'], 'readwrite');
        transaction.objectStore('heads').put(head);
        transaction.objectStore('bodies').put(body);
        transaction.oncomplete = () => done();
      });
      database.close();
    });
    await panel.control('history').click();
    await panel.element('[data-id=long]').click();
    await until('the end', async () => (await answer(panel).text()) === 'Réponse 2499.');
    expect(await countOf(panel, '[data-ui=message]')).toBe(80);
    const placeOf = (words: string): Promise<number | undefined> =>
      panel.evaluate(
        (words) =>
          Array.from(document.querySelectorAll('[data-ui=message]'))
            .find(({ textContent }) => textContent === words)
            ?.getBoundingClientRect().y,
        words,
      );
    await panel.evaluate(() => document.querySelector('[role=log]')?.scrollTo(0, 0));
    await panel.control('earlier').wait();
    const before = (await placeOf('Question 2460 ?')) ?? Number.NaN;
    await panel.control('earlier').click();
    await until('the earlier ones', async () => (await placeOf('Question 2360 ?')) !== undefined);
    await until('all of them drawn', async () => (await countOf(panel, '[data-state=streaming]')) === 0);
    // Still in sight: what is drawn above it may move it by a line or two.
    expect(Math.abs(((await placeOf('Question 2460 ?')) ?? Number.NaN) - before)).toBeLessThan(150);
    await panel.control('new-conversation').click();
  });

  it('renders an answer of 20,000 tokens at most once per frame, at a cost that does not grow, and never holds the panel', async () => {
    await panel.evaluate(() => {
      window.frames_ = [];
      let frame = 0;
      const count = (): void => {
        frame += 1;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      // Time from the beginning of a frame in which the answer changed to its end, layout included.
      let seen = -1;
      new MutationObserver(() => {
        const last = window.frames_.at(-1);
        if (frame === seen && last) {
          last.changes += 1;
          return;
        }
        seen = frame;
        const started = performance.now();
        const entry = { changes: 1, cost: 0, at: started, length: document.body.textContent?.length ?? 0 };
        window.frames_.push(entry);
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          entry.cost = performance.now() - started;
        };
        requestAnimationFrame(() => undefined);
        channel.port2.postMessage(0);
      }).observe(document.querySelector('[role=log]') as Element, { childList: true, subtree: true });
    });
    const long: number[] = [];
    await panel.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks_: tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    await say(panel, 'Écrivez longuement.');
    await answer(panel).waitState('done', 55_000);
    long.push(...(await panel.evaluate(() => (window as unknown as { tasks_: number[] }).tasks_)));
    const frames = await panel.evaluate(() => window.frames_);
    const text = (await answer(panel).text()).length;
    const half = Math.floor(frames.length / 2);
    const median = (list: typeof frames): number => {
      const sorted = list.map(({ cost }) => cost).sort((a, b) => a - b);
      return sorted[Math.floor(sorted.length / 2)] ?? 0;
    };
    const [first, second] = [median(frames.slice(10, half)), median(frames.slice(half))];
    console.log({
      text,
      frames: frames.length,
      first,
      second,
      longTasks: long.length,
      worst: Math.max(0, ...long),
    });
    expect(text).toBeGreaterThan(40_000);
    expect(long.length).toBeLessThan(frames.length * 0.05);
    expect(second).toBeLessThan(Math.max(first * 1.5, first + 2));
    expect(frames.filter(({ changes }) => changes > 1).length).toBeLessThan(frames.length * 0.02);
  }, 120_000);
});
