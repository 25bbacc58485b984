import { i18n } from '#i18n';
import type { Answer } from '../../lib/chat/conversation.ts';
import { errorText } from '../../lib/error-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { openSettings } from './Header.tsx';
import { Support } from './Support.tsx';
import { usageSentence } from './usage.ts';

/** How an answer ended: what is wrong and what to do, or what the server says it cost. */
export function Ending({ answer, isLast }: { readonly answer: Answer; readonly isLast: boolean }) {
  const { state, error, stopped, nothingToChange } = answer;
  if (nothingToChange) return <Notice kind="info">{i18n.t('panel.nothing_to_change')}</Notice>;
  if (state === 'cut') {
    return (
      <Notice kind={stopped ? 'info' : 'notice'}>{i18n.t(stopped ? 'panel.stopped' : 'panel.cut')}</Notice>
    );
  }
  if (state === 'error' && error) {
    const { sentence, remedy, remedyLabel, support } = errorText(error, 'other');
    return (
      <Notice
        kind="error"
        actions={
          isLast &&
          remedy === 'open-options' && (
            <Button onClick={openSettings} data-ui="remedy">
              {remedyLabel}
            </Button>
          )
        }
      >
        {sentence} {support && <Support />}
      </Notice>
    );
  }
  const usage = answer.usage ? usageSentence(answer.usage) : '';
  return usage === '' ? null : (
    <p className="chat-meta" data-ui="usage">
      {usage}
    </p>
  );
}
