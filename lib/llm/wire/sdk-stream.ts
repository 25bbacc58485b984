import type { FailedTry } from '../failure.ts';
import { failed } from '../failure.ts';
import { type Batch, Normaliser } from './normaliser.ts';

/** What the SDK cannot carry: how a body ended. */
export interface WireReport {
  /** Why the body ended before its time. The stream itself then just closes, so that no text before it is lost. */
  failure: FailedTry | null;
  /** True when the server has nothing more to say and the connection can be left to itself. */
  finished: boolean;
  /** True for a model that reasons in its text without an opening tag; found out here, believed by the next try. */
  thinksFirst: boolean;
}

/** After `[DONE]` the body's end is read too, so that the connection can serve the next request. */
const DRAIN_MS = 1000;

/**
 * The body of an answer as the SDK's strict validation wants it: one well-formed event for each piece of news.
 * `lost` names the failure of a connection that breaks.
 */
export function sdkStream(
  body: ReadableStream<Uint8Array>,
  contentType: string,
  report: WireReport,
  lost: () => FailedTry,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const normaliser = new Normaliser(contentType, report.thinksFirst);
  const encoder = new TextEncoder();

  /** The next news, or nothing when there is no more. */
  async function next(): Promise<Batch | null> {
    if (report.finished || report.failure) return null;
    try {
      const { done, value } = await reader.read();
      if (!done) return settle(normaliser.push(value));
      report.finished = true;
      return settle(normaliser.end());
    } catch {
      report.failure = lost();
      return settle(normaliser.end(true));
    }
  }

  function settle(batch: Batch): Batch {
    report.thinksFirst ||= normaliser.leaked;
    if (normaliser.failure) report.failure = failed(normaliser.failure);
    if (normaliser.done) {
      report.finished = true;
      drain(reader);
    }
    return batch;
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        for (;;) {
          const batch = await next();
          if (!batch) return controller.close();
          if (batch.pieces.length === 0 && !batch.finish && !batch.usage) continue;
          controller.enqueue(encoder.encode(`data: ${JSON.stringify(completionChunk(batch))}\n\n`));
          return;
        }
      },
      cancel: (reason) => (report.finished ? undefined : reader.cancel(reason)),
    },
    // Nothing is read ahead: what is not asked for stays with the server.
    { highWaterMark: 0 },
  );
}

function completionChunk({ pieces, finish, usage }: Batch): object {
  const [first] = pieces;
  const content =
    pieces.length === 1 && first?.kind === 'text'
      ? first.text
      : pieces.map((piece) =>
          piece.kind === 'text' ? { type: 'text', text: piece.text } : { type: 'thinking', thinking: [] },
        );
  return {
    id: '',
    model: '',
    choices: [{ index: 0, delta: { content }, finish_reason: finish }],
    ...(usage && { usage }),
  };
}

function drain(reader: ReadableStreamDefaultReader<Uint8Array>): void {
  const stop = () => void reader.cancel().catch(() => {});
  const timer = setTimeout(stop, DRAIN_MS);
  const read = async () => {
    while (!(await reader.read()).done);
  };
  void read()
    .catch(() => {})
    .finally(() => clearTimeout(timer));
}
