/** Editors that draw their text themselves, and frames of other sites: nothing can be read or written there. */
import { focusedElement } from './place.ts';

/** Smallest drawing, in CSS pixels, that a document can be worked on in; minimaps and icons are smaller. */
const WIDE = 300;
const HIGH = 200;

/**
 * Why the text that has the keyboard is out of reach; null when it is not. An editor that draws on a canvas takes
 * what is typed in a field that nobody sees: that it is hidden, beside a large drawing, is how it is known.
 */
export function unwritableAt(document: Document): 'canvas' | 'frame' | null {
  const active = focusedElement(document);
  if (active === null) return null;
  if (isFrame(active)) return active.contentDocument === null ? 'frame' : null;
  if (!takesKeys(active)) return null;
  for (let at: Element | null = active; at !== null; at = frameOf(at.ownerDocument)) {
    const { ownerDocument } = at;
    if (isUnseen(at) && [...ownerDocument.querySelectorAll('canvas')].some(isLarge)) return 'canvas';
  }
  return null;
}

function takesKeys(element: Element): boolean {
  return (
    /^(?:input|textarea|canvas)$/.test(element.localName) ||
    (element as HTMLElement).isContentEditable === true
  );
}

/** True for a field that is there for the keyboard only: without size, off the page, transparent, under a drawing. */
function isUnseen(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (element.localName === 'canvas' || view === null) return true;
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  if (width < 4 || height < 4 || right + view.scrollX <= 0 || bottom + view.scrollY <= 0) return true;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { opacity, visibility } = view.getComputedStyle(at);
    if (Number(opacity) < 0.05 || visibility === 'hidden') return true;
  }
  if (/^(?:transparent|rgba\(.*, 0\))$/.test(view.getComputedStyle(element).color)) return true;
  const drawn = element.ownerDocument.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return drawn?.localName === 'canvas';
}

function isLarge(canvas: HTMLCanvasElement): boolean {
  const { width, height } = canvas.getBoundingClientRect();
  return width >= WIDE && height >= HIGH;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}

/** The element that shows a document, null at the top and across origins. */
function frameOf({ defaultView }: Document): Element | null {
  try {
    return defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
