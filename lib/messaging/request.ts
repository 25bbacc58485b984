/** Typed calls between contexts: callers see an async function, errors arrive as RenfortError. */
import { browser } from 'wxt/browser';
import { deserializeError, RenfortError, type SerializedError, serializeError } from '../errors.ts';
import type {
  BackgroundMessages,
  Broadcasts,
  FrameMessages,
  LookMessages,
  RevealMessages,
  SurfaceMessages,
} from './protocol.ts';

/** Everything the background may ask in a frame. */
type InFrames = FrameMessages & SurfaceMessages & LookMessages & RevealMessages;

interface Envelope {
  readonly renfort: string;
  readonly payload: unknown;
}

type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: SerializedError };

/** Text of the error every browser gives once the extension was updated under an injected script. */
const UPDATED = /context invalidated|Extension context|message manager disconnected/i;

/** True when a message is one of ours: it names a kind. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    typeof (message as { renfort?: unknown }).renfort === 'string'
  );
}

/**
 * Asks the background. Throws the RenfortError the handler threw; `extension-updated` when this script
 * outlived its extension; `interrupted` when the background could not answer.
 */
export async function askBackground<K extends keyof BackgroundMessages>(
  kind: K,
  payload: BackgroundMessages[K]['payload'],
): Promise<BackgroundMessages[K]['answer']> {
  // After an update `browser.runtime.id` is undefined in old tabs, and so is `runtime` in some versions.
  if (!browser.runtime?.id) throw new RenfortError('extension-updated');
  return open(send(() => browser.runtime.sendMessage({ renfort: kind, payload })));
}

/** Asks the script in one frame of a tab. Throws `page-unreachable` when there is none. */
export async function askFrame<K extends keyof InFrames>(
  tabId: number,
  frameId: number,
  kind: K,
  payload: InFrames[K]['payload'],
): Promise<InFrames[K]['answer']> {
  const sent = browser.tabs.sendMessage(tabId, { renfort: kind, payload }, { frameId });
  return open(
    sent.catch(() => {
      throw new RenfortError('page-unreachable');
    }),
  );
}

/** Tells every open extension page; nobody listening is fine. */
export function broadcast<K extends keyof Broadcasts>(kind: K, payload: Broadcasts[K]): void {
  browser.runtime.sendMessage({ renfort: kind, payload }).catch(() => undefined);
}

/** Hears broadcasts in an extension page until the signal aborts. */
export function onBroadcast<K extends keyof Broadcasts>(
  kind: K,
  hear: (payload: Broadcasts[K]) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown): undefined => {
    if (isEnvelope(message) && message.renfort === kind) hear(message.payload as Broadcasts[K]);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** One handler for each kind: a missing one does not compile. */
export type Handlers<M, Sender> = {
  readonly [K in keyof M]: M[K] extends { readonly payload: infer P; readonly answer: infer A }
    ? (payload: P, sender: Sender) => A | Promise<A>
    : never;
};

/** Answers the background's messages in a frame until the signal aborts. Only the background can send them. */
export function answerMessages<M extends Partial<InFrames>>(
  handlers: Handlers<M, undefined>,
  signal: AbortSignal,
): void {
  const table = handlers as unknown as Record<string, (payload: unknown, sender: undefined) => unknown>;
  // `sendResponse` and not a promise: pages do without the polyfill, and older Chromium needs it so.
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    respond: (reply: Reply) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id || sender.tab) return undefined;
    const handler = Object.hasOwn(table, message.renfort) ? table[message.renfort] : undefined;
    if (!handler) return undefined;
    void reply(() => handler(message.payload, undefined)).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), {
    once: true,
  });
}

/** Runs a handler and packs its answer or its error. */
export async function reply(answer: () => unknown): Promise<Reply> {
  try {
    return { ok: true, value: (await answer()) ?? null };
  } catch (error) {
    return { ok: false, error: serializeError(error) };
  }
}

async function send(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    throw new RenfortError(UPDATED.test(String(error)) ? 'extension-updated' : 'interrupted');
  }
}

async function open<Answer>(answer: Promise<unknown>): Promise<Answer> {
  const received = (await answer) as Reply | undefined;
  if (!received) throw new RenfortError('interrupted');
  if (!received.ok) throw deserializeError(received.error);
  return received.value as Answer;
}

export type { Reply };
