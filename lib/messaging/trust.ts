/** Who is speaking, as the browser says it; nothing a message claims about itself counts. */
import type { Context } from './protocol.ts';

/** The part of a message sender that the browser fills in. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Our own identity: the extension's id and the origin of its pages (`chrome-extension://…`, no slash at the end). */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

const PAGES: Readonly<Record<string, Context>> = { '/sidepanel.html': 'panel', '/options.html': 'options' };

/**
 * The context a message comes from, or null when it is not to be answered: another extension, an extension
 * page that may not speak, or a sender that the browser does not describe. A missing origin is not trust.
 */
export function contextOf(sender: SenderFacts, self: Self): Context | null {
  if (sender.id !== self.id || !sender.url) return null;
  let url: URL;
  try {
    url = new URL(sender.url);
  } catch {
    return null;
  }
  if (sender.url.startsWith(`${self.origin}/`)) {
    return sender.origin === self.origin ? (PAGES[url.pathname] ?? null) : null;
  }
  if (sender.tab?.id === undefined || sender.frameId === undefined || sender.origin === self.origin)
    return null;
  // Surfaces ask, and they stand in the top frame: a frame below it may be a stranger's.
  return sender.frameId === 0 ? 'page' : 'frame';
}
