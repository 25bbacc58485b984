import { type FormEvent, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { beginning } from './dropped.ts';
import { useChat } from './useChat.ts';
import { counted } from './words.ts';

/** A text from elsewhere, pasted to be attached: the way by keyboard of what can also be dropped. */
export function TextView({ onClose }: { readonly onClose: () => void }) {
  const attachText = useChat((state) => state.attachText);
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') {
      field.current?.focus();
      return;
    }
    attachText(text, beginning(text));
    onClose();
  };
  return (
    <Dialog title={i18n.t('panel.text.title')} closeName={i18n.t('panel.close')} onClose={onClose}>
      <form className="chat-text" onSubmit={submit}>
        <label htmlFor="chat-text">{i18n.t('panel.text.label')}</label>
        <textarea
          id="chat-text"
          ref={field}
          data-ui="text-field"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="chat-row">
          <Button type="submit" look="primary" data-ui="text-attach" aria-disabled={text.trim() === ''}>
            {i18n.t('panel.text.attach')}
          </Button>
          <span className="chat-meta">{text !== '' && counted('characters', text.length)}</span>
        </div>
      </form>
    </Dialog>
  );
}
