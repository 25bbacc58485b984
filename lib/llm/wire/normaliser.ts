import type { ErrorCode } from '../../errors.ts';
import { codeOfPayload } from '../hint.ts';
import { readChunk, type WireFinish, type WireUsage } from './chunk.ts';
import type { Piece } from './content.ts';
import { Events, type WireEvent } from './events.ts';
import { Lines } from './lines.ts';
import { ThinkFilter } from './think.ts';

/** What some bytes said: pieces with neighbours joined, and how the answer ended if they said that. */
export interface Batch {
  pieces: Piece[];
  finish: Exclude<WireFinish, 'error'> | null;
  usage: WireUsage | null;
}

/** A whole completion larger than this is a mistake. */
const LARGEST_BODY = 16 * 1024 * 1024;

/** The bytes of an answer, in whatever dialect, cut anywhere → what they say. */
export class Normaliser {
  /** True once the server said that nothing more comes. */
  done = false;
  /** What went wrong; what was said before it is in the batches. */
  failure: ErrorCode | null = null;

  readonly #decoder = new TextDecoder();
  readonly #lines = new Lines();
  readonly #events = new Events();
  readonly #think: ThinkFilter;
  #shape: 'unknown' | 'events' | 'whole' = 'unknown';
  /** A body that is one JSON, in pieces. */
  #body: string[] = [];
  #bodyLength = 0;
  #understood = false;
  #finish: WireFinish | null = null;

  /** `thinksFirst`: this model is known to reason without an opening tag (think.ts). */
  constructor(
    private readonly contentType: string,
    thinksFirst = false,
  ) {
    this.#think = new ThinkFilter(thinksFirst);
  }

  /** True when reasoning was taken for text, because the model writes no opening tag. */
  get leaked(): boolean {
    return this.#think.leaked;
  }

  push(bytes: Uint8Array): Batch {
    const batch = emptyBatch();
    this.#read(this.#decoder.decode(bytes, { stream: true }), batch);
    if (this.done || this.failure) this.#close(batch);
    return batch;
  }

  /** The body is over; `lost` when the connection broke. */
  end(lost = false): Batch {
    const batch = emptyBatch();
    if (this.done || this.failure) return batch;
    this.#read(this.#decoder.decode(), batch);
    if (this.#shape === 'whole') this.#readWhole(lost, batch);
    else {
      const last = this.#lines.end();
      if (last !== '') this.#take(this.#events.line(last), batch);
      this.#take(this.#events.end(), batch);
    }
    this.#close(batch);
    if (!lost && !this.failure && !this.#understood && !this.done && !this.#isEventStream()) {
      this.failure = 'not-an-api';
    }
    return batch;
  }

  #read(text: string, batch: Batch): void {
    if (this.#shape === 'unknown') {
      const first = text.trimStart()[0];
      if (first === undefined) return;
      if (first === '<') this.failure = 'not-an-api';
      this.#shape = /[{[]/.test(first) && !this.#isEventStream() ? 'whole' : 'events';
    }
    if (this.failure) return;
    if (this.#shape === 'whole') {
      this.#body.push(text);
      this.#bodyLength += text.length;
      if (this.#bodyLength > LARGEST_BODY) this.failure = 'stream-malformed';
      return;
    }
    for (const line of this.#lines.push(text)) {
      this.#take(this.#events.line(line), batch);
      if (this.done || this.failure) return;
    }
    if (this.#lines.overflown) this.failure = 'stream-malformed';
  }

  #readWhole(lost: boolean, batch: Batch): void {
    const text = this.#body.join('');
    const events: WireEvent[] = [];
    try {
      events.push({ type: 'json', value: JSON.parse(text) });
    } catch {
      // Several JSON objects, one a line.
      for (const line of text.split(/[\r\n]+/)) events.push(...this.#events.line(line.trim()));
      events.push(...this.#events.end());
    }
    this.#take(events, batch);
    if (!this.#understood && !this.failure && !lost) this.failure = 'not-an-api';
  }

  #take(events: readonly WireEvent[], batch: Batch): void {
    for (const event of events) {
      if (this.done || this.failure) return;
      if (event.type === 'done') this.done = true;
      else if (event.type === 'malformed') this.failure = 'stream-malformed';
      else if (event.type === 'error') this.failure = codeOfPayload(event.value);
      else this.#takeJson(event.value, batch);
    }
  }

  #takeJson(value: unknown, batch: Batch): void {
    const reading = readChunk(value);
    if (reading.kind === 'error') this.failure = codeOfPayload(reading.value);
    if (reading.kind !== 'chunk') return;
    this.#understood = true;
    for (const piece of reading.pieces) {
      if (piece.kind === 'thinking') add(batch.pieces, piece);
      else for (const said of this.#think.push(piece.text)) add(batch.pieces, said);
    }
    batch.usage = reading.usage ?? batch.usage;
    if (this.#think.leaked) this.failure = 'stream-malformed';
    else if (reading.finish === 'error') this.failure = 'stream-error';
    else if (reading.finish) {
      this.#finish = batch.finish = reading.finish;
      // Some servers say nothing more, not even that they are done.
      this.#close(batch);
    }
  }

  #close(batch: Batch): void {
    for (const piece of this.#think.end(this.#finish === 'stop')) add(batch.pieces, piece);
  }

  #isEventStream(): boolean {
    return this.contentType.toLowerCase().includes('event-stream');
  }
}

function emptyBatch(): Batch {
  return { pieces: [], finish: null, usage: null };
}

/** Joins neighbours of the same kind: one read of the network becomes one piece however many events it held. */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.kind !== piece.kind) pieces.push(piece);
  else if (last.kind === 'text' && piece.kind === 'text') {
    pieces[pieces.length - 1] = { kind: 'text', text: last.text + piece.text };
  }
}
