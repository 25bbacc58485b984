import { type RefObject, useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface Asked {
  readonly href: string;
  readonly host: string;
}

/**
 * Watches the links of answers. One whose address carries a query could carry the agent's text away: it is shown
 * in full and opens at a second click. An untrusted click opens nothing.
 */
export function useLinkCheck(container: RefObject<HTMLElement | null>) {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const anchor = event.target instanceof Element ? event.target.closest('a') : null;
      if (!anchor) return;
      const { href, host, search, hash, protocol, pathname } = anchor;
      const carries = search !== '' || hash !== '';
      if (event.isTrusted && !carries) return;
      event.preventDefault();
      if (event.isTrusted) setAsked({ href, host: protocol === 'mailto:' ? pathname : host });
    };
    const element = container.current;
    element?.addEventListener('click', onClick);
    element?.addEventListener('auxclick', onClick);
    return () => {
      element?.removeEventListener('click', onClick);
      element?.removeEventListener('auxclick', onClick);
    };
  }, [container]);
  const onClose = useCallback(() => setAsked(null), []);
  return { asked, onClose };
}

/** The address in full, before anything is opened. */
export function LinkCheck({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const open = (trusted: boolean): void => {
    if (trusted) window.open(asked.href, '_blank', 'noopener,noreferrer');
    onClose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a form
    <div className="chat-strip" role="group" data-ui="link-check">
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
        <p>{i18n.t('panel.link_check', { host: asked.host })}</p>
        <p className="chat-address">{asked.href}</p>
      </Notice>
    </div>
  );
}
