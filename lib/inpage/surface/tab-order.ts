/** Keeps Tab in reading order inside a surface: the page's own order knows nothing of the top layer. */

const FOCUSABLE = 'button, input, select, [tabindex]';

/** Everything Tab stops at, in reading order. */
export function tabStops(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (stop) => stop.tabIndex >= 0 && !stop.matches(':disabled, [inert] *') && stop.checkVisibility(),
  );
}

/** Moves from the last stop to the first and back; true when it did. */
export function keepTabInside(event: KeyboardEvent, root: ShadowRoot, panel: HTMLElement): boolean {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return false;
  const stops = tabStops(panel);
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const next = event.shiftKey ? stops.at(-1) : stops[0];
  if (root.activeElement !== edge && !(event.shiftKey && root.activeElement === panel)) return false;
  next?.focus();
  return next !== undefined;
}
