import { countIn } from './count.ts';
import { stripInvisible } from './invisible.ts';
import { NO_MARKS } from './markdown-writer.ts';
import { isShrunk } from './measure.ts';
import { attributeOf, boxOf } from './native.ts';
import { survey } from './survey.ts';
import type { Walk } from './walk.ts';
import type { Slices } from './walk-options.ts';

/** Pixels from which a frame is there to be read: smaller ones count visits, or draw a button. */
const SMALLEST = 30;

/** Reads a frame of the same origin where it stands; of another origin's, whose document is null here, says that it is there. */
export function* readFrame(walk: Walk, frame: HTMLIFrameElement, depth: number): Slices<void> {
  const inner = frame.contentDocument;
  const body = inner?.body;
  if (!inner || !body) return nameFrame(walk, frame);
  if (walk.options.barredFrames?.includes(inner.URL)) {
    return yield* countIn(walk, body, 'protected');
  }
  if (!walk.shows(frame) || isShrunk(frame)) return yield* countIn(walk, body, 'hidden');
  yield* survey(walk, body);
  walk.writer.endBlock();
  yield* walk.enter(body, NO_MARKS, depth + 1);
  walk.writer.endBlock();
}

/** Notes what can be seen and not be read: where from, what it is called, how large. */
function nameFrame(walk: Walk, frame: HTMLIFrameElement): void {
  const { width, height } = boxOf(frame);
  if (Math.min(width, height) < SMALLEST || !walk.shows(frame)) return;
  const host = /^\w+:\/\/(?:[^/?#]*@)?([^/?#@]*)/.exec(frame.src)?.[1] ?? '';
  const title = stripInvisible(attributeOf(frame, 'title') ?? '').trim();
  const size = `${Math.round(width)}\u202f×\u202f${Math.round(height)}`;
  walk.account.frames.add([host, title, size].flatMap((part) => part.slice(0, 80) || []).join(' · '));
}
