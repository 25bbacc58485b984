/** What runs inside a page, injected into a frame when the agent acts there. */
import { browser } from 'wxt/browser';
import { answerMessages } from '../messaging/request.ts';
import { readPage } from './read/index.ts';
import { createDispatcher } from './surface/dispatcher.ts';
import { createSurfaces } from './surfaces.ts';
import { captureTarget, findTarget, focusTarget, releaseTarget } from './target/index.ts';
import { undo, write } from './write/index.ts';

/** How a second injection finds the first: a name in our own world, which the page does not share. */
const RUNNING = Symbol.for('renfort.inpage');

interface Running {
  /** False once the extension was updated under the script: it can only leave. */
  readonly isAlive: () => boolean;
  readonly leave: () => void;
}

/**
 * Starts the in-page script in this frame, until the signal aborts. Does nothing when it already runs here; one
 * left over from before an update of the extension is taken away first.
 */
export function startInpage(signal: AbortSignal): void {
  const world = globalThis as { [RUNNING]?: Running };
  if (world[RUNNING]?.isAlive()) return;
  world[RUNNING]?.leave();
  const leaving = new AbortController();
  const id = browser.runtime.id;
  world[RUNNING] = {
    isAlive: () => !leaving.signal.aborted && browser.runtime?.id === id,
    leave: () => leaving.abort(),
  };
  run(AbortSignal.any([signal, leaving.signal]));
}

function run(signal: AbortSignal): void {
  // Surfaces stand in the top document; a frame only captures and writes.
  const dispatcher = createDispatcher(window === window.top ? signal : AbortSignal.abort());
  const surfaces = createSurfaces(dispatcher, signal);
  answerMessages(
    {
      'frame.capture': ({ allowPage }) =>
        surfaces.held() ?? captureTarget(document, { allowPage })?.summary ?? null,
      'frame.write': async ({ targetId, text, mode }) => {
        const target = findTarget(targetId);
        return target ? write(target, text, mode, signal) : { outcome: 'gone' };
      },
      'frame.undo': async ({ targetId }) => {
        const target = findTarget(targetId);
        return target ? undo(target) : { outcome: 'not-possible', original: '' };
      },
      'frame.focus': ({ targetId }) => {
        const target = findTarget(targetId);
        if (target) focusTarget(target);
        return null;
      },
      'frame.release': ({ targetId }) => {
        const target = findTarget(targetId);
        if (target) releaseTarget(target);
        return null;
      },
      'frame.read-page': async () => readPage(document, { signal }),
      'surface.popover': (opening) => surfaces.popover(opening),
      'surface.palette': (opening) => surfaces.palette(opening),
      'surface.toast': ({ error }) => surfaces.toast(error),
    },
    signal,
  );
}
