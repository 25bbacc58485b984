/** What lies on top of a page: dialogs, and what was called up over it. */
import { activeElementOf, isElement, renderedParent, shadowRootOf } from '../dom.ts';
import { matches } from '../native.ts';

const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** Elements one over the other that are looked at. */
const MOST = 8;
/** Elements of a page in whose middle nobody looks. */
const MOST_ELEMENTS = 150_000;

/** The outermost open dialogs, shown or not; what the agent is in comes first. */
export function openDialogs(document: Document): Element[] {
  const selector = CSS.supports('selector(:popover-open)') ? `${DIALOGS}, :popover-open` : DIALOGS;
  const active = activeElementOf(document);
  const found = new Set(Document.prototype.querySelectorAll.call(document, selector));
  // Those of a shadow root are found from what one sees and where one writes.
  for (const from of [active, ...inTheMiddle(document)]) {
    const dialog = outermost(from, selector);
    if (dialog) found.add(dialog);
  }
  const last = (dialog: Element): number => (holds(dialog, active) ? 0 : 1);
  return [...found]
    .filter((dialog) => outermost(dialog, selector) === dialog)
    .sort((a, b) => last(a) - last(b));
}

function outermost(from: Element | null, selector: string): Element | null {
  let found: Element | null = null;
  for (let at: Node | null = from; at !== null; at = renderedParent(at)) {
    if (isElement(at) && matches(at, selector)) found = at;
  }
  return found;
}

function holds(outer: Element, inner: Element | null): boolean {
  for (let at: Node | null = inner; at !== null; at = renderedParent(at)) if (at === outer) return true;
  return false;
}

/** What lies in the middle of the window, looked for through shadow roots. */
function inTheMiddle(document: Document): Element[] {
  // One look takes Chromium half a second there.
  if (Document.prototype.getElementsByTagName.call(document, '*').length > MOST_ELEMENTS) return [];
  const [x, y] = [innerWidth / 2, innerHeight / 2];
  const pile: Element[] = Document.prototype.elementsFromPoint.call(document, x, y);
  return pile.slice(0, MOST).map((top) => {
    let found = top;
    for (;;) {
      const inner = shadowRootOf(found)?.elementFromPoint(x, y);
      if (!inner || inner === found) return found;
      found = inner;
    }
  });
}
