/** What a stream has brought so far: pure, one message at a time. */
import type { SerializedError } from '../../errors.ts';
import type { KeptProposal } from '../../messaging/shown.ts';
import type { Mention, StreamServerMessage } from '../../messaging/stream-messages.ts';

export type Phase = 'waiting' | 'streaming' | 'done' | 'cut' | 'error';

export interface Progress {
  readonly phase: Phase;
  /** Everything received, cleaned when done. */
  readonly text: string;
  readonly error?: SerializedError;
  /** Why there is nothing to read yet, when there is more to say than waiting. */
  readonly wait?:
    | { readonly for: 'queue'; readonly place: number }
    | { readonly for: 'retry'; readonly until: number; readonly reason: 'busy' | 'rate' | 'network' }
    | { readonly for: 'thinking' };
  /** Done, and there is nothing to replace: the model said so or gave the text back as it was. */
  readonly nothing?: true;
  /** Cut by the agent, not by the model. */
  readonly stopped?: true;
  /** The part of a long text the model is at. */
  readonly part?: { readonly number: number; readonly of: number };
  /** What must be said of AI use in the text. */
  readonly mention?: Mention;
  /** Kilograms of CO₂ equivalent, where the server gives them. */
  readonly carbon?: number | undefined;
  /** Where the request went, once it left. */
  readonly destination?: string;
}

export const WAITING: Progress = { phase: 'waiting', text: '' };

/** The progress after a message; `now` in milliseconds, for countdowns; `original` to know a text given back. */
export function advance(
  progress: Progress,
  message: StreamServerMessage,
  original: string,
  now: number,
): Progress {
  const { wait: _, ...rest } = progress;
  switch (message.type) {
    case 'queued':
      return { ...rest, wait: { for: 'queue', place: message.place } };
    case 'sent':
      return { ...rest, destination: message.destination };
    case 'retrying':
      return {
        ...rest,
        wait: { for: 'retry', until: now + message.seconds * 1000, reason: message.reason },
      };
    case 'thinking':
      return rest.phase === 'waiting' ? { ...rest, wait: { for: 'thinking' } } : rest;
    case 'part':
      return { ...rest, part: { number: message.part, of: message.parts } };
    case 'delta':
      return { ...rest, phase: 'streaming', text: rest.text + message.text };
    case 'error':
      return { ...rest, phase: 'error', error: message.error };
    case 'done': {
      const text = message.text ?? rest.text;
      if (message.outcome === 'cut') return { ...rest, phase: 'cut', text };
      const same = message.outcome === 'nothing-to-change' || text.trim() === original.trim();
      if (same) return { ...rest, phase: 'done', text: '', nothing: true };
      if (text.trim() === '') return { ...rest, phase: 'error', text: '', error: { code: 'answer-empty' } };
      const carbon = message.usage?.kgCO2eq;
      return { ...rest, phase: 'done', text, carbon, ...(message.mention && { mention: message.mention }) };
    }
  }
}

/** What was received before the agent stopped it: never whole, never to replace anything. */
export function stop(progress: Progress): Progress {
  const { wait: _, ...rest } = progress;
  return { ...rest, phase: 'cut', stopped: true };
}

/** A proposal made earlier, shown again. */
export function fromKept(kept: KeptProposal): Progress {
  return { phase: 'done', text: kept.proposal, ...(kept.mention && { mention: kept.mention }) };
}

/** True while the model is at work. */
export function isRunning({ phase }: Progress): boolean {
  return phase === 'waiting' || phase === 'streaming';
}

/** True when the text is whole and there is one: only then may it replace anything. */
export function isAcceptable({ phase, text }: Progress): boolean {
  return phase === 'done' && text !== '';
}
