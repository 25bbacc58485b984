import { i18n } from '#i18n';
import type { Answer } from '../../lib/chat/conversation.ts';
import { errorText } from '../../lib/error-text.ts';
import { useChat } from './useChat.ts';
import { useSentences } from './useSentences.ts';
import { partSentence } from './Waiting.tsx';

/** Says to a screen reader how the answer stands, and its words sentence by sentence while they come. */
export function Announcer() {
  const last = useChat(({ conversation }) => {
    const message = conversation.messages.at(-1);
    return message?.role === 'assistant' ? message : null;
  });
  const sentence = last ? sentenceFor(last) : '';
  const said = useSentences(last);
  return (
    <>
      <p className="ui-hidden" role="status" data-ui="announcer">
        {sentence}
      </p>
      <div
        className="ui-hidden"
        aria-live="polite"
        aria-relevant="additions"
        data-ui="spoken"
        lang={said.language}
      >
        {said.sentences.map(({ key, text }) => (
          <p key={key}>{text}</p>
        ))}
      </div>
    </>
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
