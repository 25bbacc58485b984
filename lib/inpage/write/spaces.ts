/**
 * Runs an editing command of the browser in which spaces stay what they are. Where white space collapses, both
 * engines put no-break spaces at the seams of what they insert, and Firefox takes away those of the text; where it is
 * kept, neither does (Chromium 156, Firefox 153). The style is there for the time of the command only.
 */
export function withSpacesKept<T>(root: HTMLElement, run: () => T): T {
  const { style } = root;
  const before = style.getPropertyValue('white-space');
  const priority = style.getPropertyPriority('white-space');
  const hadStyle = root.hasAttribute('style');
  style.setProperty('white-space', 'pre-wrap', 'important');
  try {
    return run();
  } finally {
    style.setProperty('white-space', before, priority);
    if (!hadStyle) root.removeAttribute('style');
  }
}
