/** What runs in the frame of a target, injected when the agent acts there: it captures; parts read and write. */
import type { FrameMessages } from '../messaging/protocol.ts';
import { answerMessages } from '../messaging/request.ts';
import { heldTarget } from './held.ts';
import { modules } from './parts/frame-modules.ts';
import { loadPart } from './parts/registry.ts';
import { shareModules } from './parts/share.ts';
import { runOnce } from './running.ts';
import { captureTarget, findTarget, focusTarget, keepTarget, releaseTarget } from './target/index.ts';

/** Starts the frame's script until the signal aborts. */
export function startInpage(signal: AbortSignal): void {
  runOnce('inpage', answer, signal);
}

function answer(signal: AbortSignal): void {
  shareModules('frame', modules);
  answerMessages<FrameMessages>(
    {
      'frame.capture': async ({ allowPage }) =>
        heldTarget() ?? (await captureTarget(document, { allowPage, signal }))?.summary ?? null,
      'frame.surroundings': async ({ targetId }) => {
        const target = findTarget(targetId);
        return target ? (await loadPart('read')).surroundingsOf(target, signal) : null;
      },
      'frame.write': async ({ targetId, text, mode }) => {
        const target = findTarget(targetId);
        return target ? (await loadPart('write')).write(target, text, mode, signal) : { outcome: 'gone' };
      },
      'frame.refind': async ({ targetId }) => {
        const target = findTarget(targetId);
        const found = target && (await (await loadPart('write')).refind(target, signal));
        if (!found) return null;
        keepTarget(found);
        return found.summary;
      },
      'frame.undo': async ({ targetId }) => {
        const target = findTarget(targetId);
        return target ? (await loadPart('write')).undo(target) : { outcome: 'not-possible', original: '' };
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
      'frame.read-page': async () => (await loadPart('page')).readPage(document, { signal }),
    },
    signal,
  );
}
