import type { CDPSession, Page } from 'playwright-core';
import type { DemoModel } from '../sandbox/model/server.ts';
import { atMost, median, percentile, type Row } from './measure.ts';
import { launchForBench } from './setting.ts';
import { recordTasks } from './tasks.ts';

const TOKENS = 50_000;
const TOKENS_PER_SECOND = 1000;

interface Watched {
  /** Times something changed in the conversation between two frames, for each frame in which something did. */
  readonly changes: number[];
}

/** A very long answer in the panel: what each piece of it costs at the beginning and at the end. */
export async function measureLongAnswer(extensionDir: string, model: DemoModel): Promise<Row[]> {
  const before = { ...model };
  model.tokensPerSecond = TOKENS_PER_SECOND;
  const browser = await launchForBench(extensionDir, model, `demo-long-${TOKENS}`);
  try {
    const tab = await browser.openExtensionPage('sidepanel.html');
    const page = browser.page(tab);
    const session = await page.context().newCDPSession(page);
    // Time of our thread, not of the wall: what else runs on the machine says nothing about a piece's cost.
    await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
    await session.send('Performance.enable');
    await tab.control('composer').click();
    await tab.type('Écris longuement.');
    await tab.evaluate(watchChanges);
    const asked = model.nextRequest(({ chat }) => chat !== null);
    const tasks = recordTasks(session);
    await tasks.start();
    await tab.press('Enter');
    const request = await asked;
    const costs = await costsAlong(
      page,
      session,
      () => request.tokensSent,
      () => request.outcome !== 'running',
    );
    await tab.control('answer').waitState('done', 120_000);
    const durations = await tasks.stop();
    const { changes } = await tab.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
    const third = Math.floor(costs.length / 3);
    const growth = median(costs.slice(-third)) / median(costs.slice(0, third));
    return [
      atMost(
        'A 50,000-token answer: cost of a piece in the last third against the first',
        growth,
        1.25,
        '×',
        `${median(costs.slice(0, third)).toFixed(3)} to ${median(costs.slice(-third)).toFixed(3)} ms a token`,
      ),
      atMost(
        'A 50,000-token answer: 95 % of tasks (of 1 ms and more) within',
        percentile(durations, 95),
        50,
        'ms',
        `n = ${durations.length}, worst ${Math.max(...durations).toFixed(0)} ms`,
      ),
      atMost(
        'A 50,000-token answer: renders in one frame, at most',
        Math.max(...changes),
        1,
        '',
        `${changes.filter((times) => times > 1).length} of ${changes.length} frames had more`,
      ),
    ];
  } finally {
    model.tokensPerSecond = before.tokensPerSecond;
    await browser.close();
  }
}

/** Main-thread milliseconds per token, over windows of the stream. */
async function costsAlong(
  page: Page,
  session: CDPSession,
  sent: () => number,
  ended: () => boolean,
): Promise<number[]> {
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const costs: number[] = [];
  let last = { at: await spent(), tokens: sent() };
  while (!ended()) {
    await page.waitForTimeout(500);
    const next = { at: await spent(), tokens: sent() };
    if (next.tokens > last.tokens) costs.push((next.at - last.at) / (next.tokens - last.tokens));
    last = next;
  }
  // The windows at the edges hold the start and the end of the conversation, not its pieces.
  return costs.slice(1, -1);
}

/** Runs in the panel: how many times the conversation changed between two frames. */
function watchChanges(): void {
  const watched: Watched = { changes: [] };
  (globalThis as unknown as { watched: Watched }).watched = watched;
  let inFrame = 0;
  // Sending changes other things too, once: what counts is the answer while it comes.
  const inAnswer = ({ target }: MutationRecord) =>
    (target instanceof Element ? target : target.parentElement)?.closest(
      '[data-ui=answer][data-state=streaming]',
    );
  new MutationObserver((records) => {
    if (records.some(inAnswer)) inFrame++;
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
  const frame = () => {
    if (inFrame > 0) watched.changes.push(inFrame);
    inFrame = 0;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
