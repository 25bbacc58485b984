import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';
import { i18n } from '#i18n';
import { liveAnswer } from '../../lib/chat/conversation.ts';
import { IconButton } from '../ui/Button.tsx';
import { useChat } from './useChat.ts';

/** Where the agent writes. Enter sends, Shift+Enter begins a line; what is typed stays until it is sent. */
export function Composer({
  field,
  onShowSent,
}: {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onShowSent: () => void;
}) {
  const draft = useChat((state) => state.draft);
  const live = useChat((state) => liveAnswer(state.conversation) !== null);
  const attached = useChat((state) => state.conversation.context.length > 0);
  const setDraft = useChat((state) => state.setDraft);
  const send = useChat((state) => state.send);
  const stop = useChat((state) => state.stop);
  useGrowth(field, draft);

  const submit = (): void => {
    if (live) return;
    send(draft);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends the composition of a character is not for us.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <div className="chat-composer">
      <div className="chat-field">
        <textarea
          ref={field}
          data-ui="composer"
          rows={2}
          value={draft}
          aria-label={i18n.t('panel.composer')}
          placeholder={i18n.t(attached ? 'panel.placeholder_context' : 'panel.placeholder')}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {live ? (
          <IconButton
            icon="stop"
            look="primary"
            name={i18n.t('panel.stop')}
            data-ui="stop"
            onClick={() => {
              stop();
              field.current?.focus();
            }}
          />
        ) : (
          <IconButton
            icon="send"
            look="primary"
            name={i18n.t('panel.send')}
            data-ui="send"
            aria-disabled={draft.trim() === ''}
            onClick={submit}
          />
        )}
      </div>
      <div className="chat-under">
        <span>{i18n.t('panel.hint')}</span>
        <button type="button" className="chat-link" data-ui="what-is-sent" onClick={onShowSent}>
          {i18n.t('panel.what_is_sent')}
        </button>
      </div>
    </div>
  );
}

/** Browsers that cannot size a field by its content need its height set; the style sheet bounds it. */
function useGrowth(field: RefObject<HTMLTextAreaElement | null>, draft: string): void {
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = draft === '' ? '' : `${element.scrollHeight + 2}px`;
  }, [draft, field]);
}
