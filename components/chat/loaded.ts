/** Components that come a moment after the panel, or when they are asked for. */
import { type ComponentType, lazy } from 'react';

export const loadLater = () => import('./later.ts');

/** Files of an extension that was updated are gone: what can be done without them goes on. */
const Nothing = () => null;

function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load().catch((): ComponentType<Props> => Nothing) }));
}

export const Announcer = later(async () => (await loadLater()).Announcer);
export const ContextNotices = later(async () => (await loadLater()).ContextNotices);
export const LinkCheck = later(async () => (await loadLater()).LinkCheck);
export const Messages = later(async () => (await loadLater()).Messages);
export const Notices = later(async () => (await loadLater()).Notices);
/** Only where an administration has a charter, and until it is answered. */
export const CharterNote = later(async () => (await import('./CharterNote.tsx')).CharterNote);
/** What covers the panel. */
export const Views = later(async () => (await import('./Views.tsx')).Views);
