import { type RefObject, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Entry } from '../../lib/chat/state.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { home } from '../ui/focus.ts';
import { Menu } from '../ui/Menu.tsx';
import { download } from './download.ts';
import { HistoryList } from './HistoryList.tsx';
import { useChat } from './useChat.ts';
import { counted, daysKept } from './words.ts';

/** What was said before: found again, named, kept in front, taken away, deleted. */
export function HistoryView({ onClose }: { readonly onClose: () => void }) {
  const history = useChat((state) => state.history);
  const open = useChat((state) => state.openHistory);
  const close = useChat((state) => state.closeHistory);
  const openConversation = useChat((state) => state.openConversation);
  const deleteAll = useChat((state) => state.deleteAll);
  const search = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState(false);
  const [deleted, setDeleted] = useState<Entry | null>(null);
  const chosen = useRef(false);
  useEffect(() => {
    void open();
    search.current?.focus();
    return close;
  }, [open, close]);
  const choose = (id: string): void => {
    chosen.current = true;
    void openConversation(id);
    onClose();
  };
  const heads = history?.heads ?? [];
  const searching = (history?.query ?? '') !== '';
  return (
    <Dialog
      title={i18n.t('panel.history.title')}
      closeName={i18n.t('panel.close')}
      onClose={onClose}
      backTo={() => (chosen.current ? home() : null)}
      tools={heads.length > 0 && <AllMenu onDelete={() => setAsked(true)} />}
    >
      <div
        className="chat-history"
        data-ui="history-view"
        data-state={history?.loading === false ? 'done' : 'waiting'}
      >
        <SearchField field={search} />
        <Kept />
        <Deleted
          entry={deleted}
          onBack={() => {
            search.current?.focus();
            setDeleted(null);
          }}
        />
        <p role="status" className={searching ? 'chat-meta' : 'ui-hidden'} data-ui="history-found">
          {searching && !history?.loading && foundSentence(heads.length)}
        </p>
        {!searching && history?.loading === false && heads.length === 0 && (
          <p data-ui="history-empty">{i18n.t('panel.history.empty')}</p>
        )}
        {history && (
          <HistoryList
            heads={heads}
            flat={searching}
            onOpen={choose}
            onDeleted={setDeleted}
            onLast={() => search.current?.focus()}
          />
        )}
      </div>
      {asked && (
        <DeleteAll
          backTo={() => search.current}
          onAnswer={(yes) => {
            setAsked(false);
            if (yes) {
              setDeleted(null);
              void deleteAll();
            }
          }}
        />
      )}
    </Dialog>
  );
}

function foundSentence(count: number): string {
  return count === 0 ? i18n.t('panel.history.none_found') : counted('history.found', count);
}

function SearchField({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  const search = useChat((state) => state.searchHistory);
  const [typed, setTyped] = useState('');
  return (
    <input
      ref={field}
      type="search"
      data-ui="history-search"
      aria-label={i18n.t('panel.history.search')}
      placeholder={i18n.t('panel.history.search')}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        void search(target.value);
      }}
      onKeyDown={(event) => {
        // The first Escape empties the field, the next one closes.
        if (event.key !== 'Escape' || typed === '') return;
        event.preventDefault();
        setTyped('');
        void search('');
      }}
    />
  );
}

/** What was deleted last can be had back. */
function Deleted({ entry, onBack }: { readonly entry: Entry | null; readonly onBack: () => void }) {
  const restore = useChat((state) => state.restoreConversation);
  return (
    <div role="status">
      {entry && (
        <p className="chat-row chat-deleted" data-ui="deleted">
          <span>
            {i18n.t('panel.history.deleted', { title: entry.title || i18n.t('panel.history.untitled') })}
          </span>
          <Button
            icon="undo"
            data-ui="restore"
            onClick={() => {
              void restore(entry.id);
              onBack();
            }}
          >
            {i18n.t('toast.undo')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** What is kept, where, and for how long. */
function Kept() {
  const keeping = useChat((state) => state.keeping);
  const days = useChat((state) => state.status?.historyDays ?? 0);
  if (keeping === null) return null;
  const kept = keeping === 'history' || keeping === 'temporary';
  return (
    <p className="chat-meta" data-ui="history-kept">
      {kept ? daysKept(days) : i18n.t(`panel.keeping.${keeping}`)}
    </p>
  );
}

/** What concerns all of them at once. */
function AllMenu({ onDelete }: { readonly onDelete: () => void }) {
  const mayExport = useChat((state) => state.status?.mayExport === true);
  const exportAll = useChat((state) => state.exportAll);
  const save = (format: 'markdown' | 'json') => () =>
    void exportAll(format).then((file) => file && download(file));
  return (
    <Menu
      id="history-all"
      name={i18n.t('panel.history.all')}
      items={[
        ...(mayExport
          ? ([
              {
                id: 'export-all-markdown',
                icon: 'download',
                label: i18n.t('panel.history.export_all', { format: 'Markdown' }),
                onChoose: save('markdown'),
              },
              {
                id: 'export-all-json',
                icon: 'download',
                label: i18n.t('panel.history.export_all', { format: 'JSON' }),
                onChoose: save('json'),
              },
            ] as const)
          : []),
        {
          id: 'delete-all',
          icon: 'trash',
          label: i18n.t('panel.history.delete_all'),
          onChoose: onDelete,
        },
      ]}
    />
  );
}

function DeleteAll({
  onAnswer,
  backTo,
}: {
  readonly onAnswer: (yes: boolean) => void;
  readonly backTo: () => HTMLElement | null;
}) {
  return (
    <Dialog
      title={i18n.t('panel.history.delete_all')}
      closeName={i18n.t('panel.close')}
      size="fit"
      role="alertdialog"
      backTo={backTo}
      onClose={() => onAnswer(false)}
    >
      <p>{i18n.t('panel.history.delete_all_ask')}</p>
      <div className="chat-row">
        <Button look="primary" data-ui="delete-all-yes" onClick={() => onAnswer(true)}>
          {i18n.t('panel.history.delete_all_yes')}
        </Button>
        <Button data-first="" data-ui="delete-all-no" onClick={() => onAnswer(false)}>
          {i18n.t('panel.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
