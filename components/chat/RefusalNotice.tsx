import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Refusal } from '../../lib/chat/state.ts';
import { errorText } from '../../lib/error-text.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useChat } from './useChat.ts';

/** Why the page was not read, and the one thing to do about it. */
export function RefusalNotice() {
  const refusal = useChat((state) => state.refusal);
  const dismiss = useChat((state) => state.dismissRefusal);
  if (!refusal) return null;
  return (
    <div className="chat-strip" role="status" data-ui="refusal" data-code={refusal.error.code}>
      <Explained refusal={refusal} />
      <IconButton icon="close" name={i18n.t('panel.dismiss')} data-ui="dismiss" onClick={dismiss} />
    </div>
  );
}

function Explained({ refusal }: { readonly refusal: Refusal }) {
  const { error, again } = refusal;
  const host = error.detail?.host;
  if (error.code === 'host-permission-missing' && host) return <Grant host={host} again={again} />;
  const sentence =
    error.code === 'page-unreachable' || error.code === 'host-permission-missing'
      ? i18n.t('panel.ask_button')
      : error.code === 'nothing-selected'
        ? i18n.t('panel.nothing_selected')
        : error.code === 'input-empty'
          ? i18n.t('panel.page_empty')
          : errorText(error, 'other').sentence;
  return (
    <Notice
      kind="notice"
      actions={
        <Button data-ui="retry-reading" onClick={again}>
          {i18n.t('panel.retry')}
        </Button>
      }
    >
      {sentence}
    </Notice>
  );
}

/** Asks the browser for this site only. The question must be put inside the click. */
function Grant({ host, again }: { readonly host: string; readonly again: () => void }) {
  const [refused, setRefused] = useState(false);
  const name = host.replace(/:\d+$/u, '');
  const ask = async (): Promise<void> => {
    // A pattern names no port: Firefox knows none.
    const granted = await browser.permissions
      .request({ origins: [`https://${name}/*`, `http://${name}/*`] })
      .catch(() => false);
    if (granted) again();
    else setRefused(true);
  };
  return (
    <Notice
      kind="notice"
      actions={
        <Button look="primary" data-ui="grant" onClick={() => void ask()}>
          {i18n.t('panel.grant', { host: name })}
        </Button>
      }
    >
      {i18n.t(refused ? 'panel.grant_refused' : 'panel.grant_ask', { host: name })}
    </Notice>
  );
}
