import { memo } from 'react';
import { i18n } from '#i18n';
import type { Remark, UserMessage } from '../../lib/chat/conversation.ts';
import { IconButton } from '../ui/Button.tsx';
import { useEditing } from './editing.ts';
import { shownTied } from './tied.tsx';
import { counted } from './words.ts';

/** What the agent asked, with the text it is about folded under it. */
export const UserView = memo(function UserView({
  message,
  editable,
}: {
  readonly message: UserMessage;
  readonly editable: boolean;
}) {
  const { id, text, quote, remarks = [] } = message;
  const editing = useEditing();
  const sentences = remarks.map(remarkSentence).filter((sentence) => sentence !== '');
  return (
    <article
      className="chat-user"
      data-ui="message"
      data-role="user"
      data-editing={editing.id === id || undefined}
      aria-label={i18n.t('panel.you')}
    >
      <div className="chat-said">
        {editable && quote === undefined && (
          <IconButton
            icon="edit"
            name={i18n.t('panel.edit')}
            data-ui="edit"
            onClick={() => editing.begin(id)}
          />
        )}
        <div className="chat-bubble">
          <p>{shownTied(text)}</p>
          {quote !== undefined && (
            <details>
              <summary>{counted('quoted', quote.length)}</summary>
              <p className="chat-quote">{quote}</p>
            </details>
          )}
        </div>
      </div>
      {sentences.length > 0 && <p className="chat-remark">{sentences.join(' ')}</p>}
    </article>
  );
});

/** Why the text is here and not in the page; nothing where the agent chose it. */
function remarkSentence(remark: Remark): string {
  switch (remark) {
    case 'page-unreachable':
      return i18n.t('panel.because_page_unreachable');
    case 'surface-refused':
      return i18n.t('panel.because_surface_refused');
    case 'flattened':
      return i18n.t('panel.flattened');
    case 'page-action':
      return '';
  }
}
