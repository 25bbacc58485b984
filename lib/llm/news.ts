import type { CompletionChunk } from '@mistralai/mistralai/models/components/completionchunk.js';
import type { Finish, Usage } from './types.ts';

/** What one validated chunk tells. */
export interface News {
  /** Texts in order; null where the model reasoned. */
  readonly parts: readonly (string | null)[];
  readonly text: boolean;
  readonly thought: boolean;
  readonly finish: Finish | null;
  readonly usage: Usage | null;
}

const FINISHES: Readonly<Record<string, Finish>> = {
  stop: 'complete',
  length: 'cut',
  content_filter: 'refused',
};

/** Reads a chunk of the SDK. Only text and the fact of reasoning are taken; tool calls are nobody's business here. */
export function readNews({ choices: [choice], usage }: CompletionChunk): News {
  const content = choice?.delta.content ?? [];
  const parts = (typeof content === 'string' ? [content] : content).flatMap((part) => {
    if (typeof part === 'string') return [part];
    if (part.type === 'text') return [part.text];
    return part.type === 'thinking' ? [null] : [];
  });
  const reason = choice?.finishReason;
  return {
    parts,
    text: parts.some((part) => part !== null),
    thought: parts.includes(null),
    finish: typeof reason === 'string' ? (FINISHES[reason] ?? 'complete') : null,
    usage: usage ? usageOf(usage) : null,
  };
}

function usageOf(usage: NonNullable<CompletionChunk['usage']>): Usage {
  const { promptTokens, completionTokens } = usage;
  const carbon: unknown = usage.kg_co2eq;
  return {
    ...(promptTokens && { promptTokens }),
    ...(completionTokens && { completionTokens }),
    ...(typeof carbon === 'number' && { kgCO2eq: carbon }),
  };
}
