import { useMemo } from 'react';
import type { Answer, Attached, SentText } from '../../lib/chat/conversation.ts';
import { sourcesOf } from '../../lib/chat/sent.ts';
import type { Given } from './AnswerText.tsx';
import { useChat } from './useChat.ts';

/** Actions whose answer tells of a text: what they put between quotation signs should stand in it. */
const ABOUT_A_TEXT = new Set(['ask', 'summarize', 'explain', 'extract', 'analyze-feedback']);

/** The texts an answer was given, and how its citations are read. */
export function useSources(answer: Answer): { readonly sources: readonly SentText[]; readonly given: Given } {
  const sent = useChat((state) => state.conversation.sent);
  const context = useChat((state) => state.conversation.context);
  const { sources: ids, asked, id } = answer;
  return useMemo(() => {
    const sources = sourcesOf({ sent: sent ?? [] }, { sources: ids ?? [] });
    const all = sources.length > 0 || asked === 'chat' ? sources : [askedText(id, asked, context)];
    const cites = asked === 'chat' || ABOUT_A_TEXT.has(asked.action);
    return {
      sources: all,
      given: { texts: cites ? all.map(({ text }) => text) : [], inProse: cites },
    };
  }, [sent, context, ids, asked, id]);
}

/** The text an action worked on. */
function askedText(
  id: string,
  { text, url, scope }: Exclude<Answer['asked'], 'chat'>,
  context: readonly Attached[],
): SentText {
  const kind = scope === 'page' ? 'page' : 'selection';
  const { title = '', tabId } = context.find((item) => item.text === text) ?? {};
  return { id, kind, title, text, ...(url !== undefined && { url }), ...(tabId !== undefined && { tabId }) };
}
