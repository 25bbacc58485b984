/** What runs in a tab's top frame besides: the surfaces. A target's frame need not carry them. */
import type { SurfaceMessages } from '../messaging/protocol.ts';
import { answerMessages } from '../messaging/request.ts';
import { shareHeld } from './held.ts';
import { shareModules } from './parts/share.ts';
import { modules } from './parts/surfaces-modules.ts';
import { runOnce } from './running.ts';
import { createDispatcher } from './surface/dispatcher.ts';
import { removeLeft } from './surface/left.ts';
import { createSurfaces } from './surfaces.ts';

/** Starts the surfaces' script until the signal aborts. */
export function startSurfaces(signal: AbortSignal): void {
  runOnce('surfaces', answer, signal);
}

function answer(signal: AbortSignal): void {
  removeLeft();
  shareModules('surfaces', modules);
  const surfaces = createSurfaces(createDispatcher(signal), signal);
  shareHeld(surfaces.held, signal);
  answerMessages<SurfaceMessages>(
    {
      'surface.popover': (opening) => surfaces.popover(opening),
      'surface.palette': (opening) => surfaces.palette(opening),
      'surface.toast': ({ error, supportUrl }) => surfaces.toast(error, supportUrl),
    },
    signal,
  );
}
