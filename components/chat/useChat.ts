import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { ChatState } from '../../lib/chat/state.ts';

export const ChatContext = createContext<StoreApi<ChatState> | null>(null);

/** The panel's store: for what is looked at once. */
export function useChatStore(): StoreApi<ChatState> {
  const store = useContext(ChatContext);
  if (!store) throw new Error('useChat outside of the panel');
  return store;
}

/** A part of the panel's state, and a new render when it changes. */
export function useChat<Part>(select: (state: ChatState) => Part): Part {
  return useStore(useChatStore(), select);
}
