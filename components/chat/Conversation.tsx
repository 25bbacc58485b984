import { Suspense, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { openSettings } from './Header.tsx';
import { LinkCheck, Messages } from './loaded.ts';
import { FirstSteps } from './Suggestions.tsx';
import { useChat } from './useChat.ts';
import { useLinkCheck } from './useLinkCheck.ts';

/** Pixels from the end within which the agent is taken to be reading the end. */
const NEAR_END = 48;

/** The messages. Follows the end while the agent is there, and never moves what they read elsewhere. */
export function Conversation() {
  const count = useChat((state) => state.conversation.messages.length);
  const ready = useChat((state) => state.ready);
  const scroller = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const links = useLinkCheck(scroller);

  const follow = useCallback(() => {
    const element = scroller.current;
    if (element && following.current) element.scrollTop = element.scrollHeight;
  }, []);
  // Each new message is looked at from its beginning, wherever the agent was.
  useLayoutEffect(() => {
    following.current = true;
    if (count > 0) follow();
  }, [count, follow]);
  useEffect(() => {
    const element = scroller.current;
    let last = 0;
    const onScroll = (): void => {
      if (!element) return;
      const { scrollTop, scrollHeight, clientHeight } = element;
      if (scrollHeight - scrollTop - clientHeight < NEAR_END) following.current = true;
      // Only the agent scrolls upwards; a panel that changes its height does not.
      else if (scrollTop < last) following.current = false;
      last = scrollTop;
    };
    element?.addEventListener('scroll', onScroll, { passive: true });
    // What is below the text (how it ended, suggestions) comes and goes as well.
    const sizes = new ResizeObserver(follow);
    if (element) sizes.observe(element);
    if (element?.firstElementChild) sizes.observe(element.firstElementChild);
    return () => {
      sizes.disconnect();
      element?.removeEventListener('scroll', onScroll);
    };
  }, [follow]);

  return (
    <>
      {/* Announced in sentences by Announcer, not token by token. */}
      <div
        ref={scroller}
        className="chat-log"
        role="log"
        aria-live="off"
        aria-label={i18n.t('panel.conversation')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
        tabIndex={0}
        data-region="conversation"
      >
        <div className="chat-messages">
          {count === 0 && ready && <Empty />}
          {count > 0 && (
            <Suspense>
              <Messages onRendered={follow} />
            </Suspense>
          )}
        </div>
      </div>
      {links.asked && (
        <Suspense>
          <LinkCheck {...links} asked={links.asked} />
        </Suspense>
      )}
    </>
  );
}

function Empty() {
  const status = useChat((state) => state.status);
  if (status && status.destination === null) {
    return (
      <div className="chat-empty">
        <Notice
          kind="notice"
          actions={
            <Button look="primary" onClick={openSettings} data-ui="open-options">
              {i18n.t('panel.open_settings')}
            </Button>
          }
        >
          {i18n.t('panel.not_configured')}
        </Notice>
      </div>
    );
  }
  // Nothing can be asked before the charter is accepted; it stands above.
  if (status?.charter?.required) return null;
  return (
    <div className="chat-empty">
      <p>{i18n.t(status?.actionsOnly ? 'panel.empty_actions' : 'panel.empty')}</p>
      {status && <FirstSteps />}
    </div>
  );
}
