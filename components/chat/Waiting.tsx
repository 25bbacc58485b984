import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Answer } from '../../lib/chat/conversation.ts';

/** Milliseconds without a word: most answers begin sooner. */
const SILENT = 300;
/** Seconds after which the wait is counted, and after which the server is called slow. */
const COUNTED = 5;
const SLOW = 20;

/** What is going on before the first text. A still line: only the seconds change. */
export function Waiting({ answer }: { readonly answer: Answer }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const first = setTimeout(() => setNow(Date.now()), SILENT);
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, []);
  // A clock that was set back is no reason to say nothing.
  const began = Math.abs(now - answer.since) < SILENT;
  const sentence = began && !answer.progress ? '' : waitingSentence(answer, now);
  return <p className="chat-waiting">{sentence || '\u00a0'}</p>;
}

/** Which part of a long text the model is at, while it works. */
export function Parts({ part }: { readonly part: NonNullable<Answer['part']> }) {
  return <p className="chat-waiting">{partSentence(part)}</p>;
}

/** The part of a long text in words. */
export function partSentence({ number, of }: NonNullable<Answer['part']>): string {
  return i18n.t('popover.part', { part: String(number), parts: String(of) });
}

/** The wait in one sentence. `now` in milliseconds since the epoch. */
export function waitingSentence({ progress, since }: Answer, now: number): string {
  const waited = Math.max(0, Math.floor((now - since) / 1_000));
  if (progress?.at === 'queued') return i18n.t('panel.queued', { place: String(progress.place) });
  if (progress?.at === 'retrying') {
    const seconds = String(Math.max(1, Math.ceil((progress.until - now) / 1_000)));
    if (progress.reason === 'busy') return i18n.t('panel.retrying_busy', { seconds });
    if (progress.reason === 'rate') return i18n.t('panel.retrying_rate', { seconds });
    return i18n.t('panel.retrying_network', { seconds });
  }
  const seconds = String(waited);
  if (progress?.at === 'thinking') {
    return waited < COUNTED ? i18n.t('panel.thinking') : i18n.t('panel.thinking_seconds', { seconds });
  }
  if (waited < COUNTED) return i18n.t('panel.waiting');
  return waited < SLOW
    ? i18n.t('panel.waiting_seconds', { seconds })
    : i18n.t('panel.waiting_slow', { seconds });
}
