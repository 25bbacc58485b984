/** Puts the popover where its place is worked out to be. */
import type { Point } from '../surface/guard.ts';
import type { Surface } from '../surface/surface.ts';
import type { Box } from '../target/types.ts';
import { placePopover } from './placement.ts';
import type { View } from './view.ts';

/** So many pixels, or fewer, leave no room for what can wait (`.low`). */
const LOW = 340;

/** Places a surface by the target, or where the agent dragged it. */
export function position(surface: Surface, panel: Element, target: Box | null, kept: Point | null): void {
  const { offsetWidth: width, offsetHeight: height } = surface.host;
  // The visual viewport leaves scroll bars out, in quirks mode too.
  const { width: across = innerWidth, height: down = innerHeight } = visualViewport ?? {};
  const { x, y, maxHeight, bottom } = placePopover(
    { width, height },
    { width: across, height: down },
    target,
    kept,
  );
  panel.classList.toggle('low', maxHeight <= LOW);
  surface.place({
    left: `${x}px`,
    top: bottom === undefined ? `${y}px` : 'auto',
    bottom: bottom === undefined ? 'auto' : `${bottom}px`,
    'max-height': `${maxHeight}px`,
  });
}

/** Of the height kept for the proposal, in pixels, as much as there is room for: more would be an empty box to scroll. */
export function fitRoom({ body, content }: Pick<View, 'body' | 'content'>, height: number): void {
  content.style.minHeight = `${height - body.scrollHeight + body.clientHeight}px`;
}
