import type { ChromiumBrowser, Tab } from '../browser/harness/index.ts';
import type { DemoModel, RecordedRequest } from '../sandbox/model/server.ts';
import { atMost, median, type Row, spread } from './measure.ts';
import { launchForBench, selectAll } from './setting.ts';

const PAIRS = 6;

/** When the first text and the end were there, in milliseconds after the server had the request. */
interface Times {
  readonly first: number;
  readonly end: number;
}

/**
 * The product and a bare fetch of the same stream, side by side at the same time, each counted from when the
 * server received its request: the text on the screen of one against the text in the hands of the other.
 */
export async function measureStream(extensionDir: string, url: string, model: DemoModel): Promise<Row[]> {
  const browser = await launchForBench(extensionDir, model);
  try {
    // A page of the model server itself: nothing stands between it and the stream.
    const bare = await browser.open(`${model.url}/health`);
    const tab = await browser.open(url);
    const later: number[] = [];
    const ratio: number[] = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      const [ours, theirs] = await sideBySide(browser, tab, bare, model);
      later.push(ours.first - theirs.first);
      ratio.push(ours.end / theirs.end);
    }
    return [
      atMost(
        'First text on the screen, after a bare fetch has it, median',
        median(later),
        50,
        'ms',
        spread(later),
      ),
      atMost(
        'Whole stream on the screen, against a bare fetch, median',
        median(ratio),
        1.03,
        '×',
        spread(ratio),
      ),
    ];
  } finally {
    await browser.close();
  }
}

async function sideBySide(
  browser: ChromiumBrowser,
  tab: Tab,
  bare: Tab,
  model: DemoModel,
): Promise<[Times, Times]> {
  await tab.activate();
  await selectAll(tab, 'corps');
  await tab.evaluate(watchProposal);
  const asked = model.nextRequest(({ chat }) => chat !== null);
  await browser.chooseFromMenu(tab, 'action:rephrase');
  const ours = await asked;
  const askedBare = model.nextRequest(({ chat }) => chat !== null);
  const theirs = bare.evaluate(fetchBare, { url: `${model.url}${ours.path}`, body: ours.rawBody });
  // Whatever goes wrong is told where the times are awaited.
  theirs.catch(() => undefined);
  const bareRequest = await askedBare;
  await tab.ui('popover', 'proposal').waitState('done', 60_000);
  const seen = await tab.waitFor('the end', () => {
    const { first, end } = (globalThis as unknown as { proposalTimes: Times }).proposalTimes;
    return end ? { first, end } : null;
  });
  const result: [Times, Times] = [since(ours, seen), since(bareRequest, await theirs)];
  await tab.press('Escape');
  await tab.ui('popover', 'close').waitGone();
  return result;
}

const since = ({ receivedAt }: RecordedRequest, { first, end }: Times): Times => ({
  first: first - receivedAt,
  end: end - receivedAt,
});

/** Runs in the page: notes at each frame when the proposal had its first text, and when it was done. */
function watchProposal(): void {
  const times = { first: 0, end: 0 };
  (globalThis as unknown as { proposalTimes: Times }).proposalTimes = times;
  const look = () => {
    const proposal = document
      .querySelector('renfort-popover')
      ?.shadowRoot?.querySelector<HTMLElement>('[data-ui=proposal]');
    const at = performance.timeOrigin + performance.now();
    if (!times.first && proposal?.textContent) times.first = at;
    if (proposal?.dataset.state === 'done') times.end = at;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in a page of the server: the same request with nothing around it. */
async function fetchBare({ url, body }: { url: string; body: string }): Promise<Times> {
  const times = { first: 0, end: 0 };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body,
  });
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) break;
    text += decoder.decode(piece.value, { stream: true });
    if (!times.first && /"content":\s*"[^"]/.test(text))
      times.first = performance.timeOrigin + performance.now();
  }
  times.end = performance.timeOrigin + performance.now();
  return times;
}
