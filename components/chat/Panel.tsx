import { type DragEvent, Suspense, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import type { ChatState } from '../../lib/chat/state.ts';
import { Composer } from './Composer.tsx';
import { ContextBar } from './ContextBar.tsx';
import { Conversation } from './Conversation.tsx';
import { droppedText, isLong } from './dropped.ts';
import { EditingContext } from './editing.ts';
import { Header } from './Header.tsx';
import { KeepingNote } from './KeepingNote.tsx';
import { Announcer, CharterNote, Notices, Views } from './loaded.ts';
import { moveByRegion } from './regions.ts';
import { Suggestions } from './Suggestions.tsx';
import { ChatContext, useChat } from './useChat.ts';
import { useEdit } from './useEdit.ts';
import { ShowContext, type View } from './views.ts';
import '../ui/ui.css';
import '../../assets/styles/markdown.css';
import './chat.css';

/** The side panel, from top to bottom. */
export function Panel({ store }: { readonly store: StoreApi<ChatState> }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [view, setView] = useState<View | null>(null);
  // Not before all of it can be drawn: see `later`.
  const show = useCallback((next: View) => startTransition(() => setView(next)), []);
  const editing = useEdit(store, field);
  const [fileRefused, setFileRefused] = useState(false);
  useEffect(() => {
    const over = new AbortController();
    document.addEventListener('keydown', moveByRegion, { signal: over.signal });
    return () => over.abort();
  }, []);

  const onDrop = (event: DragEvent): void => {
    const { text, file } = droppedText(event.dataTransfer);
    setFileRefused(file);
    // A few words dropped on the field are meant for the field.
    if (!file && event.target === field.current && !isLong(text)) return;
    event.preventDefault();
    if (text.trim() !== '') store.getState().attachText(text);
  };
  return (
    <ChatContext value={store}>
      <ShowContext value={show}>
        <EditingContext value={editing}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: what can be dropped can also be pasted */}
          <div
            className="chat-panel"
            onDragOver={(event) => mayDrop(event, field.current) && event.preventDefault()}
            onDrop={onDrop}
          >
            <Header
              onNew={(how) => {
                setFileRefused(false);
                store.getState().startNew(how);
                field.current?.focus();
              }}
            />
            <main className="chat">
              <KeepingNote />
              <Charter />
              <ContextBar />
              <Conversation />
              <Suspense>
                <Notices fileRefused={fileRefused} onFileSeen={() => setFileRefused(false)} />
              </Suspense>
              <Suggestions />
              <Composer field={field} />
              <Suspense>
                <Announcer />
              </Suspense>
            </main>
          </div>
          <Suspense fallback={<span className="ui-hidden">{i18n.t('panel.opening')}</span>}>
            {view && <Views view={view} onClose={() => setView(null)} />}
          </Suspense>
        </EditingContext>
      </ShowContext>
    </ChatContext>
  );
}

function Charter() {
  const shown = useChat((state) => state.status?.charter !== undefined);
  return <Suspense>{shown && <CharterNote />}</Suspense>;
}

/** The field takes words by itself; a file on it would be opened in place of the panel. */
function mayDrop({ target, dataTransfer }: DragEvent, field: Element | null): boolean {
  return target !== field || dataTransfer.types.includes('Files');
}
