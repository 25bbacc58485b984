/** The stream of one conversation, and what waits for its end. */
import type { StreamRequest, StreamServerMessage } from '../messaging/stream-messages.ts';
import type { ChatEdges } from './state.ts';

export interface Listening {
  /** Starts a stream in place of the one heard so far. */
  readonly start: (request: StreamRequest, hear: (message: StreamServerMessage) => void) => void;
  /** Asks the server to stop. */
  readonly stop: () => void;
  /** Hears no more; the answer goes on in the background. */
  readonly letGo: () => void;
  /** True while there is something to hear. */
  readonly isOpen: () => boolean;
  /** Resolves at the end of an answer. */
  readonly nextEnd: () => Promise<void>;
  /** An answer ended: whoever waits goes on. */
  readonly wake: () => void;
}

export function createListening(openStream: ChatEdges['openStream']): Listening {
  let stream: { readonly stop: () => void } | null = null;
  let hearing = new AbortController();
  const waiting: (() => void)[] = [];
  const letGo = (): void => {
    hearing.abort();
    hearing = new AbortController();
    stream = null;
  };
  return {
    start: (request, hear) => {
      letGo();
      stream = openStream(
        request,
        (message) => {
          if (message.type === 'done' || message.type === 'error') stream = null;
          hear(message);
        },
        hearing.signal,
      );
    },
    // The port stays open until the server answers: closing it at once could overtake the request to stop.
    stop: () => stream?.stop(),
    letGo,
    isOpen: () => stream !== null,
    nextEnd: () => new Promise<void>((go) => void waiting.push(go)),
    wake: () => {
      for (const go of waiting.splice(0)) go();
    },
  };
}
