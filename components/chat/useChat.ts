import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { ChatState } from '../../lib/chat/state.ts';

export const ChatContext = createContext<StoreApi<ChatState> | null>(null);

/** A part of the panel's state, and a new render when it changes. */
export function useChat<Part>(select: (state: ChatState) => Part): Part {
  const store = useContext(ChatContext);
  if (!store) throw new Error('useChat outside of the panel');
  return useStore(store, select);
}
