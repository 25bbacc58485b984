/**
 * Covers that let clicks through (`pointer-events: none`) hide us without being hit: elementFromPoint cannot see
 * them. Chromium can tell (Intersection Observer v2); elsewhere what was put above us in the top layer is found
 * by looking for it.
 */

export interface Occlusion {
  readonly isOccluded: () => boolean;
  /** To be called when the host was put back on top. */
  readonly raised: () => void;
  readonly stop: () => void;
}

interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** Everything the page holds in the top layer. */
const TOP_LAYER = ':popover-open, dialog:modal, :fullscreen';

/** Watches `shown`, the part of the surface that holds its controls. */
export function watchOcclusion(host: HTMLElement, shown: Element): Occlusion {
  let occluded = false;
  let below = new Set(document.querySelectorAll(TOP_LAYER));
  const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as VisibilityEntry | undefined;
    occluded = last?.isIntersecting === true && last.isVisible === false;
  }, options);
  const seesCovers = 'isVisible' in IntersectionObserverEntry.prototype;
  if (seesCovers) observer.observe(shown);

  const isOvertaken = (): boolean =>
    [...document.querySelectorAll(TOP_LAYER)].some((layer) => layer !== host && !below.has(layer));

  return {
    isOccluded: () => occluded || (!seesCovers && isOvertaken()),
    raised: () => {
      below = new Set(document.querySelectorAll(TOP_LAYER));
    },
    stop: () => observer.disconnect(),
  };
}
