/** A line at the bottom of the page: something is done, or could not be; it takes no focus and goes by itself. */
import type { Dispatcher } from '../surface/dispatcher.ts';
import { button, element, icon } from '../surface/elements.ts';
import { openSurface, type Surface } from '../surface/surface.ts';
import css from './toast.css?inline';

export interface ToastContent {
  readonly text: string;
  /** A second, quieter line. */
  readonly hint?: string;
  readonly action?: ToastAction;
  /** A second thing to do. */
  readonly other?: ToastAction | undefined;
  /** Where the administration helps. */
  readonly support?: HTMLElement | undefined;
  /** Told once, when the toast is gone, however it went. */
  readonly gone?: () => void;
}

export interface ToastAction {
  readonly ui: string;
  readonly label: string;
  readonly press: () => void;
}

export interface Toast {
  readonly copy: (text: string) => Promise<boolean>;
  readonly close: () => void;
}

/** Milliseconds on screen, not counting those under the pointer or with the focus: time to read and to reach it. */
const LASTS = 12_000;
const TICK = 250;

/** What every toast says of itself; looked up early, because after an update of the extension nothing can be. */
export interface ToastWords {
  readonly close: string;
  readonly language: string;
}

/** Shows a toast in place of the one before, or gives null when the page refuses surfaces. */
export function openToast(
  content: ToastContent,
  words: ToastWords,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Toast | null {
  const { text, hint, gone } = content;
  const actions = [content.action, content.other].filter((action) => action !== undefined);
  const buttons = actions.map(({ ui, label }) => button({ class: 'button', 'data-ui': ui }, label));
  const dismiss = button(
    { class: 'icon-button', 'data-ui': 'close', 'aria-label': words.close },
    icon('close'),
  );
  const said = element('p', {}, text);
  const lines = element('div', { class: 'lines', role: 'status' }, said);
  if (hint) lines.append(element('p', { class: 'hint' }, hint));
  if (content.support) lines.append(' ', content.support);
  const panel = element('div', { class: 'surface toast', lang: words.language }, lines, ...buttons, dismiss);
  const closing = new AbortController();
  const close = (): void => {
    if (closing.signal.aborted) return;
    closing.abort();
    clearInterval(ticking);
    surface?.close();
    gone?.();
  };
  const surface: Surface | null = openSurface({
    tag: 'renfort-toast',
    css,
    panel,
    dispatcher,
    key: (event) => {
      if (event.key !== 'Escape') return false;
      close();
      return true;
    },
    withdraw: close,
    aside: true,
  });
  if (!surface) {
    gone?.();
    return null;
  }
  let left = LASTS;
  const ticking = setInterval(() => {
    const held = surface.host.matches(':hover') || document.activeElement === surface.host;
    if (!held && document.visibilityState === 'visible') left -= TICK;
    if (left <= 0 || !surface.survives()) close();
  }, TICK);
  surface.on(dismiss, { press: close });
  for (const [at, { press }] of actions.entries()) {
    const shown = buttons[at];
    if (shown) surface.on(shown, { press });
  }
  signal.addEventListener('abort', close, { once: true, signal: closing.signal });
  surface.settle();
  return { copy: (copied) => surface.copy({ 'text/plain': copied }), close };
}
