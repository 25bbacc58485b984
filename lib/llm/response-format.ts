import type { StructuredOutput } from '../actions/types.ts';
import type { FailedTry } from './failure.ts';
import type { Target } from './target.ts';

/** How an answer that is data is asked for: by its schema, as any JSON, or in words only. */
export type AnswerFormat = 'schema' | 'json' | 'words';

/** The strongest format that each model took, by address and id; it holds as long as the worker lives. */
const taken = new Map<string, AnswerFormat>();

const nameOf = ({ base }: Target, model: string): string => `${base} ${model}`;

/** The format to ask a model in first. */
export function formatFor(target: Target, model: string, structured?: StructuredOutput): AnswerFormat {
  return structured ? (taken.get(nameOf(target, model)) ?? 'schema') : 'words';
}

/** Remembers the format that a model answered in, so that no later request pays for the refusal again. */
export function rememberFormat(target: Target, model: string, format: AnswerFormat): void {
  taken.set(nameOf(target, model), format);
}

/**
 * The format to try after a refusal, null when the failure is about something else. Only a server that says that it
 * knows JSON without a schema is asked for that: all others are asked in words at once, so that a refusal costs one
 * request.
 */
export function weakerFormat(format: AnswerFormat, { error, knowsJson }: FailedTry): AnswerFormat | null {
  const { code, detail } = error;
  const bare = code === 'not-an-api' && (detail.status === 400 || detail.status === 422);
  if (format === 'words' || (code !== 'bad-request' && !bare)) return null;
  return format === 'schema' && knowsJson ? 'json' : 'words';
}

/** The field `response_format` of a request, undefined for none. */
export function responseFormat({ name, schema }: StructuredOutput, format: AnswerFormat): object | undefined {
  if (format === 'words') return undefined;
  if (format === 'json') return { type: 'json_object' };
  return { type: 'json_schema', json_schema: { name, schema, strict: true } };
}
