import { type ErrorCode, RenfortError } from '../errors.ts';
import { FailedTry, type Retry } from './failure.ts';
import { type Hint, hintOf, wordsOf } from './hint.ts';
import { quotaOf } from './quota.ts';
import { retryAfterMs } from './retry-after.ts';

/** A body is only looked at to tell failures apart; no server needs more than this to say it. */
const BODY_BYTES = 64 * 1024;
const BODY_MS = 2000;

interface Context {
  readonly host: string;
  readonly model?: string | undefined;
  readonly now: () => number;
}

type Body = {
  readonly kind: 'json' | 'html' | 'other';
  readonly hint: Hint | null;
  readonly knowsJson?: boolean;
  readonly words: string;
};

/** The failure that an HTTP status outside 2xx stands for. The body is read, judged and forgotten. */
export async function failureOfStatus(response: Response, { host, model, now }: Context): Promise<FailedTry> {
  const { status } = response;
  const body = judge(await readHead(response));
  const quota = status === 429 ? quotaOf(body.words) : null;
  // What is used up for the day does not come back by asking again.
  const usedUp = quota?.quota.endsWith('-day') === true;
  const code = usedUp ? 'quota-exceeded' : codeOf(status, body);
  const afterMs = retryAfterMs(response.headers, now());
  const retry = retryOf(code, status, afterMs);
  const detail = {
    status,
    host,
    ...(code === 'model-unknown' && model !== undefined && { subject: model }),
    ...(quota ?? {}),
    ...((retry || usedUp) && afterMs !== null && { seconds: Math.ceil(afterMs / 1000) }),
  };
  return new FailedTry(new RenfortError(code, detail), retry, body.knowsJson);
}

function retryOf(code: ErrorCode, status: number, afterMs: number | null): Retry | undefined {
  const wait = afterMs === null ? {} : { afterMs };
  if (code === 'bad-request') return undefined;
  if (code === 'rate-limited') return { reason: 'rate', ...wait };
  if ([500, 502, 503, 504].includes(status)) return { reason: 'busy', ...wait };
  return undefined;
}

/** Statuses that are about who asks or when, whatever the words. */
const ABOUT_US = [401, 402, 403, 407, 408, 413, 425, 429, 451];

function codeOf(status: number, { kind, hint }: Body): ErrorCode {
  // Servers that know no response format say so with 400, 404, 422, 500 or 501.
  if (hint === 'format' && !ABOUT_US.includes(status)) return 'bad-request';
  switch (status) {
    case 401:
      return 'unauthorized';
    case 402:
      return 'quota-exceeded';
    case 403:
      return hint === 'quota' ? 'quota-exceeded' : 'forbidden';
    case 404:
    case 410:
      // FastAPI's own 404 is about the path, not the model.
      return kind === 'json' && hint !== 'path' ? 'model-unknown' : 'not-an-api';
    case 413:
      return 'payload-too-large';
    case 429:
      return hint === 'quota' ? 'quota-exceeded' : 'rate-limited';
    case 451:
      return 'forbidden';
    case 408:
    case 425:
    case 503:
    case 504:
    case 529:
      return 'server-busy';
    case 405:
    case 406:
    case 407:
    case 415:
    case 421:
    case 426:
    case 501:
    case 511:
      return 'not-an-api';
  }
  if (status >= 500) return 'server-error';
  if (kind === 'html') return 'not-an-api';
  if (hint === 'quota') return 'quota-exceeded';
  if (hint === 'model') return 'model-unknown';
  if (hint === 'size') return 'payload-too-large';
  return 'bad-request';
}

function judge(text: string): Body {
  if (/^\s*</.test(text)) return { kind: 'html', hint: null, words: '' };
  try {
    const value: unknown = JSON.parse(text);
    return {
      kind: 'json',
      hint: hintOf(value),
      knowsJson: text.includes('json_object'),
      words: wordsOf(value).join(' '),
    };
  } catch {
    return { kind: 'other', hint: hintOf(text), words: text };
  }
}

async function readHead(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  // An error body that never ends must not keep its error from being told.
  const timer = setTimeout(() => void reader.cancel().catch(() => {}), BODY_MS);
  const decoder = new TextDecoder();
  let text = '';
  try {
    while (text.length < BODY_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // What was read is enough.
  } finally {
    clearTimeout(timer);
    reader.cancel().catch(() => {});
  }
  return text;
}
