import { isRecord } from './wire/record.ts';

/**
 * The SDK's request body as every server takes it: the SDK adds `prefix: false` to each message of the assistant,
 * which strict servers refuse as an unknown field.
 */
export function requestBody(json: string): string {
  const body: unknown = JSON.parse(json);
  if (isRecord(body) && Array.isArray(body.messages)) {
    for (const message of body.messages) {
      if (isRecord(message) && message.prefix === false) delete message.prefix;
    }
  }
  return JSON.stringify(body);
}
