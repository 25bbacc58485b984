/**
 * Events of our surfaces, taken before the page's own listeners. Listeners inside a root would come last, after
 * the application's shortcuts and focus traps; so one listener at the window stops every event whose target is a
 * host of ours, finds the control itself and calls its handler. A closed root shows only its host up there, and
 * nothing here asks for more.
 */
import type { Surface } from './surface.ts';

const EVENTS = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointercancel', 'pointerover', 'pointerout'],
  ...['pointerenter', 'pointerleave', 'gotpointercapture', 'lostpointercapture'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['keydown', 'keyup', 'keypress', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['focus', 'blur', 'focusin', 'focusout', 'beforeinput', 'input', 'change', 'select'],
  ...['selectstart', 'selectionchange', 'copy', 'cut', 'paste', 'beforecopy', 'beforecut', 'beforepaste'],
  ...['drag', 'dragstart', 'dragend', 'dragenter', 'dragleave', 'dragover', 'drop'],
];

/** Kinds that scroll: a listener that could cancel them would make the whole page scroll on the main thread. */
const SCROLLS = /^(wheel|touch)/;

export interface Dispatcher {
  readonly add: (surface: Surface) => void;
  readonly remove: (surface: Surface) => void;
}

/** Registers the one listener for every kind of event, until the signal aborts. */
export function createDispatcher(signal: AbortSignal): Dispatcher {
  const surfaces = new Map<EventTarget, Surface>();
  const hear = (event: Event): void => {
    const surface = event.target ? surfaces.get(event.target) : undefined;
    if (!surface) return;
    event.stopImmediatePropagation();
    // A page can make any event; only the browser can make a trusted one.
    if (event.isTrusted) surface.hear(event);
    else event.preventDefault();
  };
  for (const type of EVENTS)
    window.addEventListener(type, hear, { capture: true, passive: SCROLLS.test(type), signal });
  return {
    add: (surface) => surfaces.set(surface.host, surface),
    remove: (surface) => surfaces.delete(surface.host),
  };
}
