/** The one stream a panel hears, and what waits for its end. */
import type { StreamRequest, StreamServerMessage } from '../messaging/stream-messages.ts';
import type { ChatEdges } from './state.ts';

export interface Listening {
  /** Starts a stream in place of the one heard so far. */
  readonly start: (request: StreamRequest, hear: (message: StreamServerMessage) => void) => void;
  /** Asks the server to stop; whoever waited goes on. */
  readonly stop: () => void;
  /** Hears no more. A chat answer goes on in the background, an action ends. */
  readonly letGo: () => void;
  /** Resolves at the end of the answer being written, at once when there is none. */
  readonly whenQuiet: (isQuiet: () => boolean) => Promise<void>;
}

export function createListening(openStream: ChatEdges['openStream'], ended: () => void): Listening {
  let stream: { readonly stop: () => void } | null = null;
  let hearing = new AbortController();
  const waiting: (() => void)[] = [];
  const wake = (): void => {
    for (const go of waiting.splice(0)) go();
  };
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
          hear(message);
          if (message.type !== 'done' && message.type !== 'error') return;
          stream = null;
          ended();
          wake();
        },
        hearing.signal,
      );
    },
    // The port stays open until the server answers: closing it at once could overtake the request to stop.
    stop: () => {
      stream?.stop();
      wake();
    },
    letGo,
    whenQuiet: async (isQuiet) => {
      while (!isQuiet()) await new Promise<void>((go) => waiting.push(go));
    },
  };
}
