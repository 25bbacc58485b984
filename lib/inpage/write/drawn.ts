/**
 * True when an editor that draws only what is in view shows the expected text with one stretch left out, at an end or
 * inside: an empty element with a height holds its place (CodeMirror). At least `least` characters must be shown, so
 * that something of what was written is among them. Both texts normalised.
 */
export function isDrawnPartOf(root: HTMLElement, shown: string, expected: string, least: number): boolean {
  if (shown.length >= expected.length || shown.length <= least || !hasGap(root)) return false;
  let head = 0;
  while (head < shown.length && shown[head] === expected[head]) head++;
  let tail = 0;
  while (tail < shown.length - head && shown.at(-1 - tail) === expected.at(-1 - tail)) tail++;
  // A space may stand where the stretch was.
  return head + tail >= shown.length - 1;
}

function hasGap(root: HTMLElement): boolean {
  return Array.from(root.querySelectorAll('div, span')).some(
    (element) => element.firstChild === null && element.getBoundingClientRect().height > 0,
  );
}
