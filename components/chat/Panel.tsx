import { useRef, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { ChatState } from '../../lib/chat/state.ts';
import { Announcer } from './Announcer.tsx';
import { Composer } from './Composer.tsx';
import { ContextBar } from './ContextBar.tsx';
import { Conversation } from './Conversation.tsx';
import { Header } from './Header.tsx';
import { RefusalNotice } from './RefusalNotice.tsx';
import { SentView } from './SentView.tsx';
import { Suggestions } from './Suggestions.tsx';
import { ChatContext } from './useChat.ts';
import '../ui/ui.css';
import '../../assets/styles/markdown.css';
import './chat.css';

/** The side panel, from top to bottom. */
export function Panel({ store }: { readonly store: StoreApi<ChatState> }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [sentShown, setSentShown] = useState(false);
  const showSent = (): void => setSentShown(true);
  return (
    <ChatContext value={store}>
      <Header
        onNew={() => {
          store.getState().startNew();
          field.current?.focus();
        }}
      />
      <main className="chat">
        <ContextBar onShowSent={showSent} />
        <RefusalNotice />
        <Conversation />
        <Suggestions />
        <Composer field={field} onShowSent={showSent} />
        <Announcer />
      </main>
      {sentShown && <SentView onClose={() => setSentShown(false)} />}
    </ChatContext>
  );
}
