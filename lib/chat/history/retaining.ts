/** Retention from the background: policy holds on devices where no panel is opened any more. */
import { browser } from 'wxt/browser';
import type { SettingsService } from '../../policy/settings.ts';
import { forgetBefore, keptSince } from './retention.ts';

/** Which day, and for how long, it was done last: once a day and after each change is enough. */
const DONE = 'history-forgotten';

/**
 * Deletes conversations older than policy keeps, now and after each change of settings; `also` hears from which
 * moment on things are kept (milliseconds since the epoch). Where nothing is to be kept everything goes, but not
 * because a value could not be read: a slip of the administration's must not delete what agents wrote.
 */
export function keepRetention(
  settings: Pick<SettingsService, 'ready' | 'onChange' | 'diagnostic'>,
  also: (since: number) => Promise<void>,
): void {
  const forget = async (days: number): Promise<void> => {
    const now = Date.now();
    const mark = `${days}/${Math.floor(now / 86_400_000)}`;
    if ((await browser.storage.session.get(DONE))[DONE] === mark) return;
    if (days === 0 && (await wasUnreadable())) return;
    // Whatever the clock said when it was written.
    const since = days === 0 ? Number.POSITIVE_INFINITY : keptSince(days, now);
    await forgetBefore(since);
    await also(since);
    await browser.storage.session.set({ [DONE]: mark });
  };
  const wasUnreadable = async (): Promise<boolean> =>
    (await settings.diagnostic()).policy.issues.some(({ path }) => /^(?:historyDays|features)/.test(path));
  const quietly = (days: number): void => void forget(days).catch(() => undefined);

  settings
    .ready()
    .then(({ historyDays }) => quietly(historyDays))
    .catch(() => undefined);
  settings.onChange(({ historyDays }) => quietly(historyDays), new AbortController().signal);
}
