/** The port server: one conversation per port, checked on entry. */
import { type Browser, browser } from 'wxt/browser';
import { serializeError } from '../errors.ts';
import { trust } from '../messaging/answer.ts';
import { parseStreamMessage } from '../messaging/payloads.ts';
import { STREAM_PORT } from '../messaging/stream.ts';
import type { StreamServerMessage } from '../messaging/stream-messages.ts';
import type { Gateway, Served } from './index.ts';

/** Conversations that one tab may hold open. A surface needs one; a script that was taken over opens thousands. */
const MOST = 8;
/** All panels of all windows together: a panel beside a page is in no tab. */
const MOST_OF_PANELS = 100;

/** Serves stream ports. Must be called before the background's first `await`. */
export function servePorts(gateway: Gateway): void {
  const counts = new Map<number | undefined, number>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === STREAM_PORT) serve(port, gateway, counts);
  });
}

function serve(port: Browser.runtime.Port, gateway: Gateway, counts: Map<number | undefined, number>): void {
  const sender = port.sender ? trust(port.sender) : null;
  const held = counts.get(sender?.tabId) ?? 0;
  const most = sender?.context === 'panel' ? MOST_OF_PANELS : MOST;
  if (!sender || sender.context === 'frame' || held >= most) {
    port.disconnect();
    return;
  }
  counts.set(sender.tabId, held + 1);
  let open = true;
  let served: Served | undefined;
  const tell = (message: StreamServerMessage): void => {
    if (open) port.postMessage(message);
  };
  port.onMessage.addListener((message: unknown) => {
    try {
      const said = parseStreamMessage(message);
      if (said.type === 'stop') served?.stop();
      else if (!served) served = gateway.serve(said.start, sender, tell);
    } catch (error) {
      tell({ type: 'error', error: serializeError(error) });
    }
  });
  port.onDisconnect.addListener(() => {
    open = false;
    const left = (counts.get(sender.tabId) ?? 1) - 1;
    if (left > 0) counts.set(sender.tabId, left);
    else counts.delete(sender.tabId);
    served?.lost();
  });
}
