/** What lies on top of a page: dialogs, and what was called up over it. */
import { activeElementOf, isElement, renderedParent, shadowRootOf } from '../dom.ts';

const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** The outermost open dialogs, shown or not; what the agent is in comes first. */
export function openDialogs(document: Document): Element[] {
  const selector = CSS.supports('selector(:popover-open)') ? `${DIALOGS}, :popover-open` : DIALOGS;
  const active = activeElementOf(document);
  const found = new Set(document.querySelectorAll(selector));
  // Those of a shadow root are found from what one sees and where one writes.
  for (const from of [active, inTheMiddle(document)]) {
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
    if (isElement(at) && at.matches(selector)) found = at;
  }
  return found;
}

function holds(outer: Element, inner: Element | null): boolean {
  for (let at: Node | null = inner; at !== null; at = renderedParent(at)) if (at === outer) return true;
  return false;
}

/** What is painted in the middle of the window, looked for through shadow roots. */
function inTheMiddle(document: Document): Element | null {
  const [x, y] = [innerWidth / 2, innerHeight / 2];
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null = (found && shadowRootOf(found)?.elementFromPoint(x, y)) ?? null;
    if (inner === null || inner === found) return found;
    found = inner;
  }
}
