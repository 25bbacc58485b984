import { type RefObject, useEffect, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { focusHome } from '../ui/focus.ts';
import { Notice } from '../ui/Notice.tsx';

interface Asked {
  readonly href: string;
  readonly host: string;
  /** The link that was pressed. */
  readonly link: HTMLElement;
}

/** Enter presses a link; the middle button too. */
function presses(event: MouseEvent | KeyboardEvent): boolean {
  return event instanceof KeyboardEvent ? event.key === 'Enter' : event.button < 2;
}

/** Opens an address apart. A link of the moment: the browser connects to what a lasting one leads to before it is pressed. */
export function openApart(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
}

/**
 * Opens the links of answers. One whose address carries a query could carry the agent's text away: it is shown
 * in full and opens at a second click. An untrusted click opens nothing.
 */
export function useLinkCheck(container: RefObject<HTMLElement | null>) {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const over = new AbortController();
    const onPress = (event: MouseEvent | KeyboardEvent): void => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-href]') : null;
      const address = link?.dataset.href;
      if (!link || !address || !presses(event)) return;
      event.preventDefault();
      if (!event.isTrusted) return;
      const { href, host, search, hash, protocol, pathname } = new URL(address);
      if (search === '' && hash === '') openApart(href);
      else setAsked({ href, host: protocol === 'mailto:' ? pathname : host, link });
    };
    for (const type of ['click', 'auxclick', 'keydown'] as const) {
      container.current?.addEventListener(type, onPress, { signal: over.signal });
    }
    return () => over.abort();
  }, [container]);
  const onClose = (): void => {
    setAsked(null);
    // The question goes, and its buttons with it.
    if (asked?.link.isConnected) asked.link.focus();
    else focusHome();
  };
  return { asked, onClose };
}

/** The address in full, before anything is opened. */
export function LinkCheck({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const id = useId();
  const open = (trusted: boolean): void => {
    if (trusted) openApart(asked.href);
    onClose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a form
    <div
      className="chat-strip"
      role="group"
      aria-labelledby={id}
      data-ui="link-check"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <Notice
        kind="notice"
        actions={
          <>
            <Button data-ui="link-open" autoFocus onClick={(event) => open(event.nativeEvent.isTrusted)}>
              {i18n.t('panel.link_open')}
            </Button>
            <Button look="quiet" onClick={onClose}>
              {i18n.t('panel.cancel')}
            </Button>
          </>
        }
      >
        <div id={id}>
          <p>{i18n.t('panel.link_check', { host: asked.host })}</p>
          <p className="chat-address">{asked.href}</p>
        </div>
      </Notice>
    </div>
  );
}
