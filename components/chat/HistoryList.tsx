import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Entry } from '../../lib/chat/state.ts';
import { byDay, type Day } from './days.ts';
import { HistoryRow } from './HistoryRow.tsx';
import { useChat } from './useChat.ts';

/** Rows drawn at first, and more each time the end comes into sight: a thousand at once would hold the panel. */
const FIRST = 40;
const MORE = 120;

/** The conversations by day, or in the order they were found. */
export function HistoryList({
  heads,
  flat,
  onOpen,
  onDeleted,
  onLast,
}: {
  readonly heads: readonly Entry[];
  readonly flat: boolean;
  readonly onOpen: (id: string) => void;
  readonly onDeleted: (entry: Entry) => void;
  /** The last row is gone: the focus needs another place. */
  readonly onLast: () => void;
}) {
  const [most, setMost] = useState(FIRST);
  const list = useRef<HTMLDivElement>(null);
  const shown = heads.slice(0, most);
  const days: readonly Day[] = flat ? [{ kind: 'date', at: 0, heads: shown }] : byDay(shown, Date.now());

  const remove = useChat((state) => state.deleteConversation);
  const setPinned = useChat((state) => state.pinConversation);
  const moved = useRef<string>(null);
  const pin = ({ id, pinned }: Entry): void => {
    moved.current = id;
    void setPinned(id, !pinned);
  };
  // A row that goes to another day is a new one: the focus goes along.
  useEffect(() => {
    if (moved.current === null || document.activeElement !== document.body) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(moved.current)}"]`);
    moved.current = null;
    if (row) row.focus();
    else onLast();
  });
  /** The row goes: the focus moves to the next one, else the one before, else out of the list. */
  const leave = (head: Entry): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-ui=history-open]') ?? [])];
    const at = rows.findIndex((row) => row.dataset.id === head.id);
    const next = rows[at + 1] ?? rows[at - 1];
    if (next) next.focus();
    else onLast();
    onDeleted(head);
    void remove(head.id);
  };
  return (
    <div ref={list} className="chat-days">
      {days.map((day) => {
        const name = flat ? '' : dayName(day);
        return (
          <section key={`${day.kind}${day.at}`} aria-label={name || undefined}>
            {name && <h3>{name}</h3>}
            <ul className="chat-list">
              {day.heads.map((head) => (
                <HistoryRow
                  key={head.id}
                  head={head}
                  dated={flat || day.kind === 'pinned'}
                  onOpen={onOpen}
                  onPin={pin}
                  onDelete={leave}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {heads.length > most && <Sentinel onSeen={() => setMost(most + MORE)} key={most} />}
    </div>
  );
}

function dayName({ kind, at }: Day): string {
  if (kind === 'pinned') return i18n.t('panel.history.pinned');
  if (kind === 'today') return i18n.t('panel.history.today');
  if (kind === 'yesterday') return i18n.t('panel.history.yesterday');
  const sameYear = new Date(at).getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  }).format(at);
}

function Sentinel({ onSeen }: { readonly onSeen: () => void }) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(onSeen);
  latest.current = onSeen;
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && latest.current(),
      { rootMargin: '400px' },
    );
    if (element.current) seen.observe(element.current);
    return () => seen.disconnect();
  }, []);
  return <div ref={element} className="chat-sentinel" />;
}
