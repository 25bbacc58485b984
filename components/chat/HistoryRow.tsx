import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Entry } from '../../lib/chat/state.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { download } from './download.ts';
import { useChat } from './useChat.ts';
import { counted } from './words.ts';

/** One conversation of the past. */
export const HistoryRow = memo(function HistoryRow({
  head,
  dated,
  onOpen,
  onPin,
  onDelete,
}: {
  readonly head: Entry;
  /** Shows the day: no heading above does. */
  readonly dated: boolean;
  readonly onOpen: (id: string) => void;
  readonly onPin: (head: Entry) => void;
  readonly onDelete: (head: Entry) => void;
}) {
  const { id, title, excerpt } = head;
  const [renaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (!renaming && back.current) row.current?.querySelector<HTMLElement>('[data-ui=history-open]')?.focus();
    back.current = renaming;
  }, [renaming]);
  const name = title || i18n.t('panel.history.untitled');
  return (
    <li ref={row} data-ui="history-row" data-pinned={head.pinned || undefined}>
      <div className="chat-list-row">
        {renaming ? (
          <Rename head={head} onEnd={() => setRenaming(false)} />
        ) : (
          <button
            type="button"
            data-ui="history-open"
            data-id={id}
            aria-disabled={!head.readable}
            onClick={() => head.readable && onOpen(id)}
          >
            <span className="chat-list-text">
              <span className="chat-list-title">
                {head.pinned && <Icon name="pin" />}
                <span>{name}</span>
              </span>
              {excerpt && (
                <span className="chat-excerpt">
                  {excerpt.before}
                  <mark>{excerpt.match}</mark>
                  {excerpt.after}
                </span>
              )}
              <span className="chat-meta">{metaOf(head, dated)}</span>
            </span>
          </button>
        )}
        <RowMenu
          head={head}
          name={name}
          onPin={() => onPin(head)}
          onRename={() => setRenaming(true)}
          onDelete={() => onDelete(head)}
        />
      </div>
    </li>
  );
});

function metaOf({ updated, messages, live, readable, draft }: Entry, dated: boolean): string {
  if (!readable) return i18n.t('panel.history.newer');
  const at = new Intl.DateTimeFormat(document.documentElement.lang, {
    hour: '2-digit',
    minute: '2-digit',
    ...(dated && { day: 'numeric', month: 'short' }),
  }).format(updated);
  if (draft) return `${at} · ${i18n.t('panel.history.draft')}`;
  const state = live ? i18n.t('panel.history.live') : counted('history.messages', messages);
  return `${at} · ${state}`;
}

function RowMenu({
  head: { id, pinned, readable, draft },
  name,
  onPin,
  onRename,
  onDelete,
}: {
  readonly head: Entry;
  readonly name: string;
  readonly onPin: () => void;
  readonly onRename: () => void;
  readonly onDelete: () => void;
}) {
  const mayExport = useChat((state) => state.status?.mayExport === true);
  const exportOne = useChat((state) => state.exportConversation);
  const save = (format: 'markdown' | 'json') => () =>
    void exportOne(id, format).then((file) => file && download(file));
  const items: MenuItem[] = [
    ...(readable && !draft
      ? [
          {
            id: 'pin-conversation',
            icon: 'pin' as const,
            label: i18n.t(pinned ? 'panel.history.unpin' : 'panel.history.pin'),
            onChoose: onPin,
          },
          {
            id: 'rename',
            icon: 'edit' as const,
            label: i18n.t('panel.history.rename'),
            onChoose: onRename,
          },
        ]
      : []),
    ...(readable && !draft && mayExport
      ? (['markdown', 'json'] as const).map((format) => ({
          id: `export-${format}`,
          icon: 'download' as const,
          label: i18n.t('panel.history.export', { format: format === 'json' ? 'JSON' : 'Markdown' }),
          onChoose: save(format),
        }))
      : []),
    {
      id: 'delete',
      icon: 'trash',
      label: i18n.t('panel.history.delete'),
      onChoose: onDelete,
    },
  ];
  return <Menu id="history-more" name={i18n.t('panel.history.more', { title: name })} items={items} />;
}

function Rename({ head: { id, title }, onEnd }: { readonly head: Entry; readonly onEnd: () => void }) {
  const rename = useChat((state) => state.renameConversation);
  const [name, setName] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const save = (): void => {
    const wanted = name.trim();
    if (wanted !== '' && wanted !== title) void rename(id, wanted);
    onEnd();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') save();
    else onEnd();
  };
  return (
    <span className="chat-rename">
      <input
        ref={field}
        data-ui="rename-field"
        aria-label={i18n.t('panel.history.rename_label')}
        maxLength={200}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={onKeyDown}
      />
      <Button data-ui="rename-save" onClick={save}>
        {i18n.t('panel.history.rename_save')}
      </Button>
    </span>
  );
}
