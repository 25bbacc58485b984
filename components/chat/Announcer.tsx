import { i18n } from '#i18n';
import type { Answer } from '../../lib/chat/conversation.ts';
import { errorText } from '../../lib/error-text.ts';
import { useChat } from './useChat.ts';
import { partSentence } from './Waiting.tsx';

/** Says to a screen reader how the answer stands, in sentences; the words of the answer are read in the log. */
export function Announcer() {
  const sentence = useChat(({ conversation }) => {
    const last = conversation.messages.at(-1);
    return last?.role === 'assistant' ? sentenceFor(last) : '';
  });
  return (
    <p className="ui-hidden" role="status" data-ui="announcer">
      {sentence}
    </p>
  );
}

function sentenceFor({ state, stopped, error, part, nothingToChange }: Answer): string {
  if (nothingToChange) return i18n.t('panel.nothing_to_change');
  switch (state) {
    case 'waiting':
      return i18n.t('panel.waiting');
    case 'streaming':
      return part ? partSentence(part) : i18n.t('panel.writing');
    case 'done':
      return i18n.t('panel.done');
    case 'cut':
      return i18n.t(stopped ? 'panel.stopped' : 'panel.cut');
    case 'error':
      return error ? errorText(error, 'other').sentence : '';
  }
}
