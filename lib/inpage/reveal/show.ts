/** Showing a place of a page without changing a node of it: a highlight of the browser's, or the selection. */
import { parentOf } from '../read/dom.ts';
import type { Found } from './find.ts';

/** Its style comes with the message: lib/background/reading.ts. */
const NAME = 'renfort-quote';
/** Milliseconds a highlight stays. */
const STAYS = 12_000;

interface Highlighting {
  readonly CSS?: { readonly highlights?: Map<string, unknown> };
  readonly Highlight?: new (...ranges: Range[]) => unknown;
}

let takeAway: (() => void) | null = null;

/** Scrolls to a place and highlights it for some seconds, or until the next one. */
export function showPlace({ range, element }: Found, signal: AbortSignal): void {
  takeAway?.();
  bringIntoView(range, element);
  takeAway = highlight(range) ?? select(range);
  const mine = takeAway;
  const end = (): void => {
    if (takeAway === mine) takeAway = null;
    mine();
  };
  setTimeout(end, STAYS);
  signal.addEventListener('abort', end, { once: true });
}

/** Highlights a range; how to take that away, or null where the browser cannot. */
function highlight(range: Range): (() => void) | null {
  const view = range.startContainer.ownerDocument?.defaultView as (Window & Highlighting) | null | undefined;
  const highlights = view?.CSS?.highlights;
  if (!highlights || !view?.Highlight) return null;
  highlights.set(NAME, new view.Highlight(range));
  return () => {
    highlights.delete(NAME);
  };
}

function select(range: Range): () => void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const selection = startContainer.ownerDocument?.getSelection();
  selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  // The agent may have selected something else since.
  return () => undefined;
}

/** At once: a page in motion would be one more thing to follow, and some ask for none. */
function bringIntoView(range: Range, element: Element): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A long paragraph is centred as a whole: its words may still be outside.
  for (let at: Node | null = element; at !== null; at = parentOf(at)) {
    const box = at as Element;
    if (
      at.nodeType !== 1 ||
      box.scrollHeight <= box.clientHeight ||
      box === at.ownerDocument?.scrollingElement
    )
      continue;
    const style = at.ownerDocument?.defaultView?.getComputedStyle(box);
    if (!/auto|scroll/.test(style?.overflowY ?? '')) continue;
    const [place, frame] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
    if (place.top < frame.top || place.bottom > frame.bottom) {
      box.scrollBy({ top: place.top - frame.top - frame.height / 2, behavior: 'instant' });
    }
  }
  const view = element.ownerDocument.defaultView;
  const { top, bottom } = range.getBoundingClientRect();
  if (view && (top < 0 || bottom > view.innerHeight)) {
    view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
  }
}
