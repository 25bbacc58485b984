import type { ModelMessage, StructuredOutput } from '../actions/types.ts';

/** A model server as the gateway hands it over: already allowed by policy, key included. */
export interface ModelEndpoint {
  readonly id: string;
  /** Base address, with or without `/v1` at the end. */
  readonly url: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Time limits in milliseconds. None runs while a request waits in a queue or between two tries. */
export interface TimeLimits {
  /** From sending to the first text (reasoning counts as life, not as text). */
  readonly firstText: number;
  /** Between two pieces of text; keep-alive bytes do not count. */
  readonly idle: number;
  /** From sending to the end. */
  readonly total: number;
}

export interface ChatRequest {
  readonly endpoint: ModelEndpoint;
  readonly model: string;
  readonly messages: readonly ModelMessage[];
  readonly maxTokens?: number;
  /** Asks the server to hold the model to a shape; given up silently where the server does not know how. */
  readonly structured?: StructuredOutput;
  readonly temperature?: number;
  readonly limits?: Partial<TimeLimits>;
  /** Aborting it aborts the request at the server; the iteration then throws an AbortError. */
  readonly signal: AbortSignal;
}

/** What happened on the wire, in order. Ends with exactly one `end`, or throws a RenfortError or an AbortError. */
export type ChatEvent =
  /** A try failed before any text; the next one starts in `seconds`. */
  | { readonly type: 'retrying'; readonly seconds: number; readonly reason: 'busy' | 'rate' | 'network' }
  /** The server answered: headers are in. */
  | { readonly type: 'connected' }
  /** The model is thinking; its thoughts never leave lib/llm. */
  | { readonly type: 'thinking' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'end'; readonly finish: Finish; readonly usage?: Usage };

/** `cut`: the server said `length`, or said nothing at all. `refused`: a content filter. */
export type Finish = 'complete' | 'cut' | 'refused';

export interface Usage {
  readonly promptTokens?: number;
  readonly completionTokens?: number;
  /** As returned by the server (Albert), never computed. */
  readonly kgCO2eq?: number;
}
