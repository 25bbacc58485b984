/** The popover: from an action on a target to a proposal the agent takes or leaves. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { accentRules } from '../../accent.ts';
import { errorText } from '../../error-text.ts';
import { serializeError } from '../../errors.ts';
import type { OpenPopover, PanelTask } from '../../messaging/protocol.ts';
import { askBackground } from '../../messaging/request.ts';
import { loadPart, partHere } from '../parts/registry.ts';
import type { Dispatcher } from '../surface/dispatcher.ts';
import type { Point } from '../surface/guard.ts';
import { openSurface } from '../surface/surface.ts';
import type { WriteMode, WriteOutcome } from '../target/types.ts';
import type { ButtonId } from './offer.ts';
import { outcomeText } from './outcome.ts';
import { placePopover, reservedHeight } from './placement.ts';
import css from './popover.css?inline';
import { isAcceptable, isRunning } from './progress.ts';
import { loadSent } from './sent-view.ts';
import { createSession } from './session.ts';
import type { TabId } from './tabs.ts';
import { createView, type Notice } from './view.ts';

/** What a popover needs of the page script. */
export interface PopoverKit {
  readonly dispatcher: Dispatcher;
  /** Where the agent dragged the last one on this page. */
  readonly place: { kept: Point | null };
  readonly written: (opening: OpenPopover, mode: WriteMode) => void;
  readonly closed: () => void;
  readonly signal: AbortSignal;
}

export interface Popover {
  readonly opening: OpenPopover;
  readonly hasFocus: () => boolean;
  readonly retry: () => void;
  /** Ends the request and takes the popover away. */
  readonly close: (after?: { readonly focus?: boolean; readonly release?: boolean }) => void;
}

/** Milliseconds between two looks at the clock and at whether the page left us in place. */
const TICK = 500;

/** Shows a popover and begins the action, or gives null when the page refuses surfaces. */
export function openPopover(opening: OpenPopover, kit: PopoverKit): Popover | null {
  const { action, address, target, kept } = opening;
  // Kept here: once the extension was updated under us, no part can be had any more.
  let check = partHere('check');
  const view = createView(opening, () => check);
  const closing = new AbortController();
  const signal = AbortSignal.any([closing.signal, kit.signal]);
  // Looked up now: once the extension was updated under us, nothing can be.
  const updated = errorText({ code: 'extension-updated' }).sentence;
  const copiedText = i18n.t('popover.copied');
  let tab: TabId = 'proposal';
  // A proposal brought back belongs to a text; a whole field may hold more than that by now.
  let replaces = !(kept && target.scope === 'field' && kept.original.trim() !== target.text.trim());
  let chosenTab = false;
  let notice: Notice | null = null;
  let busy = false;
  let painting = 0;

  const surface = openSurface({
    tag: 'renfort-popover',
    css: css + accentRules(opening.colour ?? '', '.surface'),
    panel: view.panel,
    dispatcher: kit.dispatcher,
    key: (event) => pressKey(event),
    withdraw: () => withdraw(),
    handle: {
      element: view.header.element,
      moved: (place) => {
        kit.place.kept = place;
        position();
      },
    },
  });
  if (!surface) return null;

  const paint = (): void => {
    painting = 0;
    if (!browser.runtime?.id) {
      view.showOrphan(updated);
      return;
    }
    const { destination } = opening;
    const waited = session.waited();
    view.show({ progress: session.progress(), tab, notice, busy, waited, destination, replaces });
    surface.settle();
  };
  const schedule = (): void => {
    if (!painting && !signal.aborted) painting = requestAnimationFrame(paint);
  };

  const changed = (): void => {
    const progress = session.progress();
    const differs = action.kind === 'edit' && action.opensOn !== 'proposal';
    if (!chosenTab) tab = differs && isAcceptable(progress) ? 'diff' : 'proposal';
    schedule();
  };

  const position = (): void => {
    const { offsetWidth: width, offsetHeight: height } = surface.host;
    // The visual viewport leaves scroll bars out, in quirks mode too.
    const { width: across = innerWidth, height: down = innerHeight } = visualViewport ?? {};
    const viewport = { width: across, height: down };
    const { x, y, maxHeight } = placePopover({ width, height }, viewport, target.box, kit.place.kept);
    surface.place({ left: `${x}px`, top: `${y}px`, 'max-height': `${maxHeight}px` });
  };

  const say = (text: string, tone: Notice['tone']): void => {
    notice = { text, tone };
    schedule();
  };

  const rerun = (how: () => void): void => {
    notice = null;
    replaces = true;
    chosenTab = false;
    tab = 'proposal';
    view.panel.focus();
    how();
  };

  const choose = (id: TabId): void => {
    tab = id;
    chosenTab = id !== 'diff';
    schedule();
    if (id === 'sent') void loadSent(view.sent, session.request());
  };

  const copy = async (): Promise<boolean> => {
    const { text } = session.progress();
    return surface.copy(check?.copiedForm(text, view.format) ?? { 'text/plain': text });
  };

  const accept = async (mode: WriteMode): Promise<void> => {
    if (busy || !view.editable || !isAcceptable(session.progress())) return;
    if (mode === 'replace' && !replaces) return;
    busy = true;
    say(i18n.t('popover.replacing'), 'plain');
    let outcome: WriteOutcome;
    try {
      const { text } = session.progress();
      outcome = await askBackground('target.write', { address, text, mode });
    } catch (error) {
      busy = false;
      return say(errorText(serializeError(error)).sentence, 'notice');
    }
    busy = false;
    if (signal.aborted) return;
    if (outcome.outcome === 'written') {
      kit.written(opening, mode);
      return close({ focus: false, release: false });
    }
    view.panel.focus();
    const copied = outcome.outcome === 'failed' && (await copy());
    say(outcomeText(outcome, copied), 'notice');
  };

  const continueInPanel = async (because?: PanelTask['because']): Promise<void> => {
    const { text } = session.progress();
    const task: PanelTask = {
      action: session.request(),
      title: action.label,
      ...(text !== '' && { proposal: text }),
      ...(because && { because }),
    };
    try {
      const { opened } = await askBackground('panel.continue', task);
      if (opened || because) close({ focus: false });
      else say(i18n.t('popover.panel_waits'), 'plain');
    } catch (error) {
      say(errorText(serializeError(error)).sentence, 'notice');
    }
  };

  const press: Readonly<Record<ButtonId, () => void>> = {
    replace: () => void accept('replace'),
    'insert-after': () => void accept('insert-after'),
    copy: () =>
      void copy().then((copied) =>
        copied ? say(copiedText, 'plain') : say(i18n.t('popover.copy_failed'), 'notice'),
      ),
    retry: () => rerun(session.run),
    'to-panel': () => void continueInPanel(),
    settings: () => void askBackground('options.open', null).catch(() => undefined),
    stop: () => session.stop(),
  };

  const pressKey = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') {
      if (!view.footer.closeMenu()) close();
      return true;
    }
    const { activeElement } = surface.root;
    // On a button, Enter is that button's; here it is the answer to the proposal as a whole.
    const asWhole = activeElement === null || activeElement === view.panel || activeElement === view.body;
    if (event.key !== 'Enter' || event.repeat || !asWhole) return false;
    const first = view.footer.primary();
    if (first && surface.mayPress(view.footer.buttonFor(first))) press[first]();
    return true;
  };

  const withdraw = (): void => void continueInPanel('surface-refused');

  const close: Popover['close'] = ({ focus = true, release = true } = {}) => {
    if (closing.signal.aborted) return;
    closing.abort();
    cancelAnimationFrame(painting);
    clearInterval(ticking);
    surface.close();
    kit.closed();
    if (focus) askBackground('target.focus', { address }).catch(() => undefined);
    if (release) askBackground('target.release', { address }).catch(() => undefined);
  };

  view.header.connect(surface, {
    close,
    choose: (option, value) =>
      rerun(() => {
        const options = session.choose(option, value);
        askBackground('option.remember', { actionId: action.id, options }).catch(() => undefined);
      }),
  });
  view.tabs.connect(surface, choose);
  view.refine.connect(surface, (instruction) => rerun(() => session.refine(instruction)));
  view.footer.connect(surface, (id) => press[id]());

  const session = createSession(opening, () => changed(), signal);
  const ticking = setInterval(() => {
    if (!browser.runtime?.id) {
      clearInterval(ticking);
      return schedule();
    }
    if (!surface.survives()) return withdraw();
    if (isRunning(session.progress())) schedule();
  }, TICK);
  setTimeout(schedule, 300);
  window.addEventListener('resize', position, { signal });
  window.addEventListener('pagehide', () => close({ focus: false }), { signal });
  signal.addEventListener('abort', () => close({ focus: false, release: false }), { once: true });

  view.content.style.minHeight = `${reservedHeight(view.original, action.kind)}px`;
  if (kept) changed();
  else session.run();
  // While the model works: it is there when the proposal is.
  loadPart('check').then(
    (part) => {
      check = part;
      schedule();
    },
    () => undefined,
  );
  paint();
  position();
  view.panel.focus({ preventScroll: true });
  if (surface.root.activeElement !== view.panel) {
    // Inert: the agent could neither see nor reach what we ask.
    close({ focus: false, release: false });
    return null;
  }
  return {
    opening,
    hasFocus: () => document.activeElement === surface.host,
    retry: () => rerun(session.run),
    close,
  };
}
