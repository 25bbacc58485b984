import { memo, useCallback, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Answer, isLive } from '../../lib/chat/conversation.ts';
import { errorText } from '../../lib/error-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { AnswerText, loadMarkdown } from './AnswerText.tsx';
import { copyText } from './copy.ts';
import { Findings } from './Findings.tsx';
import { openSettings } from './Header.tsx';
import { useChat } from './useChat.ts';
import { Parts, Waiting } from './Waiting.tsx';

/** One answer: its text as it comes, how it ended, and what can be done with it. */
export const AnswerView = memo(function AnswerView({
  answer,
  isLast,
  onRendered,
}: {
  readonly answer: Answer;
  readonly isLast: boolean;
  readonly onRendered: () => void;
}) {
  const { id, since, revision = 0, text, error } = answer;
  const element = useRef<HTMLDivElement>(null);
  const name = `${id}:${since}:${revision}`;
  const [stands, setStands] = useState('');
  const onWhole = useCallback(() => setStands(name), [name]);
  // An answer is not said to be over before all of it can be read.
  const rendering = !isLive(answer) && text !== '' && stands !== name;
  const live = isLive(answer) || rendering;
  const state = rendering ? 'streaming' : answer.state;
  return (
    <article
      className="chat-answer"
      data-ui="message"
      data-role="assistant"
      aria-label={i18n.t('panel.answer')}
      aria-busy={live}
    >
      <div
        ref={element}
        data-ui="answer"
        data-state={state}
        data-code={state === 'error' ? error?.code : undefined}
        lang={languageOf(answer)}
      >
        {text !== '' && (
          <AnswerText
            key={name}
            text={text}
            whole={!isLive(answer)}
            onRendered={onRendered}
            onWhole={onWhole}
          />
        )}
      </div>
      {state === 'waiting' && <Waiting answer={answer} />}
      {isLive(answer) && answer.part && <Parts part={answer.part} />}
      {!live && state === 'done' && text !== '' && answer.asked !== 'chat' && (
        <Findings key={name} asked={answer.asked} answer={element} />
      )}
      {!live && <Ending answer={answer} isLast={isLast} />}
      {!live && <Actions answer={answer} isLast={isLast} element={() => element.current} />}
    </article>
  );
});

/** The language a translation was asked in; elsewhere unknown. */
function languageOf({ asked }: Answer): string | undefined {
  const language = asked === 'chat' ? undefined : asked.options.language;
  return language && language !== 'auto' ? language : undefined;
}

function Ending({ answer, isLast }: { readonly answer: Answer; readonly isLast: boolean }) {
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

function Actions({
  answer,
  isLast,
  element,
}: {
  readonly answer: Answer;
  readonly isLast: boolean;
  readonly element: () => Element | null;
}) {
  const retry = useChat((state) => state.retry);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [without, setWithout] = useState(false);
  const mention = answer.state === 'done' && !without ? answer.mention : undefined;
  const copy = async (): Promise<void> => {
    const content = element()?.firstElementChild;
    if (!content) return;
    // What is seen, not what was received.
    const { renderedText } = await loadMarkdown();
    const text = renderedText(content);
    setCopied(await copyText(mention ? `${text}\n\n${mention.text}` : text));
  };
  return (
    <div className="chat-actions">
      {mention && (
        <p className="chat-mention" data-ui="mention">
          <span>{i18n.t('panel.mention', { mention: mention.text })}</span>
          {mention.removable && (
            <Button look="quiet" data-ui="mention-remove" onClick={() => setWithout(true)}>
              {i18n.t('popover.mention_remove')}
            </Button>
          )}
        </p>
      )}
      {answer.text !== '' && (
        <Button
          look="quiet"
          icon={copied ? 'check' : 'copy'}
          data-ui="copy"
          onClick={() => void copy()}
          onBlur={() => setCopied(null)}
        >
          {i18n.t(copied ? 'panel.copied' : 'panel.copy')}
        </Button>
      )}
      {isLast && (
        <Button
          look="quiet"
          icon="retry"
          data-ui="retry"
          onClick={() => {
            document.querySelector<HTMLElement>('[data-ui=composer]')?.focus();
            retry();
          }}
        >
          {i18n.t('panel.retry')}
        </Button>
      )}
      <span role="status">
        {copied === false && i18n.t('panel.copy_failed')}
        {copied === true && <span className="ui-hidden">{i18n.t('panel.copied')}</span>}
      </span>
    </div>
  );
}
