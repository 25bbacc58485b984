import type { IncomingHttpHeaders } from 'node:http';

/** A chat message as it arrived: content may be a string or typed parts. */
export interface WireMessage {
  readonly role: string;
  readonly content: string | readonly { readonly type: string; readonly text?: string }[] | null;
}

export interface ChatBody {
  readonly model: string;
  readonly messages: readonly WireMessage[];
  readonly stream?: boolean;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly response_format?: { readonly type: string };
}

/** What the server saw of one request. Times are milliseconds since the epoch, with fractions. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON, or the raw text when it is not JSON, or null without a body. */
  readonly body: unknown;
  /** The raw text of the body. */
  readonly rawBody: string;
  /** The chat request, when it is one. */
  readonly chat: ChatBody | null;
  readonly receivedAt: number;
  firstByteAt: number | null;
  /** When the answer was whole, or when the client left. */
  endedAt: number | null;
  outcome: 'running' | 'finished' | 'aborted';
  status: number | null;
  /** Pieces of text sent so far. */
  tokensSent: number;
  /** Settles when the answer is whole or the client has left; never rejects. */
  readonly ended: Promise<RecordedRequest>;
}

/** Milliseconds since the epoch, finer than Date.now. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** The text of a message, whatever the form of its content. */
export function messageText(message: WireMessage | undefined): string {
  if (!message?.content) return '';
  if (typeof message.content === 'string') return message.content;
  return message.content.map((part) => part.text ?? '').join('');
}
