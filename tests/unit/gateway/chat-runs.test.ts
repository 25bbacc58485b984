import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createChatRuns, type KeptRun } from '../../../lib/gateway/chat-runs.ts';
import type { StreamServerMessage } from '../../../lib/messaging/stream-messages.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** An answer under way, told piece by piece, on a disk that writes when it is let. */
async function answering({ lasting }: { readonly lasting: boolean }) {
  const saved: KeptRun[] = [];
  let write = (): void => undefined;
  let isBusy = false;
  const runs = createChatRuns({
    load: async () => undefined,
    save: async (_, run) => {
      if (isBusy) await new Promise<void>((done) => (write = done));
      saved.push(run);
    },
    forget: async () => undefined,
  });
  let tell: (message: StreamServerMessage) => void = () => undefined;
  runs.start(
    { conversationId: 'c', answerId: 'a', lasting },
    () => undefined,
    (told) => {
      tell = told;
      return new Promise(() => undefined);
    },
  );
  await vi.advanceTimersByTimeAsync(0);
  return {
    hear: (text: string) => tell({ type: 'delta', text }),
    end: () => tell({ type: 'done', outcome: 'complete', model: '' }),
    onDisk: () => saved.at(-1)?.text,
    saves: () => saved.length,
    busy: (now: boolean) => {
      isBusy = now;
      if (!now) write();
    },
  };
}

it('what was received of an answer is on the disk a quarter of a second later, and is not written for each piece', async () => {
  const answer = await answering({ lasting: true });
  const before = answer.saves();
  for (let piece = 0; piece < 100; piece++) answer.hear('mot ');
  await vi.advanceTimersByTimeAsync(250);
  expect(answer.onDisk()).toBe('mot '.repeat(100));
  expect(answer.saves()).toBe(before + 1);
});

it('what comes while the disk is busy is written next, also when nothing comes after it', async () => {
  const answer = await answering({ lasting: true });
  answer.busy(true);
  answer.hear('un ');
  await vi.advanceTimersByTimeAsync(250);
  answer.hear('deux');
  await vi.advanceTimersByTimeAsync(5_000);
  answer.busy(false);
  await vi.advanceTimersByTimeAsync(250);
  expect(answer.onDisk()).toBe('un deux');
});

it('an answer that may not be written is kept in memory at leisure, and whole at its end', async () => {
  const answer = await answering({ lasting: false });
  answer.hear('un ');
  await vi.advanceTimersByTimeAsync(500);
  expect(answer.onDisk()).toBe('');
  answer.hear('deux');
  answer.end();
  await vi.advanceTimersByTimeAsync(0);
  expect(answer.onDisk()).toBe('un deux');
});
