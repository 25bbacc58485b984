/** What a script of ours leaves in the page when the extension is updated under it. */

const TAGS = ['renfort-popover', 'renfort-palette', 'renfort-toast'] as const;

export type SurfaceTag = (typeof TAGS)[number];

/**
 * Takes away the hosts of one kind, or of all kinds, that nobody serves any more: Firefox ends the old script
 * without a word, and its surfaces stay on screen, deaf.
 */
export function removeLeft(tag?: SurfaceTag): void {
  for (const left of document.querySelectorAll(tag ?? TAGS.join())) left.remove();
}
