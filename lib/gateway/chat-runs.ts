/**
 * Chat answers under way. An answer belongs to its conversation: the panel may close and open again, and finds
 * what came meanwhile. Only Stop, deletion or policy aborts one.
 */
import { serializeError } from '../errors.ts';
import type { StreamServerMessage } from '../messaging/stream-messages.ts';

/** What is kept of a run so that it survives the worker: text received, and how it ended if it did. */
export interface KeptRun {
  readonly text: string;
  readonly end?: StreamServerMessage;
}

/** Where runs are kept until the browser closes. */
export interface RunStore {
  readonly load: (conversationId: string) => Promise<KeptRun | undefined>;
  readonly save: (conversationId: string, run: KeptRun) => Promise<void>;
}

type Tell = (message: StreamServerMessage) => void;

interface Run {
  text: string;
  end?: StreamServerMessage;
  readonly hearers: Set<Tell>;
  readonly stop: AbortController;
}

export interface ChatRuns {
  /** Starts an answer, ending the one under way in the same conversation. `work` throws or tells `done`. */
  readonly start: (
    conversationId: string,
    hear: Tell,
    work: (tell: Tell, signal: AbortSignal) => Promise<void>,
  ) => Promise<void>;
  /** Hears a run from its beginning; `interrupted` when the worker died in the middle or none is known. */
  readonly attach: (conversationId: string, hear: Tell) => Promise<void>;
  readonly detach: (conversationId: string, hear: Tell) => void;
  /** Ends the answer: what was received stands, marked as cut. */
  readonly stop: (conversationId: string) => void;
}

/** Text is saved at most this often, in milliseconds. */
const SAVE_EVERY_MS = 1_000;

export function createChatRuns(store: RunStore): ChatRuns {
  const runs = new Map<string, Run>();

  const perform = async (
    id: string,
    run: Run,
    work: (tell: Tell, signal: AbortSignal) => Promise<void>,
  ): Promise<void> => {
    let saved = 0;
    const tell: Tell = (message) => {
      if (run.end) return;
      if (message.type === 'delta') run.text += message.text;
      if (message.type === 'done' || message.type === 'error') run.end = message;
      const now = Date.now();
      if (run.end || now - saved > SAVE_EVERY_MS) {
        saved = now;
        void store.save(id, { text: run.text, ...(run.end && { end: run.end }) });
      }
      for (const hear of run.hearers) hear(message);
    };
    try {
      await store.save(id, { text: '' });
      await work(tell, run.stop.signal);
    } catch (error) {
      tell(endOf(error, run.stop.signal));
    }
  };

  return {
    start: async (id, hear, work) => {
      runs.get(id)?.stop.abort();
      const run: Run = { text: '', hearers: new Set([hear]), stop: new AbortController() };
      runs.set(id, run);
      await perform(id, run, work);
    },
    attach: async (id, hear) => {
      const run = runs.get(id);
      if (run) {
        if (run.text !== '') hear({ type: 'delta', text: run.text });
        if (run.end) hear(run.end);
        else run.hearers.add(hear);
        return;
      }
      const kept = await store.load(id);
      if (kept && kept.text !== '') hear({ type: 'delta', text: kept.text });
      hear(kept?.end ?? { type: 'error', error: { code: 'interrupted' } });
    },
    detach: (id, hear) => {
      runs.get(id)?.hearers.delete(hear);
    },
    stop: (id) => {
      runs.get(id)?.stop.abort();
    },
  };
}

/** How a failed or stopped run ends: stopping is not an error, what was received stands. */
function endOf(error: unknown, stop: AbortSignal): StreamServerMessage {
  if (stop.aborted) return { type: 'done', outcome: 'cut', model: '' };
  return { type: 'error', error: serializeError(error) };
}
