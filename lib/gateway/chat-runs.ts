/**
 * Answers of the panel under way. An answer belongs to its conversation: the panel may close and open again, and
 * finds what came meanwhile. Only Stop, deletion or policy aborts one.
 */
import { serializeError } from '../errors.ts';
import type { StreamServerMessage } from '../messaging/stream-messages.ts';

/** What is kept of a run so that it survives the worker: text received, and how it ended if it did. */
export interface KeptRun {
  /** The answer it is for; another answer of the conversation does not get its text. */
  readonly answerId: string;
  readonly text: string;
  readonly end?: StreamServerMessage;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Where runs are kept until the panel has them. Nothing in it throws: a run goes on without. */
export interface RunStore {
  readonly load: (conversationId: string) => Promise<KeptRun | undefined>;
  /** `lasting`: also after the browser was closed. */
  readonly save: (conversationId: string, run: KeptRun, lasting: boolean) => Promise<void>;
  readonly forget: (conversationIds: 'all' | readonly string[]) => Promise<void>;
}

type Tell = (message: StreamServerMessage) => void;
type Work = (tell: Tell, signal: AbortSignal) => Promise<void>;

/** Which answer a run is for, and how long it is kept. */
export interface RunPlace {
  readonly conversationId: string;
  readonly answerId: string;
  readonly lasting: boolean;
}

/** One hearer's hold on a run. */
export interface Held {
  /** Ends the answer: what was received stands, marked as cut. */
  readonly stop: () => void;
  /** Hears no more; the answer goes on. */
  readonly detach: () => void;
}

interface Run {
  readonly place: RunPlace;
  text: string;
  end?: StreamServerMessage;
  readonly hearers: Set<Tell>;
  readonly stop: AbortController;
}

export interface ChatRuns {
  /** Starts an answer, ending the one under way in the same conversation. `work` throws or tells `done`. */
  readonly start: (place: RunPlace, hear: Tell, work: Work) => Held;
  /** Hears a run from its beginning; `interrupted` when the worker died in the middle or none is known. */
  readonly attach: (conversationId: string, answerId: string | undefined, hear: Tell) => Held;
  /** Forgets what is kept: of a conversation, aborting what is under way; of an answer, once it is over. */
  readonly forget: (
    runs: 'all' | readonly { readonly conversationId: string; readonly answerId?: string }[],
  ) => Promise<void>;
}

/**
 * Milliseconds after which what was received is saved: on the disk soon, for the browser may be killed; in session
 * memory, which only outlives the worker and is written whole each time, at leisure.
 */
const SAVE_AFTER = { lasting: 200, passing: 1_000 };

export function createChatRuns(store: RunStore): ChatRuns {
  const runs = new Map<string, Run>();

  const perform = async (run: Run, work: Work): Promise<void> => {
    const { conversationId, answerId, lasting } = run.place;
    const save = (): Promise<void> => {
      // Another answer of the conversation has taken its place, or it was deleted.
      if (runs.get(conversationId) !== run) return Promise.resolve();
      const { text, end } = run;
      return store.save(conversationId, { answerId, text, at: Date.now(), ...(end && { end }) }, lasting);
    };
    let saving: ReturnType<typeof setTimeout> | undefined;
    /** A busy disk is not given more before it has written what it has. */
    const saveSoon = (): void => {
      const later = async (): Promise<void> => {
        const { length } = run.text;
        await save();
        saving = undefined;
        if (run.text.length > length && !run.end) saveSoon();
      };
      saving ??= setTimeout(() => void later(), lasting ? SAVE_AFTER.lasting : SAVE_AFTER.passing);
    };
    const tell: Tell = (message) => {
      if (run.end) return;
      if (message.type === 'delta') run.text += message.text;
      if (message.type === 'done' || message.type === 'error') {
        run.end = message;
        clearTimeout(saving);
        void save();
      } else if (message.type === 'delta') {
        saveSoon();
      }
      for (const hear of run.hearers) hear(message);
    };
    try {
      await save();
      run.stop.signal.throwIfAborted();
      await work(tell, run.stop.signal);
    } catch (error) {
      tell(endOf(error, run.stop.signal));
    }
  };

  const hold = (run: Run, hear: Tell): Held => ({
    stop: () => run.stop.abort(),
    detach: () => void run.hearers.delete(hear),
  });

  return {
    start: (place, hear, work) => {
      const before = runs.get(place.conversationId);
      const run: Run = { place, text: '', hearers: new Set([hear]), stop: new AbortController() };
      runs.set(place.conversationId, run);
      before?.stop.abort();
      void perform(run, work);
      return hold(run, hear);
    },
    attach: (conversationId, answerId, hear) => {
      const isIt = (found: { readonly answerId: string } | undefined): boolean =>
        found !== undefined && (answerId === undefined || found.answerId === answerId);
      const run = runs.get(conversationId);
      if (run && isIt(run.place)) {
        if (run.text !== '') hear({ type: 'delta', text: run.text });
        if (run.end) hear(run.end);
        else run.hearers.add(hear);
        return hold(run, hear);
      }
      void store.load(conversationId).then((kept) => {
        const known = isIt(kept) ? kept : undefined;
        if (known && known.text !== '') hear({ type: 'delta', text: known.text });
        hear(known?.end ?? { type: 'error', error: { code: 'interrupted' } });
      });
      return { stop: () => undefined, detach: () => undefined };
    },
    forget: async (named) => {
      const gone: string[] = [];
      const all = [...runs.keys()].map((conversationId) => ({ conversationId, answerId: undefined }));
      for (const { conversationId, answerId } of named === 'all' ? all : named) {
        const run = runs.get(conversationId);
        if (answerId !== undefined && run && (run.place.answerId !== answerId || !run.end)) continue;
        if (answerId !== undefined && !run) {
          const kept = await store.load(conversationId);
          if (kept?.answerId !== answerId) continue;
        }
        runs.delete(conversationId);
        run?.stop.abort();
        gone.push(conversationId);
      }
      await store.forget(named === 'all' ? 'all' : gone);
    },
  };
}

/** How a failed or stopped run ends: stopping is not an error, what was received stands. */
function endOf(error: unknown, stop: AbortSignal): StreamServerMessage {
  if (stop.aborted) return { type: 'done', outcome: 'cut', model: '' };
  return { type: 'error', error: serializeError(error) };
}
