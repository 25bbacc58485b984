import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { focusHome } from '../ui/focus.ts';
import { useEditing } from './editing.ts';
import { useChat } from './useChat.ts';

/** What the field is for at the moment, when it is not a new message; and what became of a long paste. */
export function ComposerState({
  pasted,
  onInline,
}: {
  readonly pasted: string;
  /** Puts the pasted text into the field; its chip, by id, goes. */
  readonly onInline: (chipId: string) => void;
}) {
  const editing = useEditing();
  const refining = useChat((state) => state.refining !== null);
  const stopRefining = useChat((state) => state.stopRefining);
  const chip = useChat(({ conversation }) => conversation.context.find(({ text }) => text === pasted)?.id);
  return (
    <div role="status">
      {editing.id !== null && (
        <Line name="editing" verb={i18n.t('panel.cancel')} onPress={editing.end}>
          {i18n.t('panel.editing')}
        </Line>
      )}
      {editing.id === null && refining && (
        <Line
          name="refining"
          verb={i18n.t('panel.refining_end')}
          onPress={() => {
            focusHome();
            stopRefining();
          }}
        >
          {i18n.t('panel.refining')}
        </Line>
      )}
      {pasted !== '' && chip !== undefined && (
        <Line name="pasted" verb={i18n.t('panel.pasted_inline')} onPress={() => onInline(chip)}>
          {i18n.t('panel.pasted_attached')}
        </Line>
      )}
    </div>
  );
}

function Line({
  name,
  verb,
  onPress,
  children,
}: {
  readonly name: string;
  readonly verb: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <p className="chat-mode" data-ui={name}>
      <span>{children}</span>
      <button type="button" className="chat-link" data-ui={`${name}-end`} onClick={onPress}>
        {verb}
      </button>
    </p>
  );
}
