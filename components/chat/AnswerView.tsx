import { memo, useCallback, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Answer, isLive } from '../../lib/chat/conversation.ts';
import { AnswerActions } from './AnswerActions.tsx';
import { AnswerText } from './AnswerText.tsx';
import { Ending } from './Ending.tsx';
import { Findings } from './Findings.tsx';
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
      {!live && <AnswerActions answer={answer} isLast={isLast} element={() => element.current} />}
    </article>
  );
});

/** The language a translation was asked in; elsewhere unknown. */
function languageOf({ asked }: Answer): string | undefined {
  const language = asked === 'chat' ? undefined : asked.options.language;
  return language && language !== 'auto' ? language : undefined;
}
