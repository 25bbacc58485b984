import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Usage } from '../../../lib/llm/types.ts';
import { chatRequest, told } from './ask.ts';
import { answerWith, serve } from './server.ts';

const STREAMS = join(import.meta.dirname, 'streams');
const TEXT = 'Votre dossier est complet : 1 250 €.';
const TOKENS: Usage = { promptTokens: 21, completionTokens: 12 };

/** What each recorded-like stream tells besides its text. A file without an entry fails. */
const EXPECTED: Record<string, { usage?: Usage; thinks?: true }> = {
  'albert.sse': { usage: { ...TOKENS, kgCO2eq: 0.0000093 } },
  'bedrock-like.sse': {},
  'inline-think.sse': { thinks: true },
  'litellm.sse': {},
  'llama-cpp.sse': { thinks: true },
  'mistral-thinking.sse': { usage: TOKENS, thinks: true },
  'mistral.sse': { usage: TOKENS },
  'ollama.sse': { thinks: true },
  'openai-usage.sse': { usage: TOKENS },
  'opengatellm-range.sse': { usage: { ...TOKENS, kgCO2eq: 0.0000093 } },
  'several-answers.sse': {},
  'vllm-old.sse': {},
  'vllm-reasoning.sse': { usage: TOKENS, thinks: true },
};

it.each(readdirSync(STREAMS))('reads the dialect %s', async (file) => {
  const expected = EXPECTED[file];
  expect(expected, 'every stream says what it expects').toBeDefined();
  await using server = await serve(answerWith(readFileSync(join(STREAMS, file))));
  const { text, finish, usage, error, events } = await told(chatRequest(server.url));
  expect(error).toBeNull();
  expect(text).toBe(TEXT);
  expect(finish).toBe('complete');
  expect(usage).toEqual(expected?.usage);
  expect(events.some(({ type }) => type === 'thinking')).toBe(expected?.thinks ?? false);
  expect(JSON.stringify(events)).not.toMatch(/RAISONNEMENT|AUTRE|<.?think/);
  expect(events[0]).toEqual({ type: 'connected' });
});
