import { i18n } from '#i18n';
import type { Answer } from '../../lib/chat/conversation.ts';
import { errorText } from '../../lib/error-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { openSettings } from './Header.tsx';
import { useChat } from './useChat.ts';

/** How an answer ended, when that was not well, and what to do. */
export function Ending({ answer, isLast }: { readonly answer: Answer; readonly isLast: boolean }) {
  const retry = useChat((state) => state.retry);
  const { state, error, stopped, nothingToChange } = answer;
  if (nothingToChange) return <Notice kind="info">{i18n.t('panel.nothing_to_change')}</Notice>;
  if (state === 'cut') {
    return (
      <Notice kind={stopped ? 'info' : 'notice'}>{i18n.t(stopped ? 'panel.stopped' : 'panel.cut')}</Notice>
    );
  }
  if (state !== 'error' || !error) return null;
  const { sentence, remedy, remedyLabel } = errorText(error, 'other');
  const act = remedy === 'retry' ? retry : remedy === 'open-options' ? openSettings : null;
  return (
    <Notice
      kind="error"
      actions={
        isLast &&
        remedy === 'open-options' &&
        act && (
          <Button onClick={act} data-ui="remedy">
            {remedyLabel}
          </Button>
        )
      }
    >
      {sentence}
    </Notice>
  );
}
