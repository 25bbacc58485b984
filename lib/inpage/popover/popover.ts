/** The popover: from an action on a target to a proposal the agent takes or leaves. */

import { browser } from 'wxt/browser';
import { accentRules } from '../../accent.ts';
import { errorText } from '../../error-text.ts';
import { askBackground } from '../../messaging/request.ts';
import { loadPart, partHere } from '../parts/registry.ts';
import { openSurface, type Surface } from '../surface/surface.ts';
import { createKeys } from './keys.ts';
import type { Opening, Popover, PopoverKit } from './kit.ts';
import { withMention } from './mention.ts';
import type { ButtonId } from './offer.ts';
import { reservedHeight } from './placement.ts';
import css from './popover.css?inline';
import { fitRoom, position } from './position.ts';
import { isAcceptable, isRunning, type Progress } from './progress.ts';
import type { Reviewing } from './reviewing.ts';
import { createSession } from './session.ts';
import type { TabId } from './tabs.ts';
import { createTaking } from './taking.ts';
import { createView, type Notice } from './view.ts';

/** Milliseconds between two looks at the clock and at whether the page left us in place. */
const TICK = 500;

/** Shows a popover and begins the action, or gives null when the page refuses surfaces. */
export function openPopover(opening: Opening, kit: PopoverKit): Popover | null {
  const { action, address, target, kept } = opening;
  // Kept here: once the extension was updated under us, no part can be had any more.
  let check = partHere('check');
  let reviewing: Reviewing | null = null;
  const view = createView(opening, () => check);
  const closing = new AbortController();
  const signal = AbortSignal.any([closing.signal, kit.signal]);
  // Looked up now: once the extension was updated under us, nothing can be.
  const updated = errorText({ code: 'extension-updated' }).sentence;
  let tab: TabId = 'proposal';
  // A proposal brought back belongs to a text; a whole field may hold more than that by now.
  let fits = !(kept && target.scope === 'field' && kept.original.trim() !== target.text.trim());
  // An answer written over a text would take its tables and images with it.
  const replaces = (): boolean => fits && (action.kind === 'edit' || !opening.target.islands);
  let chosenTab = false;
  let notice: Notice | null = null;
  let mentionRemoved = false;
  let spoken = '';
  let painting = 0;
  let { box } = target;
  /** The proposal that was put in place without being asked about. */
  let put: Progress | null = null;

  const surface: Surface | null = openSurface({
    tag: 'renfort-popover',
    css: css + accentRules(opening.colour ?? '', '.surface'),
    panel: view.panel,
    dispatcher: kit.dispatcher,
    key: createKeys({
      view,
      surface: () => surface,
      press: (id) => press[id](),
      enter: () => reviewing?.enter() ?? false,
      close: () => close(),
    }),
    withdraw: () => withdraw(),
    handle: {
      element: view.header.element,
      moved: (moved) => {
        kit.place.kept = moved;
        place();
      },
    },
  });
  if (!surface) return null;

  const paint = (): void => {
    painting = 0;
    if (!browser.runtime?.id) {
      view.showOrphan(updated);
      surface.settle();
      return;
    }
    const { destination } = opening;
    const waited = session.waited();
    const progress = session.progress();
    const marked = isAcceptable(progress) ? reviewing?.marked() : undefined;
    const had = surface.root.activeElement;
    const state = { progress, text: written(), marked, mentionRemoved, spoken };
    const busy = taking.busy();
    view.show({
      ...state,
      tab,
      notice,
      busy,
      waited,
      destination,
      replaces: replaces(),
      lost: taking.lost(),
    });
    // A control that goes, or can do nothing now, takes no focus with it.
    if (had && (had !== surface.root.activeElement || had.matches(':disabled'))) view.panel.focus();
    surface.settle();
  };
  const schedule = (): void => {
    if (!painting && !signal.aborted) painting = requestAnimationFrame(paint);
  };

  /** The proposal with the changes taken. */
  const standing = (): string => reviewing?.standing() ?? session.progress().text;

  /** What is written and copied. */
  const written = (): string => {
    const { mention } = session.progress();
    return withMention(standing(), mention, mentionRemoved);
  };

  const changed = (): void => {
    reviewing?.update();
    const progress = session.progress();
    const differs = action.kind === 'edit' && action.opensOn !== 'proposal';
    if (!chosenTab) tab = differs && isAcceptable(progress) ? 'diff' : 'proposal';
    schedule();
    // In this mode choosing the action was the gesture; what is cut, empty or unchanged is never acceptable.
    if (opening.writeMode !== 'direct' || !isAcceptable(progress) || put === progress) return;
    put = progress;
    void taking.accept('replace', true);
  };

  const place = (): void => position(surface, view.panel, box, kit.place.kept);

  const say = (text: string, tone: Notice['tone']): void => {
    notice = { text, tone };
    schedule();
  };

  const rerun = (how: () => void): void => {
    notice = null;
    spoken = '';
    fits = true;
    chosenTab = false;
    tab = 'proposal';
    // Who goes through the options with the arrows goes on.
    if (!surface.root.querySelector('select:focus-visible')) view.panel.focus();
    how();
  };

  const choose = (id: TabId): void => {
    tab = id;
    chosenTab = id !== 'diff';
    schedule();
    if (id === 'readability') reviewing?.showReadability();
    if (id === 'sent') {
      Promise.all([loadPart('check'), session.ready()]).then(
        ([{ loadSent }]) => loadSent(view.sent, session.request()),
        () => undefined,
      );
    }
  };

  const press: Readonly<Record<ButtonId, () => void>> = {
    replace: () => void taking.accept('replace'),
    'insert-after': () => void taking.accept('insert-after'),
    copy: () => void taking.copy(),
    retry: () => rerun(session.run),
    'to-panel': () => void taking.continueInPanel(),
    settings: () => void askBackground('options.open', null).catch(() => undefined),
    stop: () => session.stop(),
    'find-again': () => void taking.findAgain(),
    undo: () => {
      close({ focus: false, release: false });
      kit.undo(opening);
    },
  };

  const withdraw = (): void => void taking.continueInPanel('surface-refused');

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
  view.refine.connect(surface, (instruction) => {
    const proposal = standing();
    rerun(() => session.refine(instruction, proposal));
  });
  view.mention.connect(surface, () => {
    mentionRemoved = !mentionRemoved;
    schedule();
  });
  view.footer.connect(surface, (id) => press[id]());

  const session = createSession(opening, () => changed(), signal);
  const taking = createTaking({
    opening,
    view,
    surface,
    session,
    check: () => check,
    standing,
    written,
    replaces,
    say,
    close: (after) => close(after),
    done: (mode, text) => kit.written(opening, mode, text),
    found: (now) => {
      box = now;
      place();
    },
    signal,
  });
  const ticking = setInterval(() => {
    if (!browser.runtime?.id) {
      clearInterval(ticking);
      return schedule();
    }
    if (!surface.survives()) return withdraw();
    if (isRunning(session.progress())) schedule();
  }, TICK);
  setTimeout(schedule, 300);
  window.addEventListener('resize', place, { signal });
  window.addEventListener('pagehide', () => close({ focus: false }), { signal });
  signal.addEventListener('abort', () => close({ focus: false, release: false }), { once: true });

  const height = reservedHeight(session.request().text, action.kind, target.unread);
  view.content.style.minHeight = `${height}px`;
  if (kept) changed();
  else session.run();
  // While the model works: it is there when the proposal is.
  loadPart('check').then(
    (part) => {
      check = part;
      part.adoptStyles(surface.root);
      reviewing = part.createReviewing({
        opening,
        view,
        surface,
        session,
        tab: () => tab,
        select: (id) => {
          tab = id;
          chosenTab = id !== 'diff';
        },
        paint,
        changed: schedule,
        say: (sentence) => {
          spoken = sentence;
        },
        signal,
      });
      // So that what is found is there with the proposal, and nothing moves after it.
      loadPart('facts').catch(() => undefined);
      changed();
    },
    () => undefined,
  );
  paint();
  place();
  fitRoom(view, height);
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
