/** What panels tell each other about the conversations they share. */

export type News =
  /** Written by another panel: whoever shows it reads it again. */
  | { readonly kind: 'saved'; readonly id: string; readonly revision: number }
  | { readonly kind: 'removed'; readonly ids: 'all' | readonly string[] };

export interface Told {
  readonly tell: (news: News) => void;
  /** Hears the others, never itself. */
  readonly hear: (listener: (news: News) => void) => void;
}

/** Tells the panels of this browser, until the signal aborts. */
export function tellPanels(signal: AbortSignal): Told {
  const channel = new BroadcastChannel('renfort-panels');
  signal.addEventListener('abort', () => channel.close(), { once: true });
  return {
    // The last thing a panel writes may be written when the channel is closed.
    tell: (news) => {
      if (!signal.aborted) channel.postMessage(news);
    },
    hear: (listener) =>
      channel.addEventListener('message', ({ data }: MessageEvent<News>) => listener(data), { signal }),
  };
}
