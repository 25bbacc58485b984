import { lazy, type MouseEvent, memo, type RefObject, Suspense, useCallback, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Citation } from '../../lib/chat/citation-ledger.ts';
import { type Answer, isLive } from '../../lib/chat/conversation.ts';
import { focusHome } from '../ui/focus.ts';
import { AnswerActions } from './AnswerActions.tsx';
import { AnswerText, type Cited } from './AnswerText.tsx';
import { Ending } from './Ending.tsx';
import { Findings } from './Findings.tsx';
import type { Pressed } from './Proofs.tsx';
import { useChatStore } from './useChat.ts';
import { useSources } from './useSources.ts';
import { Parts, Waiting } from './Waiting.tsx';

/** What an answer is checked with comes with the first one. */
const Proofs = lazy(async () => ({ default: (await import('./Proofs.tsx')).Proofs }));

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
  const { id, since, revision = 0, text, grown, error } = answer;
  const element = useRef<HTMLDivElement>(null);
  const name = `${id}:${since}:${revision}`;
  const [stands, setStands] = useState('');
  const [cited, setCited] = useState<Cited | null>(null);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const { sources, given } = useSources(answer);
  const onWhole = useCallback(() => setStands(name), [name]);
  const pressedOn = useRef<Element>(null);
  const show = useCallback((citation: Citation) => {
    pressedOn.current = document.activeElement;
    setPressed((before) => ({ citation, times: (before?.times ?? 0) + 1 }));
  }, []);
  const hide = (): void => {
    setPressed(null);
    // The passage goes, and its button with it.
    if (pressedOn.current instanceof HTMLElement && pressedOn.current.isConnected) pressedOn.current.focus();
    else focusHome();
  };
  const onPress = (event: MouseEvent): void => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-citation]') : null;
    const citation = cited?.citations[Number(button?.dataset.citation)];
    if (button && citation) show(citation);
  };
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
      // A passage that is shown stands on top, wherever in the answer the focus is.
      onKeyDown={({ key }) => key === 'Escape' && pressed && hide()}
    >
      {/* biome-ignore-start lint/a11y/useKeyWithClickEvents: its buttons are pressed by keyboard as well */}
      {/* biome-ignore-start lint/a11y/noStaticElementInteractions: the text's own buttons are what is pressed */}
      <div
        ref={element}
        data-ui="answer"
        data-state={state}
        data-code={state === 'error' ? error?.code : undefined}
        lang={languageOf(answer)}
        onClick={onPress}
      >
        {text !== '' && (
          <AnswerText
            key={name}
            text={text}
            grown={grown}
            whole={!isLive(answer)}
            given={given}
            onRendered={onRendered}
            onWhole={onWhole}
            onCited={setCited}
          />
        )}
      </div>
      {/* biome-ignore-end lint/a11y/useKeyWithClickEvents: as above */}
      {/* biome-ignore-end lint/a11y/noStaticElementInteractions: as above */}
      {state === 'waiting' && <Waiting answer={answer} />}
      {isLive(answer) && answer.part && <Parts part={answer.part} />}
      {text !== '' && (cited !== null || !live) && (
        <Suspense>
          <Proofs {...{ answer, live, cited, sources, pressed, element }} onPress={show} onClose={hide} />
        </Suspense>
      )}
      {!live && state === 'done' && text !== '' && (
        <Checks key={name} answer={answer} given={given.texts} element={element} />
      )}
      {!live && <Ending answer={answer} isLast={isLast} />}
      {!live && <AnswerActions answer={answer} isLast={isLast} element={() => element.current} />}
    </article>
  );
});

/** What of an answer must be looked at; an answer without a text it is about has nothing to be checked against. */
function Checks({
  answer,
  given,
  element,
}: {
  readonly answer: Answer;
  readonly given: readonly string[];
  readonly element: RefObject<HTMLDivElement | null>;
}) {
  const { id, asked } = answer;
  const { getState } = useChatStore();
  // Once: a chunk of another answer would cost as much as there are answers and messages before them.
  const [texts] = useState(() => {
    const { messages } = getState().conversation;
    const until = messages.findIndex((message) => message.id === id);
    const before = messages.slice(0, Math.max(0, until)).filter(({ role }) => role === 'user');
    return { given, said: before.map(({ text }) => text) };
  });
  if (asked === 'chat' && given.length === 0) return null;
  return <Findings asked={asked} texts={texts} answer={element} />;
}

/** The language a translation was asked in; elsewhere unknown. */
function languageOf({ asked }: Answer): string | undefined {
  const language = asked === 'chat' ? undefined : asked.options.language;
  return language && language !== 'auto' ? language : undefined;
}
