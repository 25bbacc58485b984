/** What stands between a popover and the review of its proposals: part of `check`, which comes while the model works. */
import type { OpenPopover } from '../../messaging/shown.ts';
import { setAttribute } from '../surface/elements.ts';
import type { Surface } from '../surface/surface.ts';
import { isAcceptable, type Progress } from './progress.ts';
import { createReview, type Review } from './review/review.ts';
import type { Session } from './session.ts';
import type { TabId } from './tabs.ts';
import type { View } from './view.ts';

export interface ReviewingKit {
  readonly opening: OpenPopover;
  readonly view: View;
  readonly surface: Surface;
  readonly session: Session;
  readonly tab: () => TabId;
  readonly select: (tab: TabId) => void;
  /** Shows the popover as it is now. */
  readonly paint: () => void;
  readonly changed: () => void;
  readonly say: (sentence: string) => void;
  readonly signal: AbortSignal;
}

export interface Reviewing extends Pick<Review, 'standing' | 'marked' | 'enter' | 'showReadability'> {
  /** To be called when the progress has changed. */
  readonly update: () => void;
}

/** Makes what stands between a popover and the review of its proposals. */
export function createReviewing(kit: ReviewingKit): Reviewing {
  const { opening, view, surface, session, tab, select, paint } = kit;
  const { action, target } = opening;
  let review: Review | null = null;
  let read: Progress | null = null;

  const reveal = (selector: string): void => {
    paint();
    const boxes = { diff: view.diff, proposal: view.proposal };
    const here = tab();
    const order = [...(here === 'diff' || here === 'proposal' ? [here] : []), 'diff', 'proposal'] as const;
    const id = order.find((name) => boxes[name].querySelector(selector));
    if (!id) return;
    select(id);
    paint();
    for (const before of view.content.querySelectorAll('.found[data-current]')) {
      if (!before.matches(selector)) setAttribute(before, 'data-current', undefined);
    }
    const marks = boxes[id].querySelectorAll(selector);
    for (const mark of marks) setAttribute(mark, 'data-current', true);
    if (marks[0]) scrollTo(marks[0], view.body);
    surface.settle();
  };

  const make = (): Review => {
    const language = session.request().options.language;
    return createReview({
      surface,
      original: session.request().text,
      format: view.format,
      action: action.id,
      language: language && language !== 'auto' ? language : target.language,
      kind: action.kind,
      readability: action.readability === true,
      checked: !opening.version,
      diff: view.diff,
      findings: view.findings,
      legible: view.legible,
      changed: kit.changed,
      chosen: session.keep,
      reveal,
      say: kit.say,
      leave: () => view.panel.focus(),
      signal: kit.signal,
    });
  };

  return {
    update: () => {
      const progress = session.progress();
      if (!isAcceptable(progress)) {
        if (read) review?.forget();
        read = null;
        return;
      }
      if (read === progress) return;
      read = progress;
      review ??= make();
      const { instruction = '', surroundings = '', refinement, options } = session.request();
      const given = [instruction, surroundings, refinement?.instruction ?? ''].join('\n');
      const chosen = action.options.map(({ id, default: usual, values }) =>
        values.find((value) => value.id === (options[id] ?? usual)),
      );
      const checklist = chosen.flatMap((value) => value?.checklist ?? []);
      // Only an end of the popover or another proposal ends it.
      review.read(progress.text, given, checklist).catch(() => undefined);
    },
    standing: () => (read === session.progress() ? (review?.standing() ?? null) : null),
    marked: () => review?.marked() ?? NOTHING,
    enter: () => review?.enter() ?? false,
    showReadability: () => review?.showReadability(),
  };
}

const NOTHING: ReturnType<Review['marked']> = [];

/** Scrolls the popover alone: the page stays where it is. */
function scrollTo(words: Element, body: HTMLElement): void {
  const at = words.getBoundingClientRect();
  const room = body.getBoundingClientRect();
  if (at.top >= room.top && at.bottom <= room.bottom) return;
  body.scrollTop += at.top - room.top - room.height / 3;
}
