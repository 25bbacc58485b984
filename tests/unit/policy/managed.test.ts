import { describe, expect, it, vi } from 'vitest';
import { readPolicy } from '../../../lib/policy/managed.ts';
import type { PolicyRecord } from '../../../lib/policy/store.ts';
import { fakeClock, fakeManaged, fakeStore, settle } from './fakes.ts';

const POLICY = { maxInputChars: 100 };
const KNOWN: PolicyRecord = { raw: { maxInputChars: 7 }, missedStarts: 0 };
const NONE: PolicyRecord = { raw: null, missedStarts: 0 };
const SECOND = 1000;

/** A background that starts `age` ms after the browser did. */
function start(
  options: {
    record?: PolicyRecord;
    firefox?: boolean;
    age?: number;
    session?: string;
    managed?: ReturnType<typeof fakeManaged>;
  } = {},
) {
  const managed = options.managed ?? fakeManaged(options.firefox);
  const clock = fakeClock();
  const store = fakeStore(options.record ? { policy: options.record } : {});
  const changed = vi.fn();
  const session = { id: options.session ?? 'start-1', startedAt: clock.now() - (options.age ?? 0) };
  const { signal } = new AbortController();
  const reader = readPolicy({ managed, clock, store, signal, session: async () => session }, changed);
  return { managed, clock, store, changed, state: () => reader.state() };
}

describe('while the read is pending', () => {
  it('nothing is known on a fresh device', async () => {
    const { state, clock } = start();
    await clock.advance(4 * SECOND);
    expect(state()).toEqual({ kind: 'pending', failed: false });
  });

  it('the last known policy holds', async () => {
    const { state } = start({ record: KNOWN });
    await settle();
    expect(state()).toMatchObject({ kind: 'last-known', raw: KNOWN.raw });
  });

  it('a device that had no policy waits for the answer', async () => {
    const { state, managed } = start({ record: NONE });
    await settle();
    expect(state().kind).toBe('pending');
    managed.holds({});
    await settle();
    expect(state()).toEqual({ kind: 'none' });
  });
});

describe('a read that succeeds', () => {
  it('is in force, is remembered and is told once', async () => {
    const { state, managed, store, changed } = start();
    managed.holds(POLICY);
    await settle();
    expect(state()).toEqual({ kind: 'in-force', raw: POLICY });
    expect(store.held.policy).toEqual({ raw: POLICY, missedStarts: 0 });
    expect(changed).toHaveBeenCalledOnce();
  });

  it('replaces the last known policy', async () => {
    const { state, managed } = start({ record: KNOWN });
    await settle();
    managed.holds(POLICY);
    await settle();
    expect(state()).toEqual({ kind: 'in-force', raw: POLICY });
  });

  it('that is older than a newer one is not believed', async () => {
    const { state, managed } = start();
    const [first] = managed.reads;
    managed.changes(POLICY);
    await settle();
    first?.resolve({ maxInputChars: 1 });
    await settle();
    expect(state()).toEqual({ kind: 'in-force', raw: POLICY });
  });
});

describe('Chromium: an empty answer', () => {
  it('right after a forced installation is no answer until 3 s have passed', async () => {
    const { state, managed, clock } = start();
    managed.holds({});
    await clock.advance(2.9 * SECOND);
    expect(state().kind).toBe('pending');
    await clock.advance(0.1 * SECOND);
    expect(state()).toEqual({ kind: 'none' });
  });

  it('right after a forced installation gives way to the policy that follows', async () => {
    const { state, managed, clock } = start();
    managed.holds({});
    await clock.advance(1 * SECOND);
    managed.changes(POLICY);
    await settle();
    expect(state()).toEqual({ kind: 'in-force', raw: POLICY });
    await clock.advance(100 * SECOND);
    expect(state()).toEqual({ kind: 'in-force', raw: POLICY });
  });

  it('does not remove a known policy before 60 s after the browser start, and does then', async () => {
    const { state, managed, clock, store } = start({ record: KNOWN });
    managed.holds({});
    await clock.advance(59 * SECOND);
    expect(state()).toMatchObject({ kind: 'last-known', raw: KNOWN.raw });
    await clock.advance(1 * SECOND);
    expect(state()).toEqual({ kind: 'none' });
    expect(store.held.policy).toEqual(NONE);
  });

  it('counts the 60 s from the browser start, not from that of the worker', async () => {
    const { state, managed } = start({ record: KNOWN, age: 61 * SECOND });
    managed.holds({});
    await settle();
    expect(state()).toEqual({ kind: 'none' });
  });

  it('removes at once when the browser says that values went away', async () => {
    const { state, managed } = start();
    managed.holds(POLICY);
    await settle();
    managed.changes({}, true);
    await settle();
    expect(state()).toEqual({ kind: 'none' });
  });
});

describe('Firefox: no policy', () => {
  const ABSENT = 'Managed storage manifest not found';

  it('is an answer where none was known', async () => {
    const { state, managed } = start({ firefox: true });
    managed.rejects(ABSENT);
    await settle();
    expect(state()).toEqual({ kind: 'none' });
  });

  it('keeps a known policy for one browser start, however often the background starts in it', async () => {
    let record = KNOWN;
    for (let background = 0; background < 3; background += 1) {
      const { state, managed, store } = start({ firefox: true, record });
      managed.rejects(ABSENT);
      await settle();
      expect(state()).toMatchObject({ kind: 'last-known', raw: KNOWN.raw });
      record = store.held.policy ?? record;
    }
    expect(record.missedStarts).toBe(1);
  });

  it('at two browser starts in a row removes it', async () => {
    const first = start({ firefox: true, record: KNOWN });
    first.managed.rejects(ABSENT);
    await settle();
    const second = start({ firefox: true, record: first.store.held.policy ?? KNOWN, session: 'start-2' });
    second.managed.rejects(ABSENT);
    await settle();
    expect(second.state()).toEqual({ kind: 'none' });
  });

  it('twice, but not in a row, keeps it', async () => {
    const first = start({ firefox: true, record: KNOWN });
    first.managed.rejects(ABSENT);
    await settle();
    const good = start({ firefox: true, record: first.store.held.policy ?? KNOWN, session: 'start-2' });
    good.managed.holds(POLICY);
    await settle();
    const third = start({ firefox: true, record: good.store.held.policy ?? KNOWN, session: 'start-3' });
    third.managed.rejects(ABSENT);
    await settle();
    expect(third.state()).toMatchObject({ kind: 'last-known', raw: POLICY });
  });
});

describe('a read that fails', () => {
  it('keeps the last known policy, and says since when', async () => {
    const { state, managed, clock } = start({ record: KNOWN });
    await clock.advance(3 * SECOND);
    const since = clock.now();
    managed.rejects('Internal error');
    await settle();
    expect(state()).toEqual({ kind: 'last-known', raw: KNOWN.raw, since });
    await clock.advance(1000 * SECOND);
    expect(state().kind).toBe('last-known');
  });

  it('is not taken for an absent policy, in Firefox neither', async () => {
    const { state, managed } = start({ firefox: true });
    managed.rejects('An unexpected error occurred');
    await settle();
    expect(state()).toEqual({ kind: 'pending', failed: true });
  });

  it('is tried again', async () => {
    const { state, managed, clock } = start();
    managed.rejects('Internal error');
    await clock.advance(1 * SECOND);
    managed.holds(POLICY);
    await settle();
    expect(state()).toEqual({ kind: 'in-force', raw: POLICY });
  });

  it('of a value that is no object leaves the last known policy', async () => {
    const { state, managed } = start({ record: KNOWN });
    managed.holds(['x']);
    await settle();
    expect(state().kind).toBe('last-known');
  });
});
