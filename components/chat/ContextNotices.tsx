import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Attached } from '../../lib/chat/conversation.ts';
import { errorText } from '../../lib/error-text.ts';
import type { SerializedError } from '../../lib/errors.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { focusHome } from '../ui/focus.ts';
import { Notice } from '../ui/Notice.tsx';
import { Support } from './Support.tsx';
import { useChat } from './useChat.ts';

/** Why texts were not read, where their chips would be, and the one thing to do about each. */
export function ContextNotices() {
  const context = useChat((state) => state.conversation.context);
  return (
    <>
      <RefusalNotice />
      <AccessLine />
      {context.map((item) => item.missing && <UnreadNotice key={item.id} item={item} error={item.missing} />)}
    </>
  );
}

/** Why a text was not read, where its chip would be, and the one thing to do about it. */
function RefusalNotice() {
  const refusal = useChat((state) => state.refusal);
  const dismiss = useChat((state) => state.dismissRefusal);
  return (
    // Stands before it is filled: only then is what comes in announced.
    <div role="status">
      {refusal && (
        <div className="chat-strip" data-ui="refusal" data-code={refusal.error.code}>
          <Explained error={refusal.error} again={refusal.again} />
          <IconButton
            icon="close"
            name={i18n.t('panel.dismiss')}
            data-ui="dismiss"
            onClick={() => {
              dismiss();
              focusHome();
            }}
          />
        </div>
      )}
    </div>
  );
}

/** The same for a chip that follows the active tab and found one it may not read. */
function UnreadNotice({ item: { id }, error }: { readonly item: Attached; readonly error: SerializedError }) {
  const refresh = useChat((state) => state.refreshContext);
  return (
    <div className="chat-strip" data-ui="unread" data-code={error.code}>
      <Explained error={error} again={() => void refresh(id)} />
    </div>
  );
}

function Explained({ error, again }: { readonly error: SerializedError; readonly again: () => void }) {
  const host = error.detail?.host;
  if (error.code === 'host-permission-missing' && host) return <Grant host={host} again={again} />;
  return (
    <Notice
      kind="notice"
      actions={
        <Button
          data-ui="retry-reading"
          onClick={() => {
            // The notice goes, and its button with it.
            focusHome();
            again();
          }}
        >
          {i18n.t('panel.retry')}
        </Button>
      }
    >
      {sentenceFor(error)} {errorText(error, 'other').support && <Support />}
    </Notice>
  );
}

function sentenceFor(error: SerializedError): string {
  switch (error.code) {
    case 'page-unreachable':
    case 'host-permission-missing':
      return i18n.t('panel.ask_button');
    case 'nothing-selected':
      return i18n.t('panel.nothing_selected');
    case 'input-empty':
      return i18n.t('panel.page_empty');
    default:
      return errorText(error, 'other').sentence;
  }
}

/** Before anything was asked for: that the site in front cannot be read yet, and the way to allow it. */
function AccessLine() {
  const host = useChat(({ lookError, refusal, conversation }) =>
    refusal === null && conversation.context.length === 0 && lookError?.code === 'host-permission-missing'
      ? lookError.detail?.host
      : undefined,
  );
  const look = useChat((state) => state.lookAtTab);
  const { ask } = useGrant(host ?? '', () => void look());
  if (host === undefined) return null;
  return (
    <p className="chat-row chat-access" data-ui="access">
      <span>{i18n.t('panel.access_none', { host: nameOf(host) })}</span>
      <Button data-ui="grant-access" onClick={() => void ask()}>
        {i18n.t('panel.access_give')}
      </Button>
    </p>
  );
}

/** Asks the browser for this site only. The question must be put inside the click. */
function Grant({ host, again }: { readonly host: string; readonly again: () => void }) {
  const { ask, refused } = useGrant(host, again);
  const name = nameOf(host);
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

/** A pattern names no port: Firefox knows none. */
const nameOf = (host: string): string => host.replace(/:\d+$/u, '');

function useGrant(host: string, granted: () => void) {
  const [refused, setRefused] = useState(false);
  const ask = async (): Promise<void> => {
    const name = nameOf(host);
    const given = await browser.permissions
      .request({ origins: [`https://${name}/*`, `http://${name}/*`] })
      .catch(() => false);
    setRefused(!given);
    if (!given) return;
    // What asked goes, and its button with it.
    focusHome();
    granted();
  };
  return { ask, refused };
}
