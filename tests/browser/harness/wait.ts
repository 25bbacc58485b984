import type { Tab } from './tab.ts';

/**
 * Asks until the answer is there. For what no event tells a driver from outside (another process, a page that
 * may navigate meanwhile).
 *
 * @param what names the thing in the error when it does not come.
 * @param ask answers undefined, null or false while it is not there; may throw while a page navigates.
 * @param milliseconds after which it throws.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  milliseconds = 10_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const begin = performance.now();
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) {
        return answer as NonNullable<Exclude<T, false>>;
      }
    } catch (error) {
      last = error;
    }
    const waited = performance.now() - begin;
    if (waited > milliseconds) {
      throw new Error(`Not within ${milliseconds} ms: ${what}${last ? ` (${String(last)})` : ''}`);
    }
    // Asking takes the machine’s time from what is waited for: less often, the longer it takes.
    await pause(Math.min(100, 20 + waited / 8));
  }
}

/**
 * The time a person takes to see what appeared: our controls ignore what comes within 300 ms of their appearance, or
 * of a move, because nobody can have meant it. With a tab it begins once our controls there stand still: a busy
 * machine shows late what a driver finds at once.
 */
export async function asAPerson(tab?: Pick<Tab, 'evaluate'>): Promise<void> {
  if (!tab) return pause(400);
  const end = performance.now() + 5_000;
  let last: string | null = null;
  let since = 0;
  for (;;) {
    // While a page goes there is nothing to see.
    const seen = await tab.evaluate(whereControlsAre).catch(() => '');
    const now = performance.now();
    if (seen !== last) [last, since] = [seen, now];
    if (now - since >= 400 || now > end) return;
    await pause(50);
  }
}

/** Runs in the page, with little of what a hostile page may have changed. */
function whereControlsAre(): string {
  let places = '';
  const all = Document.prototype.querySelectorAll;
  for (const host of all.call(document, 'renfort-popover, renfort-palette, renfort-toast')) {
    for (const control of [host, ...(host.shadowRoot?.querySelectorAll('[data-ui]') ?? [])]) {
      const { x, y, width, height } = control.getBoundingClientRect();
      places += ` ${x.toFixed()},${y.toFixed()},${width.toFixed()},${height.toFixed()}`;
    }
  }
  return places;
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
