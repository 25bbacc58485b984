import { type RefObject, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { ChatState } from '../../lib/chat/state.ts';
import type { Editing } from './editing.ts';

/**
 * Writing a message anew. Nothing is cut from the conversation before it is sent: giving up brings back what was in
 * the field.
 */
export function useEdit(store: StoreApi<ChatState>, field: RefObject<HTMLTextAreaElement | null>): Editing {
  const [begun, setBegun] = useState<{ readonly id: string; readonly before: string } | null>(null);
  return {
    id: begun?.id ?? null,
    begin: (id) => {
      const { conversation, draft, setDraft } = store.getState();
      const message = conversation.messages.find((each) => each.id === id);
      if (message?.role !== 'user') return;
      setBegun({ id, before: begun?.before ?? draft });
      setDraft(message.text);
      field.current?.focus();
    },
    end: () => {
      if (begun) store.getState().setDraft(begun.before);
      setBegun(null);
      field.current?.focus();
    },
    send: () => {
      const { draft, edit, send } = store.getState();
      if (begun) edit(begun.id);
      setBegun(null);
      send(draft);
    },
  };
}
