/** One surface of ours in the top document: a host in the top layer, its closed root, its controls. */
import { type Copied, createClipboard } from './clipboard.ts';
import type { Dispatcher } from './dispatcher.ts';
import { createGuard, type Point, type Refusal } from './guard.ts';
import { removeLeft, type SurfaceTag } from './left.ts';
import { watchOcclusion } from './occlusion.ts';
import { placeFor } from './place.ts';
import { setPlacement, styleSheet } from './styles.ts';
import { keepTabInside } from './tab-order.ts';

/** What a control of ours does; only trusted events reach it. */
export interface Handlers {
  readonly press?: () => void;
  readonly input?: () => void;
  /** Returns true when the key was for it. */
  readonly key?: (event: KeyboardEvent) => boolean;
}

export interface SurfaceOptions {
  readonly tag: SurfaceTag;
  readonly css: string;
  /** Our own element: everything we show. */
  readonly panel: HTMLElement;
  readonly dispatcher: Dispatcher;
  /** Keys that no control took, Escape among them. */
  readonly key: (event: KeyboardEvent) => boolean;
  /** Beside what the agent does: Tab goes on from it, and what had the focus before has it again after it. */
  readonly aside?: true;
  /** The page keeps hiding or covering us: nothing can be accepted here any more. */
  readonly withdraw: () => void;
  /** Dragging this element moves the surface; told where it ended. */
  readonly handle?: { readonly element: Element; readonly moved: (place: Point) => void };
}

export interface Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly on: (control: Element, handlers: Handlers) => void;
  /** Places the surface, as CSS properties of its host. */
  readonly place: (placement: Readonly<Record<string, string>>) => void;
  /** To be called when what is shown has changed: freshly shown or moved controls wait before they act. */
  readonly settle: () => void;
  /** True when a control may act now, for keys that press it from elsewhere. */
  readonly mayPress: (control: Element) => boolean;
  /** The same for keys typed into the surface: they cannot be led astray by a control that has just moved. */
  readonly mayType: (control: Element) => boolean;
  /** False when the page took the surface away for good; the first time it is put back. */
  readonly survives: () => boolean;
  /** True when the text is on the clipboard. */
  readonly copy: (copied: Copied) => Promise<boolean>;
  readonly hear: (event: Event) => void;
  readonly close: () => void;
}

/** Clicks refused in a row, with the surface put back on top after each, before it withdraws. */
const MOST_REFUSALS = 3;

/** Shows a surface, or null when this page refuses it (no shadow root, no top layer, inert document). */
export function openSurface(options: SurfaceOptions): Surface | null {
  const { tag, panel, dispatcher, handle } = options;
  removeLeft(tag);
  const shown = show(options);
  if (!shown) return null;
  const { host, root, sheet } = shown;
  const controls = new WeakMap<Element, Handlers>();
  const occlusion = watchOcclusion(host, panel);
  const guard = createGuard(host, root, occlusion.isOccluded);
  const copier = createClipboard(root);
  let aim: { readonly control: Element; readonly refused: boolean } | null = null;
  let refusals = 0;
  let rescued = false;
  let drag: { readonly dx: number; readonly dy: number } | null = null;
  let settling = 0;
  let before: EventTarget | null = null;

  const raise = (): void => {
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    occlusion.raised();
  };

  const refusalOf = (control: Element, point: Point | null): Refusal | null => {
    const why = guard.refusal(control, point);
    if (why === null) refusals = 0;
    else if (why !== 'unsettled' && ++refusals >= MOST_REFUSALS) options.withdraw();
    else if (why !== 'unsettled' && host.isConnected) raise();
    return why;
  };
  const mayPress = (control: Element, point: Point | null): boolean =>
    !('disabled' in control && control.disabled === true) && refusalOf(control, point) === null;

  const controlOf = (inside: Element | null): Element | null => {
    let up = inside;
    while (up && !controls.has(up)) up = up.parentElement;
    return up;
  };

  const press = (event: MouseEvent): void => {
    // A keyboard or a screen reader presses what has the focus; its coordinates say nothing.
    const byKey = event.detail === 0;
    const point = byKey ? null : { x: event.clientX, y: event.clientY };
    const hit = point ? root.elementFromPoint(point.x, point.y) : root.activeElement;
    const control = controlOf(hit);
    const handler = control && controls.get(control)?.press;
    if (!control || !handler) return;
    // What counts is what the agent aimed at: a control that came under the pointer since is not pressed.
    if (!byKey && aim?.control !== control) return;
    if (mayPress(control, point) && (byKey || aim?.refused === false)) handler();
    else event.preventDefault();
  };

  const hearPointer = (event: PointerEvent): void => {
    if (drag) {
      const place = { x: event.clientX - drag.dx, y: event.clientY - drag.dy };
      setPlacement(sheet, { left: `${place.x}px`, top: `${place.y}px`, bottom: 'auto' });
      if (event.type === 'pointerup' || event.type === 'lostpointercapture') {
        drag = null;
        handle?.moved(place);
      }
      return;
    }
    const hit = root.elementFromPoint(event.clientX, event.clientY);
    const control = controlOf(hit);
    if (event.type !== 'pointerdown') {
      if (control) guard.note([control]);
      return;
    }
    aim = control && {
      control,
      refused: guard.refusal(control, { x: event.clientX, y: event.clientY }) !== null,
    };
    if (!control && hit && handle?.element.contains(hit) && event.button === 0) {
      const { x, y } = host.getBoundingClientRect();
      drag = { dx: event.clientX - x, dy: event.clientY - y };
      host.setPointerCapture(event.pointerId);
    }
  };

  const hearKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const control = controlOf(root.activeElement);
    const taken =
      (control !== null && controls.get(control)?.key?.(event) === true) ||
      options.key(event) ||
      (!options.aside && keepTabInside(event, root, panel));
    // Escape also closes the page's own dialogs: it never goes further than us.
    if (taken || event.key === 'Escape') event.preventDefault();
  };

  const settle = (): void => {
    if (settling) return;
    settling = requestAnimationFrame(() => {
      settling = 0;
      guard.note([...panel.querySelectorAll('[data-ui]')].filter((control) => controls.has(control)));
    });
  };

  const surface: Surface = {
    host,
    root,
    on: (control, handlers) => void controls.set(control, { ...controls.get(control), ...handlers }),
    place: (placement) => {
      setPlacement(sheet, placement);
      settle();
    },
    settle,
    mayPress: (control) => mayPress(control, null),
    mayType: (control) => (refusalOf(control, null) ?? 'unsettled') === 'unsettled',
    survives: () => {
      // The page closed the dialog we stood in: it must not bring us back when it opens again.
      if (host.isConnected && host.parentElement?.checkVisibility() === false) moveOut(host);
      if (host.isConnected && host.matches(':popover-open')) return true;
      if (rescued) return false;
      rescued = true;
      try {
        if (!host.isConnected) placeFor(document).append(host);
        host.showPopover();
      } catch {
        return false;
      }
      return true;
    },
    copy: copier.copy,
    hear: (event) => {
      if (event.type === 'click') press(event as MouseEvent);
      else if (event.type === 'keydown') hearKey(event as KeyboardEvent);
      else if (event.type.startsWith('pointer') || event.type === 'lostpointercapture') {
        hearPointer(event as PointerEvent);
      } else if (event.type === 'input') {
        const control = controlOf(root.activeElement);
        if (control) controls.get(control)?.input?.();
      } else if (event.type === 'focusin') before = (event as FocusEvent).relatedTarget ?? before;
      else if (event.type === 'copy') copier.hear(event as ClipboardEvent);
      else if (event.type === 'auxclick' || event.type === 'dragstart') event.preventDefault();
    },
    close: () => {
      cancelAnimationFrame(settling);
      dispatcher.remove(surface);
      occlusion.stop();
      if (options.aside && document.activeElement === host) (before as HTMLElement | null)?.focus();
      host.remove();
    },
  };
  dispatcher.add(surface);
  return surface;
}

/** Takes the host out of a place that is no longer shown, to where a surface would be put now. */
function moveOut(host: HTMLElement): void {
  const place = placeFor(document);
  if (place === host.parentElement || !place.checkVisibility()) return;
  place.append(host);
  host.showPopover();
}

/** Puts the host in the page and in the top layer. */
function show({
  tag,
  css,
  panel,
}: SurfaceOptions): { host: HTMLElement; root: ShadowRoot; sheet: CSSStyleSheet } | null {
  const host = document.createElement(tag);
  try {
    // A page may have defined our tag name and refuse shadow roots; a document may have no top layer.
    host.setAttribute('popover', 'manual');
    const root = host.attachShadow({ mode: __OPEN_ROOTS__ ? 'open' : 'closed' });
    const sheet = styleSheet(css);
    root.adoptedStyleSheets = [sheet];
    root.append(panel);
    placeFor(document).append(host);
    host.showPopover();
    if (host.matches(':popover-open')) return { host, root, sheet };
  } catch {
    // Said below.
  }
  host.remove();
  return null;
}
