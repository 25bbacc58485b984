/** What is said while there is nothing to read: pure, from the progress and the clock. */
import { i18n } from '#i18n';
import type { Progress } from './progress.ts';

/** Milliseconds of silence before a word is said, before seconds are counted, before the server is called slow. */
const SILENT = 300;
const COUNTED = 5_000;
const SLOW = 20_000;

/**
 * The line in place of the proposal or, of a long text, under what has come; empty while nothing needs to be said.
 * `waited` and `now` in milliseconds.
 */
export function waitingLine({ phase, wait, part }: Progress, waited: number, now: number): string {
  const inParts = part && part.of > 1 ? partText(part) : '';
  if (phase === 'streaming') return inParts;
  if (phase !== 'waiting' || waited < SILENT) return '';
  const waiting = whileWaiting(wait, waited, now);
  return inParts ? `${inParts} ${waiting}` : waiting;
}

/** Where in a long text the model is. */
export function partText({ number, of }: NonNullable<Progress['part']>): string {
  return i18n.t('popover.part', { part: number.toLocaleString(), parts: of.toLocaleString() });
}

function whileWaiting(wait: Progress['wait'], waited: number, now: number): string {
  const seconds = String(Math.floor(waited / 1000));
  if (wait?.for === 'queue') return i18n.t('popover.queued', { place: String(wait.place) });
  if (wait?.for === 'retry') {
    const left = { seconds: String(Math.max(0, Math.ceil((wait.until - now) / 1000))) };
    if (wait.reason === 'rate') return i18n.t('popover.retrying_rate', left);
    if (wait.reason === 'network') return i18n.t('popover.retrying_network', left);
    return i18n.t('popover.retrying_busy', left);
  }
  if (waited >= SLOW) return i18n.t('popover.waiting_slow', { seconds });
  if (waited >= COUNTED) {
    return wait?.for === 'thinking'
      ? i18n.t('popover.thinking', { seconds })
      : i18n.t('popover.waiting_seconds', { seconds });
  }
  return i18n.t('popover.waiting');
}
