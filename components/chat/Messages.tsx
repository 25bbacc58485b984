import { useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { liveAnswer } from '../../lib/chat/conversation.ts';
import { Button } from '../ui/Button.tsx';
import { AnswerView } from './AnswerView.tsx';
import { UserView } from './UserView.tsx';
import { useChat } from './useChat.ts';

/** Messages drawn at first, the last ones, and more each time they are asked for: thousands would hold the panel. */
const FIRST = 80;
const MORE = 200;

/** The questions and answers, in order. */
export function Messages({ onRendered }: { readonly onRendered: () => void }) {
  const id = useChat((state) => state.conversation.id);
  return <Last key={id} onRendered={onRendered} />;
}

function Last({ onRendered }: { readonly onRendered: () => void }) {
  const messages = useChat((state) => state.conversation.messages);
  // One that is written anew is a question.
  const editable = useChat(
    ({ conversation, status }) => liveAnswer(conversation) === null && !status?.actionsOnly,
  );
  // What was drawn once stays: new messages push nothing out.
  const [first, setFirst] = useState(() => Math.max(0, messages.length - FIRST));
  const from = Math.min(first, Math.max(0, messages.length - FIRST));
  const top = useRef<HTMLDivElement>(null);
  const anchor = useRef<{ readonly element: Element; readonly y: number } | null>(null);
  const log = (): HTMLElement | null => top.current?.closest<HTMLElement>('[role=log]') ?? null;
  // What was read stays where it is; the browser keeps it there while what stands above is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time there are more above
  useLayoutEffect(() => {
    const scroller = log();
    if (!scroller || !anchor.current) return;
    const { element, y } = anchor.current;
    scroller.scrollTop += element.getBoundingClientRect().y - y;
    scroller.style.overflowAnchor = 'auto';
    anchor.current = null;
    return () => {
      scroller.style.removeProperty('overflow-anchor');
    };
  }, [from]);
  const showMore = (): void => {
    const element = top.current?.nextElementSibling;
    if (element) anchor.current = { element, y: element.getBoundingClientRect().y };
    // The button leaves with the last of them.
    if (from <= MORE) log()?.focus();
    setFirst(Math.max(0, from - MORE));
  };
  return (
    <>
      <div ref={top} className="chat-earlier">
        {from > 0 && (
          <Button look="quiet" data-ui="earlier" onClick={showMore}>
            {i18n.t('panel.earlier')}
          </Button>
        )}
      </div>
      {messages
        .slice(from)
        .map((message, index) =>
          message.role === 'user' ? (
            <UserView key={message.id} message={message} editable={editable} />
          ) : (
            <AnswerView
              key={message.id}
              answer={message}
              isLast={from + index === messages.length - 1}
              onRendered={onRendered}
            />
          ),
        )}
    </>
  );
}
