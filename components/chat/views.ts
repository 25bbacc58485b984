import { createContext, useContext } from 'react';

/** What can cover the panel. */
export type View = 'sent' | 'history' | 'shortcuts' | 'tabs' | 'text';

export const ShowContext = createContext<(view: View) => void>(() => undefined);

/** Opens one of the views over the panel. */
export const useShow = (): ((view: View) => void) => useContext(ShowContext);
