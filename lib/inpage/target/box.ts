import type { Box } from './types.ts';

/** A rectangle of this frame in the viewport of the tab's top document; null when it cannot be told or seen. */
export function boxOf(rect: DOMRect | undefined, document: Document): Box | null {
  let view = document.defaultView;
  if (rect === undefined || view === null || (rect.width === 0 && rect.height === 0)) return null;
  let { left, top, right, bottom } = rect;
  for (;;) {
    [left, top] = [Math.max(left, 0), Math.max(top, 0)];
    [right, bottom] = [Math.min(right, view.innerWidth), Math.min(bottom, view.innerHeight)];
    if (right <= left || bottom <= top) return null;
    if (view.parent === view) return { x: left, y: top, width: right - left, height: bottom - top };
    const frame: Element | null = frameOf(view);
    if (frame === null) return null;
    const { left: frameLeft, top: frameTop } = frame.getBoundingClientRect();
    const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
    const x = frameLeft + frame.clientLeft + (Number.parseFloat(style?.paddingLeft ?? '') || 0);
    const y = frameTop + frame.clientTop + (Number.parseFloat(style?.paddingTop ?? '') || 0);
    [left, right, top, bottom] = [left + x, right + x, top + y, bottom + y];
    view = frame.ownerDocument.defaultView;
    if (view === null) return null;
  }
}

/** The element that shows a window, null at the top and across origins. */
function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
