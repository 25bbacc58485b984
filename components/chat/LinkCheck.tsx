import { useId } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { type Asked, openApart } from './useLinkCheck.ts';

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
