import type { CDPSession, Page } from 'playwright-core';
import type { DemoModel } from '../sandbox/model/server.ts';
import { fixedWork } from './fixed-work.ts';
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
    // What is measured against is compiled by then.
    for (let time = 0; time < 10; time++) await fixedWork(page);
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
    const [first, last] = [costs.slice(0, third), costs.slice(-third)];
    const growth = middle(last, 'inWork') / middle(first, 'inWork');
    return [
      atMost(
        'A 50,000-token answer: cost of a piece in the last third against the first, each against a fixed piece of work at the same time',
        growth,
        1.25,
        '×',
        `${middle(first, 'ms').toFixed(3)} to ${middle(last, 'ms').toFixed(3)} ms a token; the fixed work ${middle(first, 'work').toFixed(2)} to ${middle(last, 'work').toFixed(2)} ms`,
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

/** What a token cost the main thread in one window of the stream. */
interface Cost {
  readonly ms: number;
  /** Milliseconds of the fixed piece of work right after. */
  readonly work: number;
  /** The one in terms of the other: other programs on the machine, and its clock, slow both. */
  readonly inWork: number;
}

const middle = (costs: readonly Cost[], of: keyof Cost): number => median(costs.map((cost) => cost[of]));

/** What a token costs, over windows of the stream. */
async function costsAlong(
  page: Page,
  session: CDPSession,
  sent: () => number,
  ended: () => boolean,
): Promise<Cost[]> {
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const spent = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    return { spent: spent * 1000, tokens: sent() };
  };
  const costs: Cost[] = [];
  while (!ended()) {
    const start = await now();
    await page.waitForTimeout(500);
    const end = await now();
    const work = await fixedWork(page);
    const ms = (end.spent - start.spent) / (end.tokens - start.tokens);
    if (end.tokens > start.tokens) costs.push({ ms, work, inWork: ms / work });
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
