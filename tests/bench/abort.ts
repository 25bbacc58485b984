import type { DemoModel } from '../sandbox/model/server.ts';
import { atMost, median, type Row, spread } from './measure.ts';
import { launchForBench, now, selectAll } from './setting.ts';

const STOPS = 8;

/** From Escape in the popover to the server seeing that the client has left. */
export async function measureAbort(extensionDir: string, url: string, model: DemoModel): Promise<Row[]> {
  const browser = await launchForBench(extensionDir, model);
  try {
    const tab = await browser.open(url);
    const times: number[] = [];
    for (let stop = 0; stop < STOPS; stop++) {
      await selectAll(tab, 'corps');
      const asked = model.nextRequest(({ chat }) => chat !== null);
      await browser.chooseFromMenu(tab, 'action:rephrase');
      const request = await asked;
      await tab.ui('popover', 'proposal').waitState('streaming');
      const pressed = now();
      await tab.press('Escape');
      const { endedAt, outcome } = await request.ended;
      if (outcome !== 'aborted' || endedAt === null) throw new Error(`The request was ${outcome}`);
      times.push(endedAt - pressed);
      await tab.ui('popover', 'close').waitGone();
    }
    return [
      atMost('Escape to the server knowing it, median', median(times), 100, 'ms', spread(times)),
      atMost('Escape to the server knowing it, worst', Math.max(...times), 100, 'ms'),
    ];
  } finally {
    await browser.close();
  }
}
