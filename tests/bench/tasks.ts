import type { CDPSession } from 'playwright-core';

/** Durations (ms) of the tasks of a page's main thread, of one millisecond and more. */
export function recordTasks(session: CDPSession): { start(): Promise<void>; stop(): Promise<number[]> } {
  interface TraceEvent {
    readonly name: string;
    readonly ph: string;
    readonly pid: number;
    readonly tid: number;
    readonly dur?: number;
    readonly args: { readonly name?: string };
  }
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  return {
    async start() {
      await session.send('Tracing.start', {
        transferMode: 'ReportEvents',
        traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
      });
    },
    async stop() {
      const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
      await session.send('Tracing.end');
      await complete;
      const main = new Set(
        events
          .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
          .map(({ pid, tid }) => `${pid}/${tid}`),
      );
      return events
        .filter(
          ({ name, ph, pid, tid, dur }) =>
            ph === 'X' && /RunTask$/.test(name) && main.has(`${pid}/${tid}`) && (dur ?? 0) >= 1000,
        )
        .map(({ dur }) => (dur ?? 0) / 1000);
    },
  };
}
