import type { Answer } from '../../lib/chat/conversation.ts';

/** The language a translation was asked in (BCP 47); elsewhere unknown. */
export function languageOf({ asked }: Answer): string | undefined {
  const language = asked === 'chat' ? undefined : asked.options.language;
  return language && language !== 'auto' ? language : undefined;
}
