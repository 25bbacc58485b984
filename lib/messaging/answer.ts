/** The background's end of requests: who may ask what is checked once, here. */
import { browser } from 'wxt/browser';
import { RenfortError } from '../errors.ts';
import { parsePayload } from './payloads.ts';
import { type BackgroundMessages, type Context, SENDERS } from './protocol.ts';
import { type Handlers, isEnvelope, type Reply, reply } from './request.ts';
import { contextOf, type Self, type SenderFacts } from './trust.ts';

/** A sender that has been checked. */
export interface TrustedSender {
  readonly context: Context;
  /** Tab and frame of a page; of an extension page opened in a tab too. */
  readonly tabId?: number;
  readonly frameId?: number;
  /** Address of the document that speaks, as the browser says. */
  readonly url: string;
  /** Address of the tab's top document, where the browser tells it. */
  readonly tabUrl?: string;
}

export type BackgroundHandlers = Handlers<BackgroundMessages, TrustedSender>;

/** Our own identity, for {@link contextOf}. */
export function self(): Self {
  return { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
}

/** The sender with what the browser knows of it, or null when it is not to be answered. */
export function trust(sender: SenderFacts): TrustedSender | null {
  const context = contextOf(sender, self());
  if (!context || !sender.url) return null;
  return {
    context,
    url: sender.url,
    ...(sender.tab?.id !== undefined && { tabId: sender.tab.id }),
    ...(sender.frameId !== undefined && { frameId: sender.frameId }),
    ...(sender.tab?.url !== undefined && { tabUrl: sender.tab.url }),
  };
}

/**
 * Answers every kind of {@link BackgroundMessages}. Must be called before the background's first `await`.
 * A wrong sender gets `sender-refused`, a wrong payload `message-invalid`; neither reaches a handler.
 */
export function answerBackground(handlers: BackgroundHandlers): void {
  const table = handlers as unknown as Record<string, (payload: unknown, sender: TrustedSender) => unknown>;
  // `sendResponse` and not a promise: every browser knows it, also without the polyfill.
  const listener = (
    message: unknown,
    sender: SenderFacts,
    respond: (answer: Reply) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || !Object.hasOwn(SENDERS, message.renfort)) return undefined;
    const kind = message.renfort as keyof BackgroundMessages;
    const answer = reply(() => {
      const trusted = trust(sender);
      if (!trusted || !SENDERS[kind].includes(trusted.context)) throw new RenfortError('sender-refused');
      return table[kind]?.(parsePayload(kind, message.payload), trusted);
    });
    void answer.then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
}
