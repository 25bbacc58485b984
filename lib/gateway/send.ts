/** The network's part of a request: queue, stream, and what the model wrote, cleaned. */
import { mayBecomeMarker } from '../actions/marker.ts';
import { RenfortError } from '../errors.ts';
import type { Finish } from '../llm/types.ts';
import type { StreamServerMessage } from '../messaging/protocol.ts';
import { createPieceCleaner } from './clean-pieces.ts';
import { coalesce } from './coalesce.ts';
import type { GatewayEdges } from './exchange.ts';
import type { Queue } from './queue.ts';
import type { Ready } from './steps.ts';

/** Characters of an answer; a server that writes more never ends. What came stands, marked as cut. */
const LONGEST_ANSWER = 400_000;
/** No answer hides behind the marker for longer than this, in characters. */
const LONGEST_MARKER = 200;

/**
 * Sends a prepared request and tells what happens on the way; the last thing told is `done`.
 * Throws a RenfortError when it fails, an AbortError when it is stopped.
 */
export async function send(
  ready: Ready,
  queue: Queue,
  edges: GatewayEdges,
  tell: (message: StreamServerMessage) => void,
): Promise<void> {
  const { route, signal } = ready;
  const release = await queue.enter(
    route.endpoint.id,
    route.maxConcurrency,
    (place) => tell({ type: 'queued', place }),
    signal,
  );
  try {
    await stream(ready, edges, tell);
  } finally {
    release();
  }
}

async function stream(
  ready: Ready,
  edges: GatewayEdges,
  tell: (message: StreamServerMessage) => void,
): Promise<void> {
  const { route, signal, messages, clean } = ready;
  const pieces = coalesce((text) => tell({ type: 'delta', text }), signal);
  const cleanPiece = createPieceCleaner();
  let whole = '';
  let shown = '';
  let showing = false;
  let finish: Finish = 'cut';
  const show = (text: string): void => {
    const piece = cleanPiece(text);
    shown += piece;
    pieces.add(piece);
  };
  tell({ type: 'sent', destination: route.label });
  try {
    for await (const event of edges.stream({
      endpoint: route.endpoint,
      model: route.model,
      messages,
      signal,
    })) {
      if (event.type === 'text') {
        const text = event.text.slice(0, LONGEST_ANSWER - whole.length);
        whole += text;
        // The marker "nothing to change" is for us: it is held back while the text could still be it.
        if (!showing && whole.length < LONGEST_MARKER && mayBecomeMarker(whole)) continue;
        show(showing ? text : whole);
        showing = true;
        if (text.length < event.text.length) break;
      } else if (event.type === 'thinking') tell({ type: 'thinking' });
      else if (event.type === 'retrying') {
        tell({ type: 'retrying', seconds: event.seconds, reason: event.reason });
      } else if (event.type === 'end') finish = event.finish;
    }
  } finally {
    // What came before a failure stands.
    show('');
    pieces.flush();
  }
  if (finish === 'refused') throw new RenfortError('answer-refused');
  if (whole.trim() === '') throw new RenfortError('answer-empty');
  const cleaned = clean(whole);
  const { model } = route;
  if (cleaned.outcome === 'nothing-to-change' && finish === 'complete') {
    tell({ type: 'done', outcome: 'nothing-to-change', model });
    return;
  }
  const text = cleaned.outcome === 'proposal' ? cleaned.text : whole;
  if (text.trim() === '') throw new RenfortError('answer-empty');
  const outcome = finish === 'complete' ? 'complete' : 'cut';
  tell({ type: 'done', outcome, model, ...(text !== shown && { text }) });
}
