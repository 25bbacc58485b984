import { expect, it } from 'vitest';
import { metered } from '../../../lib/gateway/usage.ts';
import type { ChatEvent, ChatRequest, Usage } from '../../../lib/llm/types.ts';

async function afterRequests(...usages: (Usage | undefined)[]): Promise<Usage | undefined> {
  const waiting = [...usages];
  const meter = metered(async function* (): AsyncIterable<ChatEvent> {
    const usage = waiting.shift();
    yield { type: 'text', text: 'x' };
    yield { type: 'end', finish: 'complete', ...(usage && { usage }) };
  });
  for (const _ of usages) for await (const __ of meter.stream({} as ChatRequest));
  return meter.usage();
}

it('adds up what the server says over all requests of an answer', async () => {
  const first = { promptTokens: 100, completionTokens: 20, kgCO2eq: 0.002 };
  const second = { promptTokens: 50, completionTokens: 10, kgCO2eq: 0.001 };
  expect(await afterRequests(first, second)).toEqual({
    promptTokens: 150,
    completionTokens: 30,
    kgCO2eq: 0.003,
  });
});

it('invents no figure: one that the server did not always give is left out', async () => {
  expect(await afterRequests({ promptTokens: 100, kgCO2eq: 0.002 }, { promptTokens: 50 })).toEqual({
    promptTokens: 150,
  });
  expect(await afterRequests({ promptTokens: 100 }, undefined)).toBeUndefined();
  expect(await afterRequests(undefined)).toBeUndefined();
  expect(await afterRequests()).toBeUndefined();
});
