/** What runs in the frame of a target, injected when the agent acts there: it captures; parts read and write. */
import { RenfortError } from '../errors.ts';
import type { FrameMessages } from '../messaging/protocol.ts';
import { answerMessages } from '../messaging/request.ts';
import { heldTarget } from './held.ts';
import { modules } from './parts/frame-modules.ts';
import { loadPart } from './parts/registry.ts';
import { shareModules } from './parts/share.ts';
import { runOnce } from './running.ts';
import { captureTarget, focusTarget } from './target/index.ts';
import { type Captured, findTarget, keepTarget, releaseTarget } from './target/store.ts';
import type { Target } from './target/target.ts';

/** Throws `protected`. Only where the administration protects something is it looked for. */
async function assertFree(target: Captured, never?: readonly string[]): Promise<void> {
  if (never?.length) (await loadPart('read')).assertFree(target, never);
}

/** Starts the frame's script until the signal aborts. */
export function startInpage(signal: AbortSignal): void {
  runOnce('inpage', answer, signal);
}

function answer(signal: AbortSignal): void {
  /** A target with its text, which is read now if it was not yet; undefined when there is none by that name. */
  const targetOf = async (id: string, barred?: readonly string[]): Promise<Target | undefined> => {
    const found = findTarget(id);
    if (found?.kind !== 'unread') return found;
    const target = await (await loadPart('read')).readUnread(found, signal, barred);
    return findTarget(id) === found ? keepTarget(target) : target;
  };
  shareModules('frame', modules);
  answerMessages<FrameMessages>(
    {
      'frame.capture': async ({ allowPage, protectedSelectors }) => {
        const held = heldTarget();
        if (held) return held;
        const target = await captureTarget(document, { allowPage, signal });
        if (target) await assertFree(target, protectedSelectors);
        return target?.summary ?? null;
      },
      'frame.text': async ({ targetId, protectedSelectors }) => {
        const target = await targetOf(targetId, protectedSelectors);
        if (!target) throw new RenfortError('target-gone');
        await assertFree(target, protectedSelectors);
        return target.summary;
      },
      'frame.surroundings': async ({ targetId, protectedSelectors: never, barredFrames }) => {
        const target = await targetOf(targetId, never);
        return target ? (await loadPart('read')).surroundingsOf(target, signal, never, barredFrames) : null;
      },
      'frame.write': async ({ targetId, text, mode, protectedSelectors }) => {
        const target = await targetOf(targetId);
        if (target) await assertFree(target, protectedSelectors);
        return target ? (await loadPart('write')).write(target, text, mode, signal) : { outcome: 'gone' };
      },
      'frame.refind': async ({ targetId }) => {
        const target = await targetOf(targetId);
        const found = target && (await (await loadPart('write')).refind(target, signal));
        if (!found) return null;
        keepTarget(found);
        return found.summary;
      },
      'frame.undo': async ({ targetId }) => {
        const target = await targetOf(targetId);
        return target ? (await loadPart('write')).undo(target) : { outcome: 'not-possible', original: '' };
      },
      'frame.focus': ({ targetId }) => {
        const target = findTarget(targetId);
        if (target) focusTarget(target);
        return null;
      },
      'frame.release': ({ targetId }) => {
        releaseTarget(targetId);
        return null;
      },
      'frame.read-page': async (asked) => (await loadPart('page')).readPage(document, { ...asked, signal }),
    },
    signal,
  );
}
