import { useEffect } from 'react';
import { i18n } from '#i18n';
import { liveAnswer } from '../../lib/chat/conversation.ts';
import { Button } from '../ui/Button.tsx';
import { focusHome } from '../ui/focus.ts';
import { useChat } from './useChat.ts';

/** In place of the field where the administration allows no free question: that it is so, and what can be done. */
export function ActionsOnly() {
  const live = useChat((state) => liveAnswer(state.conversation) !== null);
  const stop = useChat((state) => state.stop);
  // The field goes when this comes, and comes when a proposal is refined: the focus is not lost with either.
  useEffect(() => {
    const keepFocus = (): void => {
      if (document.activeElement === document.body) focusHome();
    };
    keepFocus();
    // For the styles of what goes with the field: a selector that looks for this would cost each word of an answer.
    const { dataset } = document.documentElement;
    dataset.actionsOnly = '';
    return () => {
      delete dataset.actionsOnly;
      keepFocus();
    };
  }, []);
  return (
    <div className="chat-composer" data-region="composer" data-ui="actions-only">
      <p className="chat-meta" data-home="" tabIndex={-1}>
        {i18n.t('panel.actions_only')}
      </p>
      {live && (
        <Button
          icon="stop"
          data-ui="stop"
          onClick={() => {
            focusHome();
            stop();
          }}
        >
          {i18n.t('panel.stop')}
        </Button>
      )}
    </div>
  );
}
