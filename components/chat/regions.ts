/** F6 goes round the parts of the panel, as in the browser and in office suites; Shift+F6 the other way. */

const CAN_FOCUS =
  'textarea, button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, a[href], [tabindex="0"]';

/** Moves the focus to the next part marked `data-region`, where it was last, or at its first control. */
export function moveByRegion(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  // A dialog is a world of its own.
  if (document.querySelector('dialog[open]')) return;
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.checkVisibility() && entrance(region) !== null,
  );
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const step = event.shiftKey ? -1 : 1;
  const from = here < 0 ? (step > 0 ? -1 : 0) : here;
  const next = regions[(from + step + regions.length) % regions.length];
  if (!next) return;
  event.preventDefault();
  entrance(next)?.focus();
}

function entrance(region: HTMLElement): HTMLElement | null {
  return region.matches(CAN_FOCUS) ? region : region.querySelector<HTMLElement>(CAN_FOCUS);
}
