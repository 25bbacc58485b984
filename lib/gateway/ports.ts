/** The port server: one conversation per port, checked on entry. */
import { type Browser, browser } from 'wxt/browser';
import { serializeError } from '../errors.ts';
import { trust } from '../messaging/answer.ts';
import { parseStreamMessage } from '../messaging/payloads.ts';
import type { StreamServerMessage } from '../messaging/protocol.ts';
import { STREAM_PORT } from '../messaging/stream.ts';
import type { Gateway, Served } from './index.ts';

/** Serves stream ports. Must be called before the background's first `await`. */
export function servePorts(gateway: Gateway): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === STREAM_PORT) serve(port, gateway);
  });
}

function serve(port: Browser.runtime.Port, gateway: Gateway): void {
  const sender = port.sender ? trust(port.sender) : null;
  if (!sender) {
    port.disconnect();
    return;
  }
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
    served?.lost();
  });
}
