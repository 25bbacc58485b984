/**
 * Reads the administration's policy. Unknown is not absent: Chromium's read stays pending for 3 to 4 s at browser
 * start and answers `{}` right after a forced installation; Firefox rejects it when nothing is provisioned. Until
 * a read succeeds the last known policy holds, and only a sign that cannot be one of these removes it.
 */
import { isAbort } from '../errors.ts';
import type { BrowserSession, Clock, ManagedArea } from './edges.ts';
import type { PolicyRecord, SettingsStore } from './store.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What is known of the policy now. */
export type PolicyState =
  /** Nothing is known yet. `failed`: a read failed for another reason than an absent policy. */
  | { readonly kind: 'pending'; readonly failed: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'in-force'; readonly raw: Raw }
  /** Could not be read since `since` (milliseconds since the epoch); the one read before holds. */
  | { readonly kind: 'last-known'; readonly raw: Raw; readonly since: number };

/** On a fresh profile `{}` may come before the values do; shorter than what an action waits for the policy. */
export const FRESH_WAIT_MS = 3_000;
/** After this long, `{}` is an answer: the policy service has started. */
export const REMOVED_AFTER_MS = 60_000;
/** Firefox: browser starts in a row without a policy after which it is taken as removed. */
export const MISSED_STARTS = 2;
const RETRIES_MS = [1_000, 5_000, 30_000];

interface ReaderEdges {
  readonly managed: ManagedArea;
  readonly session: () => Promise<BrowserSession>;
  readonly store: Pick<SettingsStore, 'loadPolicy' | 'savePolicy'>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface PolicyReader {
  state(): PolicyState;
}

/** Starts reading; registers its listener before it returns and calls `changed` after each new state. */
export function readPolicy(edges: ReaderEdges, changed: () => void): PolicyReader {
  const { managed, session, store, clock, signal } = edges;
  let state: PolicyState = { kind: 'pending', failed: false };
  let latest = 0;
  const started = clock.now();

  const become = (next: PolicyState) => {
    state = next;
    changed();
  };
  let record: PolicyRecord | null = null;
  const recordLoaded = store.loadPolicy().then(
    (loaded) => {
      record = loaded;
      if (state.kind === 'pending' && loaded?.raw) become(lastKnown(loaded.raw, loaded));
    },
    // A broken database is no reason to stop: nothing is known then, and reads decide.
    () => undefined,
  );
  const lastKnown = (raw: Raw, from: PolicyRecord): PolicyState => {
    return { kind: 'last-known', raw, since: from.unreadSince ?? started };
  };
  const remember = (next: PolicyRecord) => {
    if (JSON.stringify(next) !== JSON.stringify(record)) {
      record = next;
      store.savePolicy(next).catch(() => undefined);
    }
  };
  const settleNone = () => {
    remember({ raw: null, missedStarts: 0 });
    become({ kind: 'none' });
  };
  const later = async (milliseconds: number, attempt: number) => {
    await clock.wait(milliseconds, signal);
    await read(false, attempt);
  };

  /** `removed`: the browser has just said that values went away, so `{}` means what it says. */
  async function read(removed: boolean, attempt: number): Promise<void> {
    latest += 1;
    const turn = latest;
    const answer = await managed.read().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    await recordLoaded;
    // A newer read has begun: its answer is the one that counts.
    if (turn !== latest || signal.aborted) return;
    if ('value' in answer && isFilled(answer.value)) {
      remember({ raw: answer.value, missedStarts: 0 });
      return become({ kind: 'in-force', raw: answer.value });
    }
    const { startedAt, id } = await session();
    if (turn !== latest) return;
    const age = clock.now() - startedAt;
    if (!isAbsent(answer, managed.rejectsWhenAbsent)) return failed(attempt);
    const known = record?.raw;
    if (managed.rejectsWhenAbsent) return known && record ? missed(known, record, id) : settleNone();
    const patience = known ? REMOVED_AFTER_MS : record ? 0 : FRESH_WAIT_MS;
    if (removed || age >= patience) return settleNone();
    if (known && record) {
      unread(known, record);
      return later(patience - age, attempt);
    }
    // Values that arrive meanwhile start a newer read; asking again would cost another slow answer.
    await clock.wait(patience - age, signal);
    if (turn === latest) settleNone();
  }

  function missed(known: Raw, before: PolicyRecord, id: string): void {
    const again = before.missedSession === id;
    const missedStarts = again ? before.missedStarts : before.missedStarts + 1;
    if (missedStarts >= MISSED_STARTS) settleNone();
    else unread(known, { ...before, missedStarts, missedSession: id });
  }

  function unread(known: Raw, before: PolicyRecord): void {
    const next = { ...before, unreadSince: before.unreadSince ?? clock.now() };
    remember(next);
    become(lastKnown(known, next));
  }

  async function failed(attempt: number): Promise<void> {
    if (record?.raw) unread(record.raw, record);
    else become({ kind: 'pending', failed: true });
    const wait = RETRIES_MS[attempt];
    if (wait !== undefined) await later(wait, attempt + 1);
  }

  const begin = (removed: boolean) => {
    read(removed, 0).catch((error: unknown) => {
      if (!isAbort(error) && state.kind === 'pending') become({ kind: 'pending', failed: true });
    });
  };
  managed.onChanged(({ removed }) => begin(removed));
  begin(false);
  return { state: () => state };
}

function isFilled(value: unknown): value is Raw {
  return isObject(value) && Object.keys(value).length > 0;
}

// Firefox: "Managed storage manifest not found". Any other rejection is a failure to read, not an absence.
function isAbsent(answer: { value: unknown } | { error: unknown }, rejectsWhenAbsent: boolean): boolean {
  if ('value' in answer) return isObject(answer.value);
  return rejectsWhenAbsent && /not found/i.test(String(answer.error));
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
