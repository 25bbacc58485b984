import { translate } from './translate.ts';

/** Translates `{"segments":[{"id","text"}]}` into `{"translations":[{"id","text"}]}`; null when there is no such object. */
export function translateSegments(message: string, target: string): string | null {
  const start = message.indexOf('{"segments"');
  if (start < 0) return null;
  try {
    const parsed = JSON.parse(message.slice(start, message.lastIndexOf('}') + 1)) as {
      segments: readonly { id: unknown; text: string }[];
    };
    const translations = parsed.segments.map(({ id, text }) => ({ id, text: translate(text, target) }));
    return JSON.stringify({ translations });
  } catch {
    return null;
  }
}
