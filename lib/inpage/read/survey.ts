import type { Walk } from './walk.ts';
import type { Slices } from './walk-options.ts';

/** Elements of a page after which only those that are positioned are taken for lying over others. */
const MOST = 100_000;
/** Elements for one step of the walk. */
const STEP = 16;

/** Looks for what lies over texts without being in the pointer's way, before any of them is read. */
export function* survey(walk: Walk, root: Element): Slices<void> {
  if (walk.options.own) return;
  const visibility = walk.visibility(root);
  let looked = 0;
  for (const element of Element.prototype.querySelectorAll.call(root, '*')) {
    visibility.note(element, looked > MOST);
    if (++looked % STEP === 0) yield* walk.breathe();
  }
}
