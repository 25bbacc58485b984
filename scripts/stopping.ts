/** A signal that aborts at Ctrl+C, or when the terminal closes: everything we started hangs on it. */
export function stopping(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // A second Ctrl+C means now.
      if (controller.signal.aborted) process.exit(130);
      process.exitCode = 130;
      controller.abort();
    });
  }
  return controller.signal;
}

/** Settles when the signal aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}
