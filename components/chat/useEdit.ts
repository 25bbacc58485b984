import type { RefObject } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { ChatState } from '../../lib/chat/state.ts';
import type { Editing } from './editing.ts';

/** Writing a message anew, with the focus where one writes. */
export function useEdit(store: StoreApi<ChatState>, field: RefObject<HTMLTextAreaElement | null>): Editing {
  const id = useStore(store, ({ editing }) => editing?.id ?? null);
  const { startEditing, stopEditing, send } = store.getState();
  return {
    id,
    begin: (messageId) => {
      startEditing(messageId);
      field.current?.focus();
    },
    end: () => {
      stopEditing();
      field.current?.focus();
    },
    send: () => send(store.getState().draft),
  };
}
