import { createContext, useContext } from 'react';

/** The message that what is being written will replace, with what comes after it; null when none. */
export interface Editing {
  readonly id: string | null;
  readonly begin: (messageId: string) => void;
  /** Gives up: what was in the field comes back. */
  readonly end: () => void;
  /** Sends what is in the field, in place of the message that is edited when there is one. */
  readonly send: () => void;
}

export const EditingContext = createContext<Editing>({
  id: null,
  begin: () => undefined,
  end: () => undefined,
  send: () => undefined,
});

export const useEditing = (): Editing => useContext(EditingContext);
