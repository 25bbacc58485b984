import type { StructuredOutput } from '../actions/types.ts';
import { type AnswerFormat, responseFormat } from './response-format.ts';
import { isRecord } from './wire/record.ts';

/**
 * The SDK's request body as every server takes it: the SDK adds `prefix: false` to each message of the assistant,
 * which strict servers refuse as an unknown field. The shape of the answer is added here, in the words that OpenAI,
 * Mistral, vLLM and Albert share.
 */
export function requestBody(json: string, format: AnswerFormat, structured?: StructuredOutput): string {
  const body: unknown = JSON.parse(json);
  if (isRecord(body) && Array.isArray(body.messages)) {
    for (const message of body.messages) {
      if (isRecord(message) && message.prefix === false) delete message.prefix;
    }
  }
  const asked = structured && responseFormat(structured, format);
  return JSON.stringify(asked && isRecord(body) ? { ...body, response_format: asked } : body);
}
