import { documentOf } from './native.ts';
import type { Walk } from './walk.ts';
import type { Slices } from './walk-options.ts';

/** Elements of a page after which only those that are positioned are taken for lying over others. */
const MOST = 100_000;
/** Elements for one step of the walk. */
const STEP = 16;
/** `NodeFilter.SHOW_ELEMENT` */
const ELEMENTS = 1;

/** Looks for what lies over texts without being in the pointer's way, before any of them is read. */
export function* survey(walk: Walk, root: Element): Slices<void> {
  if (walk.options.own) return;
  const visibility = walk.visibility(root);
  let looked = 0;
  // A list of half a million elements takes the browser longer to make than a page should wait; and this goes on where it
  // was when the page takes the one away that was looked at.
  const elements = Document.prototype.createNodeIterator.call(documentOf(root), root, ELEMENTS);
  for (let element = elements.nextNode(); element; element = elements.nextNode()) {
    visibility.note(element as Element, looked > MOST);
    if (++looked % STEP === 0) yield* walk.breathe();
  }
}
