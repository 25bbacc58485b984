import type { ErrorCode } from '../errors.ts';
import { isRecord } from './wire/record.ts';

/** What the words of an error object are about. The words themselves go no further. */
export type Hint = 'quota' | 'model' | 'size' | 'path' | 'format';

/** The shape that an answer was asked in (response-format.ts), by the names that servers give it. */
const FORMAT =
  /response[_ ]?format|json[_ ](?:schema|object|mode)|structured[_ ](?:output|generation)|guided[_ ](?:json|decoding)|xgrammar/i;
const QUOTA =
  /insufficient[_ ](?:quota|credit|balance|funds)|exceeded your current quota|\bbudget\b|\bbilling\b/i;
const MODEL =
  /model_not_found|invalid[_ ]model|unknown model|\bmodel\b.{0,160}\b(?:not (?:found|exist|available)|does(?:n't| not) exist|unknown|no longer)/is;
const SIZE =
  /context[_ ](?:length|window|size)|maximum context|too many (?:input )?tokens|too (?:long|large)|exceeds? .{0,60}(?:tokens|length)/is;

/** What an error object or text is about, null when it cannot be told. */
export function hintOf(value: unknown): Hint | null {
  const words = wordsOf(value).join(' ');
  if (/^\s*not found\s*$/i.test(words)) return 'path';
  if (FORMAT.test(words)) return 'format';
  if (QUOTA.test(words)) return 'quota';
  if (MODEL.test(words)) return 'model';
  if (SIZE.test(words)) return 'size';
  return null;
}

/** The code for an error object that came inside a stream, where there is no status but sometimes a number. */
export function codeOfPayload(value: unknown): ErrorCode {
  const hint = hintOf(value);
  if (hint === 'quota') return 'quota-exceeded';
  if (hint === 'model') return 'model-unknown';
  if (hint === 'size') return 'payload-too-large';
  if (hint === 'format') return 'bad-request';
  switch (statusOf(value)) {
    case 401:
      return 'unauthorized';
    case 403:
      return 'forbidden';
    case 429:
      return 'rate-limited';
    case 503:
    case 504:
    case 529:
      return 'server-busy';
    default:
      return 'stream-error';
  }
}

function statusOf(value: unknown): number | null {
  if (!isRecord(value)) return null;
  for (const name of ['status', 'status_code', 'code']) {
    const number = Number(value[name]);
    if (Number.isInteger(number) && number >= 400 && number < 600) return number;
  }
  return statusOf(value.error);
}

const SPEAKING = ['message', 'detail', 'msg', 'code', 'type', 'error', 'errors', 'error_description'];

/** The sentences of an error object; they may hold the agent's text and go no further than this room. */
export function wordsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value.slice(0, 4000)];
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 5).flatMap((item) => wordsOf(item, depth + 1));
  if (!isRecord(value)) return [];
  return SPEAKING.flatMap((name) => wordsOf(value[name], depth + 1));
}
