import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { PartsRead } from '../../lib/chat/conversation.ts';
import type { Previewed } from '../../lib/chat/state.ts';
import { errorText } from '../../lib/error-text.ts';
import { RenfortError, serializeError } from '../../lib/errors.ts';
import type { ContextItem } from '../../lib/messaging/stream-messages.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { shownTied } from './tied.tsx';
import { useChat } from './useChat.ts';
import './citations.css';
import { counted, forgottenSentence, kindName, leftOutSentence, partsSentence } from './words.ts';

type Found = { readonly preview: Previewed } | { readonly error: unknown };

/** The exact text that would leave, as the gateway itself prepares it. */
export function SentView({ onClose }: { readonly onClose: () => void }) {
  const prepare = useChat((state) => state.preview);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    prepare().then(
      (preview) => setFound({ preview }),
      (error: unknown) => setFound({ error }),
    );
  }, [prepare]);
  return (
    <Dialog title={i18n.t('panel.what_is_sent')} closeName={i18n.t('panel.close')} onClose={onClose}>
      <div data-ui="sent" data-state={found ? ('error' in found ? 'error' : 'done') : 'waiting'}>
        {found === null && <p>{i18n.t('panel.sent_wait')}</p>}
        {found && 'error' in found && <Refused error={found.error} />}
        {found && 'preview' in found && <Sent preview={found.preview} />}
      </div>
    </Dialog>
  );
}

function Refused({ error }: { readonly error: unknown }) {
  const empty = error instanceof RenfortError && error.code === 'input-empty';
  const sentence = empty ? i18n.t('panel.sent_empty') : errorText(serializeError(error), 'other').sentence;
  return <Notice kind={empty ? 'info' : 'error'}>{sentence}</Notice>;
}

function Sent({ preview }: { readonly preview: Previewed }) {
  const { destination, model, messages, context, read, forgotten } = preview;
  const items = context.map((item, at) => ({ item, at })).filter(({ item }) => item.text.trim() !== '');
  const characters = messages.reduce((sum, { content }) => sum + content.length, 0);
  const names = {
    system: i18n.t('panel.sent_system'),
    user: i18n.t('panel.sent_user'),
    assistant: i18n.t('panel.sent_assistant'),
  };
  return (
    <>
      <p>{i18n.t('panel.sent_now')}</p>
      <p className="chat-meta">
        {i18n.t('panel.sent_to', { name: destination, model })} {counted('sent_size', characters)}
      </p>
      {items.length > 0 && (
        <section aria-label={i18n.t('citations.sent_texts')}>
          <ul className="chat-sent-texts">
            {items.map(({ item, at }) => (
              <li key={at} data-ui="sent-text" data-kind={item.kind}>
                <SentText item={item} parts={read.find((each) => each.item === at)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {forgotten > 0 && <p className="chat-meta">{forgottenSentence(forgotten)}</p>}
      {messages.map(({ role, content }, index) => (
        // Messages of a preview never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: their place is what tells them apart
        <details key={index} className="chat-sent" data-role={role} open={role === 'user'}>
          <summary>
            {names[role]} <span className="chat-meta">{content.length.toLocaleString()}</span>
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard */}
          <pre tabIndex={0}>{shownTied(content)}</pre>
        </details>
      ))}
    </>
  );
}

/** One attached text: what it is, how much of it leaves, what does not and why. */
function SentText({ item, parts }: { readonly item: ContextItem; readonly parts: PartsRead | undefined }) {
  const { kind, title, text, leftOut = [] } = item;
  const name = title.trim();
  return (
    <>
      <p>
        {name ? i18n.t('citations.sent_item', { kind: kindName(kind), title: name }) : kindName(kind)}{' '}
        <span className="chat-meta">{counted('characters', text.length)}</span>
      </p>
      {parts && <p className="chat-meta">{partsSentence(parts)}</p>}
      {leftOut
        .filter(({ reason }) => !(parts && reason === 'not-relevant'))
        .map((part) => (
          <p
            key={`${part.reason} ${part.name}`}
            className="chat-meta"
            data-ui="left-out"
            data-reason={part.reason}
          >
            {leftOutSentence(part)}
          </p>
        ))}
    </>
  );
}
