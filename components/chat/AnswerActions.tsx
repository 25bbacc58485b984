import { useState } from 'react';
import { i18n } from '#i18n';
import type { Answer } from '../../lib/chat/conversation.ts';
import { Button } from '../ui/Button.tsx';
import { loadMarkdown } from './AnswerText.tsx';
import { copyText } from './copy.ts';
import { useChat } from './useChat.ts';

/** What can be done with an answer that has ended. */
export function AnswerActions({
  answer,
  isLast,
  element,
}: {
  readonly answer: Answer;
  readonly isLast: boolean;
  readonly element: () => Element | null;
}) {
  const retry = useChat((state) => state.retry);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [without, setWithout] = useState(false);
  const mention = answer.state === 'done' && !without ? answer.mention : undefined;
  const copy = async (): Promise<void> => {
    const content = element()?.firstElementChild;
    if (!content) return;
    // What is seen, not what was received.
    const { renderedText } = await loadMarkdown();
    const text = renderedText(content);
    setCopied(await copyText(mention ? `${text}\n\n${mention.text}` : text));
  };
  return (
    <div className="chat-actions">
      {mention && (
        <p className="chat-mention" data-ui="mention">
          <span>{i18n.t('panel.mention', { mention: mention.text })}</span>
          {mention.removable && (
            <Button look="quiet" data-ui="mention-remove" onClick={() => setWithout(true)}>
              {i18n.t('popover.mention_remove')}
            </Button>
          )}
        </p>
      )}
      {answer.text !== '' && (
        <Button
          look="quiet"
          icon={copied ? 'check' : 'copy'}
          data-ui="copy"
          onClick={() => void copy()}
          onBlur={() => setCopied(null)}
        >
          {i18n.t(copied ? 'panel.copied' : 'panel.copy')}
        </Button>
      )}
      {isLast && (
        <Button
          look="quiet"
          icon="retry"
          data-ui="retry"
          onClick={() => {
            document.querySelector<HTMLElement>('[data-ui=composer]')?.focus();
            retry();
          }}
        >
          {i18n.t('panel.retry')}
        </Button>
      )}
      <span role="status">
        {copied === false && i18n.t('panel.copy_failed')}
        {copied === true && <span className="ui-hidden">{i18n.t('panel.copied')}</span>}
      </span>
    </div>
  );
}
