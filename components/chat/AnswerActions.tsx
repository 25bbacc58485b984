import { useState } from 'react';
import { i18n } from '#i18n';
import type { Answer } from '../../lib/chat/conversation.ts';
import { canContinue } from '../../lib/chat/conversation.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { focusHome } from '../ui/focus.ts';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { copyAnswer } from './copy.ts';
import { useChat } from './useChat.ts';

/** What can be done with an answer that has ended: put it to use, go on from it, ask again. */
export function AnswerActions({
  answer,
  isLast,
  element,
}: {
  readonly answer: Answer;
  readonly isLast: boolean;
  readonly element: () => Element | null;
}) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const [without, setWithout] = useState(false);
  const { retry, continueAnswer, insertAtCaret, replaceSelection, startRefining } = useActions();
  const mayReplace = useChat((state) =>
    state.conversation.context.some(({ address }) => address !== undefined),
  );
  const { id, state, text, mention: due } = answer;
  const mayAsk = useChat(({ status }) => !status?.actionsOnly);
  const mention = due && !without ? due : undefined;
  const how = without ? ({ without: true } as const) : undefined;
  const copy = async (look: 'rich' | 'plain'): Promise<void> => {
    const content = element()?.firstElementChild;
    if (content) setCopied(await copyAnswer(content, look, mention?.text));
  };
  const whole = state === 'done' && text !== '';
  const replaces = whole && mayReplace;
  const goOn = (act: () => void) => () => {
    // The buttons leave while the answer is written: the focus goes where one writes next.
    focusHome();
    act();
  };
  const insert: MenuItem = {
    id: 'insert-at-caret',
    icon: 'insert',
    label: i18n.t('panel.insert'),
    onChoose: () => void insertAtCaret(id, how),
  };
  const more: MenuItem[] = [
    ...(replaces ? [insert] : []),
    {
      id: 'copy-plain',
      icon: 'copy',
      label: i18n.t('panel.copy_plain'),
      onChoose: () => void copy('plain'),
    },
    ...(whole && answer.asked !== 'chat'
      ? [
          {
            id: 'refine',
            icon: 'edit' as const,
            label: i18n.t('popover.refine'),
            onChoose: () => {
              startRefining(id);
              focusHome();
            },
          },
        ]
      : []),
  ];
  return (
    <div className="chat-actions">
      {mention && text !== '' && (
        <p className="chat-mention" data-ui="mention">
          {i18n.t('panel.mention', { mention: mention.text })}{' '}
          {mention.removable && (
            <button
              type="button"
              className="chat-link"
              data-ui="mention-remove"
              onClick={() => {
                focusHome();
                setWithout(true);
              }}
            >
              {i18n.t('popover.mention_remove')}
            </button>
          )}
        </p>
      )}
      {isLast && mayAsk && canContinue(answer) && (
        <Button icon="arrow" data-ui="continue" onClick={goOn(continueAnswer)}>
          {i18n.t('panel.continue')}
        </Button>
      )}
      {replaces && (
        <Button
          look="quiet"
          icon="replace"
          data-ui="replace-selection"
          onClick={() => void replaceSelection(id, how)}
        >
          {i18n.t('panel.replace_selection')}
        </Button>
      )}
      {text !== '' && (
        <Button
          look="quiet"
          icon={copied ? 'check' : 'copy'}
          data-ui="copy"
          onClick={() => void copy('rich')}
          onBlur={() => setCopied(null)}
        >
          {i18n.t(copied ? 'panel.copied' : 'panel.copy')}
        </Button>
      )}
      {whole && !replaces && (
        <Button look="quiet" icon="insert" data-ui={insert.id} onClick={insert.onChoose}>
          {insert.label}
        </Button>
      )}
      {isLast && (mayAsk || answer.asked !== 'chat') && (
        <Retry named={state !== 'done'} onRetry={goOn(retry)} />
      )}
      {text !== '' && <Menu id="answer-more" name={i18n.t('panel.answer_more')} items={more} />}
      <span role="status">
        {copied === false && i18n.t('panel.copy_failed')}
        {copied === true && <span className="ui-hidden">{i18n.t('panel.copied')}</span>}
      </span>
    </div>
  );
}

/** Said in a word where it is what is left to do. */
function Retry({ named, onRetry }: { readonly named: boolean; readonly onRetry: () => void }) {
  const name = i18n.t('panel.retry');
  return named ? (
    <Button look="quiet" icon="retry" data-ui="retry" onClick={onRetry}>
      {name}
    </Button>
  ) : (
    <IconButton icon="retry" name={name} data-ui="retry" onClick={onRetry} />
  );
}

function useActions() {
  return {
    retry: useChat((state) => state.retry),
    continueAnswer: useChat((state) => state.continueAnswer),
    insertAtCaret: useChat((state) => state.insertAtCaret),
    replaceSelection: useChat((state) => state.replaceSelection),
    startRefining: useChat((state) => state.startRefining),
  };
}
