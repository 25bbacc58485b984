/** The client's end of a port conversation. */
import { browser } from 'wxt/browser';
import type { StreamClientMessage, StreamRequest, StreamServerMessage } from './stream-messages.ts';

export const STREAM_PORT = 'stream';

/** An open conversation with the gateway. */
export interface Stream {
  /** Ends the request at the server. An action's stream also ends by aborting its signal; a chat only by this. */
  readonly stop: () => void;
}

/**
 * Starts a request at the gateway and hears what comes back, in order. The last message is `done` or `error`;
 * a port lost before that (worker killed, extension updated) is heard as `error` with `interrupted` or
 * `extension-updated`. Aborting the signal closes the port: nothing more is heard.
 */
export function openStream(
  start: StreamRequest,
  hear: (message: StreamServerMessage) => void,
  signal: AbortSignal,
): Stream {
  let open = true;
  const end = (code?: 'interrupted' | 'extension-updated'): void => {
    if (!open) return;
    open = false;
    if (code) hear({ type: 'error', error: { code } });
  };
  if (!browser.runtime?.id) {
    queueMicrotask(() => end('extension-updated'));
    return { stop: () => end() };
  }
  let port: ReturnType<typeof browser.runtime.connect>;
  try {
    port = browser.runtime.connect({ name: STREAM_PORT });
  } catch {
    queueMicrotask(() => end('extension-updated'));
    return { stop: () => end() };
  }
  port.onMessage.addListener((message: unknown) => {
    if (!open) return;
    const heard = message as StreamServerMessage;
    if (heard.type === 'done' || heard.type === 'error') {
      open = false;
      hear(heard);
      port.disconnect();
    } else {
      hear(heard);
    }
  });
  port.onDisconnect.addListener(() => end(browser.runtime?.id ? 'interrupted' : 'extension-updated'));
  const post = (message: StreamClientMessage): void => port.postMessage(message);
  signal.addEventListener(
    'abort',
    () => {
      if (!open) return;
      open = false;
      port.disconnect();
    },
    { once: true },
  );
  if (signal.aborted) {
    open = false;
    port.disconnect();
  } else {
    post({ type: 'start', start });
  }
  return {
    stop: () => {
      if (!open) return;
      post({ type: 'stop' });
    },
  };
}
