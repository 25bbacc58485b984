import {
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  Suspense,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { i18n } from '#i18n';
import { liveAnswer } from '../../lib/chat/conversation.ts';
import { IconButton } from '../ui/Button.tsx';
import { beginning, isLong } from './dropped.ts';
import { useEditing } from './editing.ts';
import { ActionsOnly, ComposerState } from './loaded.ts';
import { Picker } from './Picker.tsx';
import { useChat } from './useChat.ts';
import { usePicker } from './usePicker.ts';
import { useShow } from './views.ts';
import { counted } from './words.ts';

/** Milliseconds after an answer ended within which a press where Stop stood sends nothing. */
const MEANT_FOR_STOP = 500;

/** Where the agent writes. Enter sends, Shift+Enter begins a line; what is typed stays until it is sent. */
export function Composer({ field }: { readonly field: RefObject<HTMLTextAreaElement | null> }) {
  const draft = useChat((state) => state.draft);
  const live = useChat((state) => liveAnswer(state.conversation) !== null);
  const attached = useChat((state) => state.conversation.context.length > 0);
  const refining = useChat((state) => state.refining !== null);
  const closed = useChat((state) => state.status?.actionsOnly) && !refining;
  const lastAsked = useChat(
    ({ conversation }) => conversation.messages.findLast(({ role }) => role === 'user')?.id,
  );
  const setDraft = useChat((state) => state.setDraft);
  const attachText = useChat((state) => state.attachText);
  const detach = useChat((state) => state.detach);
  const stop = useChat((state) => state.stop);
  const stopRefining = useChat((state) => state.stopRefining);
  const editing = useEditing();
  const show = useShow();
  const [pasted, setPasted] = useState('');
  const picker = usePicker(field, draft, setDraft);
  useGrowth(field, draft);
  const ended = useRef(-MEANT_FOR_STOP);
  useLayoutEffect(() => {
    if (!live) return;
    return () => {
      ended.current = performance.now();
    };
  }, [live]);

  if (closed) {
    return (
      <Suspense>
        <ActionsOnly />
      </Suspense>
    );
  }
  const submit = (): void => {
    field.current?.focus();
    if (live || draft.trim() === '') return;
    setPasted('');
    editing.send();
  };
  const stopAnswer = (): void => {
    stop();
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // A key that ends the composition of a character is not for us.
    if (event.nativeEvent.isComposing || picker.onKeyDown(event)) return;
    const does = {
      Enter: event.shiftKey ? undefined : submit,
      Escape: editing.id !== null ? editing.end : live ? stopAnswer : refining ? stopRefining : undefined,
      ArrowUp: draft === '' && !live && lastAsked ? () => editing.begin(lastAsked) : undefined,
      '?': draft === '' ? () => show('shortcuts') : undefined,
    }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  };
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!isLong(text)) return;
    event.preventDefault();
    attachText(text, beginning(text));
    setPasted(text);
  };
  const placeholder = refining
    ? 'panel.placeholder_refine'
    : attached
      ? 'panel.placeholder_context'
      : 'panel.placeholder';
  return (
    <div className="chat-composer" data-region="composer">
      <Suspense>
        <ComposerState
          pasted={pasted}
          onInline={(id) => {
            detach(id);
            setDraft(`${draft}${pasted}`);
            setPasted('');
            field.current?.focus();
          }}
        />
      </Suspense>
      <div className="chat-field">
        {picker.open && (
          <Picker
            {...picker.open}
            name={i18n.t(
              picker.open.trigger.kind === 'action' ? 'panel.picker.actions' : 'panel.picker.context',
            )}
            onPoint={picker.open.point}
          />
        )}
        <textarea
          ref={field}
          data-ui="composer"
          data-home=""
          // biome-ignore lint/a11y/noAutofocus: who opens the panel writes; where a page has the focus it stays there
          autoFocus={document.hasFocus()}
          rows={2}
          // A browser that restores its tabs would write what is typed where only the history decides.
          autoComplete="off"
          value={draft}
          aria-label={i18n.t('panel.composer')}
          aria-describedby="chat-hint"
          placeholder={i18n.t(placeholder)}
          onChange={(event) => {
            setDraft(event.target.value);
            picker.onCaret();
          }}
          onSelect={picker.onCaret}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          {...picker.attributes}
        />
        {live ? (
          <IconButton
            icon="stop"
            look="primary"
            name={i18n.t('panel.stop')}
            data-ui="stop"
            onClick={stopAnswer}
          />
        ) : (
          <IconButton
            icon="send"
            look="primary"
            name={i18n.t('panel.send')}
            data-ui="send"
            aria-disabled={draft.trim() === ''}
            onClick={() => performance.now() - ended.current > MEANT_FOR_STOP && submit()}
          />
        )}
      </div>
      <div className="chat-under">
        <span id="chat-hint">{i18n.t('panel.hint')}</span>
        <button type="button" className="chat-link" data-ui="what-is-sent" onClick={() => show('sent')}>
          {i18n.t('panel.what_is_sent')}
        </button>
      </div>
      <p className="ui-hidden" role="status">
        {picker.open && counted('picker.choices', picker.open.choices.length)}
      </p>
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
