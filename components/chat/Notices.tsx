import { i18n } from '#i18n';
import type { PanelNotice } from '../../lib/chat/state.ts';
import { errorText } from '../../lib/error-text.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { focusHome } from '../ui/focus.ts';
import { Notice } from '../ui/Notice.tsx';
import { useChat } from './useChat.ts';
import { counted, language } from './words.ts';

/** What happened that is said with the answer it is about, and what is asked for elsewhere. */
const SAID_ELSEWHERE = new Set<PanelNotice['kind']>(['tabs-refused']);

/** What happened, one sentence each, until it is dismissed or undone. */
export function Notices({
  fileRefused,
  onFileSeen,
}: {
  readonly fileRefused: boolean;
  readonly onFileSeen: () => void;
}) {
  const all = useChat((state) => state.notices);
  const dismiss = useChat((state) => state.dismissNotice);
  const undo = useChat((state) => state.undoInsert);
  const shown = all.filter(({ kind }) => !SAID_ELSEWHERE.has(kind));
  return (
    // Stands before it is filled: only then is what comes in announced.
    <div className="chat-notices" role="status">
      {shown.map((notice) => (
        <Strip key={notice.id} kind={notice.kind} onDismiss={() => dismiss(notice.id)}>
          {sentenceFor(notice)}
          {notice.undo && (
            <Button
              data-ui="undo"
              icon="undo"
              onClick={() => {
                focusHome();
                void undo();
              }}
            >
              {i18n.t('toast.undo')}
            </Button>
          )}
        </Strip>
      ))}
      {fileRefused && (
        <Strip kind="file" onDismiss={onFileSeen}>
          {i18n.t('panel.notice.file')}
        </Strip>
      )}
    </div>
  );
}

function Strip({
  kind,
  onDismiss,
  children,
}: {
  readonly kind: string;
  readonly onDismiss: () => void;
  readonly children: React.ReactNode;
}) {
  const good = kind === 'inserted' || kind === 'replaced' || kind === 'undone';
  return (
    <div className="chat-strip" data-ui="notice" data-kind={kind}>
      <Notice kind={good ? 'info' : 'notice'}>
        <span className="chat-row">{children}</span>
      </Notice>
      <IconButton
        icon="close"
        name={i18n.t('panel.dismiss')}
        data-ui="notice-dismiss"
        onClick={() => {
          focusHome();
          onDismiss();
        }}
      />
    </div>
  );
}

const NOT_WRITTEN = /^(?:write-|no-|undo-)/u;

/** What happened and what to do, in one or two sentences. */
export function sentenceFor({ kind, count = 0, copied, error, limit }: PanelNotice): string {
  if (kind === 'history-full') return counted('notice.history_full', count);
  const refused = kind === 'write-refused' && limit !== undefined;
  const what = refused
    ? i18n.t('popover.refused_limit', { limit: limit.toLocaleString(language()) })
    : // Policy, site, a lost page: the error says it better.
      error && NOT_WRITTEN.test(kind) && error.code !== 'unexpected'
      ? errorText(error, 'other').sentence
      : i18n.t(`panel.notice.${kind.replaceAll('-', '_') as 'inserted'}`);
  if (!kind.startsWith('write-') && kind !== 'undo-not-possible') return what;
  const copy = kind === 'undo-not-possible' ? 'original' : 'answer';
  return copied ? `${what} ${i18n.t(`panel.notice.copied_${copy}`)}` : what;
}
