/**
 * Covers that let clicks through (`pointer-events: none`) hide us without being hit: elementFromPoint cannot see
 * them. Chromium can tell (Intersection Observer v2); elsewhere what was put above us in the top layer is found
 * by looking for it.
 */

import { shadowRootOf } from '../read/dom.ts';

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

/**
 * Hosts of ours, known by themselves and not by a name that a page could use too. A message that appears beside an open
 * surface does not cover it; where it would, it takes the clicks and is found by them.
 */
const ours = new WeakSet<Element>();

/** What is in the top layer, inside shadow roots too, open or closed. */
function layersIn(root: Document | ShadowRoot): Element[] {
  const inside = [...root.querySelectorAll('*')].flatMap((element) => {
    const shadow = shadowRootOf(element);
    return shadow ? layersIn(shadow) : [];
  });
  return [...root.querySelectorAll(TOP_LAYER), ...inside];
}

/** True while the page shows a picture of itself above everything (view transitions), which may let clicks through. */
function isPictured(): boolean {
  try {
    return document.documentElement.matches(':active-view-transition');
  } catch {
    return false;
  }
}

/** Watches `shown`, the part of the surface that holds its controls. */
export function watchOcclusion(host: HTMLElement, shown: Element): Occlusion {
  ours.add(host);
  let occluded = false;
  const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as VisibilityEntry | undefined;
    occluded = last?.isIntersecting === true && last.isVisible === false;
  }, options);
  const seesCovers = 'isVisible' in IntersectionObserverEntry.prototype;
  if (seesCovers) observer.observe(shown);

  let below = new Set(seesCovers ? [] : layersIn(document));

  const isOvertaken = (): boolean =>
    isPictured() || layersIn(document).some((layer) => !ours.has(layer) && !below.has(layer));

  return {
    isOccluded: () => occluded || (!seesCovers && isOvertaken()),
    raised: () => {
      if (!seesCovers) below = new Set(layersIn(document));
    },
    stop: () => observer.disconnect(),
  };
}
