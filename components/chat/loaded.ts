/** Components that come a moment after the panel, or when they are asked for. */
import { type ComponentType, createElement, lazy, useState } from 'react';

const loadLater = () => import('./later.ts');
const loadViews = () => import('./Views.tsx');

/** Files of an extension that was updated are gone: what can be done without them goes on. */
const Nothing = () => null;

interface Later<Props extends object> {
  (props: Props): ReturnType<typeof createElement>;
  readonly load: () => Promise<unknown>;
}

/**
 * A component of another file. Once that is loaded it is drawn at once: React keeps what was suspended from the screen
 * for 300 ms, however soon it comes.
 */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async (): Promise<{ default: ComponentType<Props> }> => {
    const found = await load().catch((): ComponentType<Props> => Nothing);
    here = found;
    return { default: found };
  };
  const Lazy = lazy(fetch);
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each file, below
  function Loaded(props: Props) {
    // The one it began with: another would lose its state.
    const [Chosen] = useState(() => here ?? Lazy);
    return createElement(Chosen as ComponentType<Props>, props);
  }
  return Object.assign(Loaded, { load: fetch });
}

export const ActionsOnly = later(async () => (await loadLater()).ActionsOnly);
export const Announcer = later(async () => (await loadLater()).Announcer);
export const ComposerState = later(async () => (await loadLater()).ComposerState);
export const ContextNotices = later(async () => (await loadLater()).ContextNotices);
export const LinkCheck = later(async () => (await loadLater()).LinkCheck);
export const Messages = later(async () => (await loadLater()).Messages);
export const Notices = later(async () => (await loadLater()).Notices);
/** Only where an administration has a charter, and until it is answered. */
export const CharterNote = later(async () => (await import('./CharterNote.tsx')).CharterNote);
/** What covers the panel. */
export const Views = later(async () => (await loadViews()).Views);

/** Loads what the agent needs next: how answers are shown, then what covers the panel. */
export async function loadRest(): Promise<void> {
  await Promise.all([
    Messages.load(),
    ComposerState.load(),
    ContextNotices.load(),
    Notices.load(),
    LinkCheck.load(),
  ]);
  const { keepFocus, loadMarkdown } = await loadLater();
  keepFocus();
  await loadMarkdown();
  await Views.load();
}
