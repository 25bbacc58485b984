import { describe, expect, it } from 'vitest';
import { quotaOf } from '../../../lib/llm/quota.ts';
import { chatRequest, told } from './ask.ts';
import { serve } from './server.ts';

describe('words of a refusal', () => {
  it.each([
    ['60 requests per minute exceeded (remaining: 0).', { quota: 'requests-minute', allowed: 60 }],
    [
      '100 requests for albert-large per minute exceeded (remaining: 0).',
      { quota: 'requests-minute', allowed: 100 },
    ],
    ['5000 requests per day exceeded (remaining: 0).', { quota: 'requests-day', allowed: 5000 }],
    ['128000 input tokens per minute exceeded (remaining: 0).', { quota: 'tokens-minute', allowed: 128000 }],
    ['2460000 input tokens per day exceeded (remaining: 0).', { quota: 'tokens-day', allowed: 2460000 }],
    [
      'Rate limit reached for m in organization o on tokens per min (TPM): Limit: 60000 / min. Current: 60020 / min.',
      { quota: 'tokens-minute', allowed: 60000 },
    ],
    [
      'Rate limit reached on requests per day (RPD): Limit 200, Used 200.',
      { quota: 'requests-day', allowed: 200 },
    ],
    ['TPM limit exceeded', { quota: 'tokens-minute' }],
    ['Requests rate limit exceeded', null],
    ['Too Many Requests', null],
    ['', null],
  ])('%s', (words, expected) => {
    expect(quotaOf(words)).toEqual(expected);
  });

  it('are read in a time that does not explode', () => {
    expect(quotaOf(`${'1'.repeat(200_000)} ${'tokens per '.repeat(100_000)}`)).toBeNull();
  });
});

const refusal = (detail: string) => JSON.stringify({ detail });

it('names the quota, and asks again for one of the minute', async () => {
  let asked = 0;
  await using server = await serve((response) => {
    asked += 1;
    response
      .writeHead(429, { 'content-type': 'application/json', 'retry-after': '45' })
      .end(refusal('60 requests per minute exceeded (remaining: 0).'));
  });
  const { error } = await told(chatRequest(server.url));
  expect(error).toMatchObject({
    code: 'rate-limited',
    detail: { status: 429, quota: 'requests-minute', allowed: 60, seconds: 45 },
  });
  // Longer than we wait by ourselves.
  expect(asked).toBe(1);
});

it('does not ask again before tomorrow for what is used up for the day', async () => {
  let asked = 0;
  await using server = await serve((response) => {
    asked += 1;
    response
      .writeHead(429, { 'content-type': 'application/json' })
      .end(refusal('5000 requests per day exceeded (remaining: 0).'));
  });
  const { error } = await told(chatRequest(server.url));
  expect(error).toMatchObject({ code: 'quota-exceeded', detail: { quota: 'requests-day', allowed: 5000 } });
  expect(asked).toBe(1);
});
