import { type Piece, piecesOf } from './content.ts';
import { isRecord } from './record.ts';

/** Finish reasons in the words of the SDK; every unknown reason is a `stop`. */
export type WireFinish = 'stop' | 'length' | 'content_filter' | 'error';

export interface WireUsage {
  readonly prompt_tokens?: number;
  readonly completion_tokens?: number;
  readonly kg_co2eq?: number;
}

/** What one object of a stream says. */
export type Reading =
  | {
      readonly kind: 'chunk';
      readonly pieces: Piece[];
      readonly finish: WireFinish | null;
      readonly usage: WireUsage | null;
    }
  | { readonly kind: 'error'; readonly value: unknown }
  | { readonly kind: 'other' };

/** Reads one object of a stream, or a whole completion, whoever wrote it. Only the first answer (index 0) counts. */
export function readChunk(value: unknown): Reading {
  if (!isRecord(value)) return { kind: 'other' };
  if (isError(value)) return { kind: 'error', value };
  const usage = usageOf(value.usage);
  if (!Array.isArray(value.choices)) {
    return usage || 'choices' in value
      ? { kind: 'chunk', pieces: [], finish: null, usage }
      : { kind: 'other' };
  }
  const choice: unknown = value.choices.find(
    (item, place) => isRecord(item) && Number(item.index ?? place) === 0,
  );
  if (!isRecord(choice)) return { kind: 'chunk', pieces: [], finish: null, usage };
  const said = choice.delta ?? choice.message;
  const message = isRecord(said) ? said : { content: choice.text };
  const refused = typeof message.refusal === 'string' && message.refusal !== '';
  const finish = refused ? 'content_filter' : finishOf(choice.finish_reason);
  return { kind: 'chunk', pieces: piecesOf(message), finish, usage };
}

function isError(value: Record<string, unknown>): boolean {
  if (value.error) return true;
  if (Array.isArray(value.choices)) return false;
  return (
    value.object === 'error' || value.type === 'error' || !!value.detail || typeof value.message === 'string'
  );
}

function finishOf(reason: unknown): WireFinish | null {
  if (typeof reason !== 'string' || reason === '') return null;
  if (/^(?:length|model_length|max_(?:output_|completion_)?tokens|abort(?:ed)?|incomplete)$/i.test(reason))
    return 'length';
  if (/^(?:content_filter(?:ed)?|safety|refusal)$/i.test(reason)) return 'content_filter';
  return /^error$/i.test(reason) ? 'error' : 'stop';
}

function usageOf(usage: unknown): WireUsage | null {
  if (!isRecord(usage)) return null;
  const prompt = count(usage.prompt_tokens);
  const completion = count(usage.completion_tokens);
  const carbon = carbonOf(usage.impacts) ?? carbonOf(usage.carbon);
  return {
    ...(prompt !== null && { prompt_tokens: prompt }),
    ...(completion !== null && { completion_tokens: completion }),
    ...(carbon !== null && { kg_co2eq: carbon }),
  };
}

function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value) : null;
}

/** Albert gives a number, older OpenGateLLM a range: its upper end is the honest one. */
function carbonOf(impacts: unknown): number | null {
  const value = isRecord(impacts) ? impacts.kgCO2eq : null;
  const number = isRecord(value) ? value.max : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
