/** One request to the model: its turn in the queue, then what it writes. */
import type { ModelMessage, StructuredOutput } from '../actions/types.ts';
import { RenfortError } from '../errors.ts';
import type { Finish } from '../llm/types.ts';
import type { StreamServerMessage } from '../messaging/stream-messages.ts';
import type { GatewayEdges } from './exchange.ts';
import { saysTooLong, TooLong } from './parts.ts';
import type { Queue } from './queue.ts';
import type { Ready } from './steps.ts';

/** Characters of an answer; a server that writes more never ends. What came stands, marked as cut. */
const LONGEST_ANSWER = 400_000;

/** Characters of all that is made of a text, in however many requests: more is no work on it any more. */
export const mostMadeOf = (text: string): number => Math.max(LONGEST_ANSWER, 2 * text.length);

/** What sends requests: everything they have in common. */
export interface Line {
  readonly ready: Ready;
  readonly queue: Queue;
  readonly edges: GatewayEdges;
  readonly tell: (message: StreamServerMessage) => void;
}

/** What the model wrote, and whether it came to its end. */
export interface Written {
  readonly text: string;
  readonly finish: Exclude<Finish, 'refused'>;
}

/**
 * Asks the model; `hear` gets each piece of text and everything so far. The place in the queue is given back at the
 * end, so that others have their turn between two parts of a long text. Throws TooLong for what the server finds
 * too long at once, a RenfortError when it fails or is empty, an AbortError when it is stopped.
 */
export async function askModel(
  { ready, queue, edges, tell }: Line,
  {
    messages,
    structured,
  }: { readonly messages: readonly ModelMessage[]; readonly structured?: StructuredOutput },
  hear: (piece: string, whole: string) => void,
): Promise<Written> {
  const { route, signal } = ready;
  const release = await queue.enter(
    route.endpoint.id,
    route.maxConcurrency,
    (place) => tell({ type: 'queued', place }),
    signal,
  );
  let whole = '';
  let finish: Finish = 'cut';
  try {
    tell({ type: 'sent', destination: route.label });
    for await (const event of edges.stream({
      endpoint: route.endpoint,
      model: route.model,
      messages,
      ...(structured && { structured }),
      signal,
    })) {
      if (event.type === 'text') {
        const text = event.text.slice(0, LONGEST_ANSWER - whole.length);
        whole += text;
        hear(text, whole);
        if (text.length < event.text.length) break;
      } else if (event.type === 'thinking') tell({ type: 'thinking' });
      else if (event.type === 'retrying') {
        tell({ type: 'retrying', seconds: event.seconds, reason: event.reason });
      } else if (event.type === 'end') finish = event.finish;
    }
  } catch (error) {
    throw saysTooLong(error) && whole === '' ? new TooLong(error) : error;
  } finally {
    release();
  }
  if (finish === 'refused') throw new RenfortError('answer-refused');
  if (whole.trim() === '') throw new RenfortError('answer-empty');
  return { text: whole, finish };
}
