import { countIn } from './count.ts';
import { NO_MARKS } from './markdown-writer.ts';
import { isShrunk } from './measure.ts';
import type { Walk } from './walk.ts';
import type { Slices } from './walk-options.ts';

/** Reads a frame of the same origin where it stands. Another origin's document is null here. */
export function* readFrame(walk: Walk, frame: HTMLIFrameElement, depth: number): Slices<void> {
  const inner = frame.contentDocument;
  const body = inner?.body;
  if (!inner || !body) return;
  if (walk.options.barredFrames?.includes(inner.URL)) {
    return yield* countIn(walk, body, 'protected');
  }
  if (!walk.shows(frame) || isShrunk(frame)) return yield* countIn(walk, body, 'hidden');
  yield* walk.survey(body);
  walk.writer.endBlock();
  yield* walk.enter(body, NO_MARKS, depth + 1);
  walk.writer.endBlock();
}
