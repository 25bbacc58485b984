/** The review of a whole proposal: changes to take or refuse, what must be looked at, how readable it is. */
import { i18n } from '#i18n';
import type { ReadabilityPart } from '../../parts/readability.ts';
import { loadPart, partHere } from '../../parts/registry.ts';
import { element, setAttribute, setText } from '../../surface/elements.ts';
import type { Surface } from '../../surface/surface.ts';
import { islandsOf } from '../islands.ts';
import { createChoices } from './choices.ts';
import { type Comparison, compare } from './comparison.ts';
import { cutsOf } from './cuts.ts';
import { createDiffMarks } from './diff-marks.ts';
import { diffView } from './diff-view.ts';
import { documentOf } from './document.ts';
import { type Circumstances, type Located, locate } from './findings.ts';
import { createFindingsView, type Line } from './findings-view.ts';
import type { Marked } from './marks.ts';
import { type Checkable, checkable, type Range } from './ranks.ts';
import { checklistNodes, readabilityNodes } from './readability-view.ts';
import css from './review.css?inline';
import { inSlices } from './sliced.ts';

export interface ReviewKit extends Omit<Circumstances, 'given'> {
  readonly surface: Surface;
  readonly original: string;
  readonly format: 'plain' | 'markdown';
  /** An answer about a text is not compared with it word by word. */
  readonly kind: 'edit' | 'answer';
  readonly readability: boolean;
  /** False for what stood there before: nothing in it was made by a model. */
  readonly checked: boolean;
  /** Where the views go; made with the popover, so that what stands around them does not move. */
  readonly diff: HTMLElement;
  readonly findings: HTMLElement;
  readonly legible: HTMLElement;
  /** There is something else to show. */
  readonly changed: () => void;
  /** The agent took or refused a change: this text stands now. */
  readonly chosen: (text: string) => void;
  /** Shows the words that a selector finds, in the view that is open when they are there. */
  readonly reveal: (selector: string) => void;
  /** Said to a screen reader. */
  readonly say: (sentence: string) => void;
  /** Puts the focus back on the popover as a whole. */
  readonly leave: () => void;
  readonly signal: AbortSignal;
}

export interface Review {
  /** Takes up a whole proposal; the one before is forgotten. */
  readonly read: (proposal: string, given: string, checklist: readonly string[]) => Promise<void>;
  readonly forget: () => void;
  /** What stands with the refused changes left out; null before a proposal was read. */
  readonly standing: () => string | null;
  /** What to mark on the proposal, by words; the same array until it changes. */
  readonly marked: () => readonly Marked[];
  /** An arrow pressed on the popover as a whole: to the first finding, else to the first change. */
  readonly enter: () => boolean;
  /** Fills *Lisibilité*. */
  readonly showReadability: () => void;
}

/** Adds the styles of what a proposal brings to those of the popover. */
export function adoptStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Makes the review of one popover. */
export function createReview(kit: ReviewKit): Review {
  const { surface, original, format, diff } = kit;
  loadPart('facts').then(
    () => check(),
    () => undefined,
  );
  const source = checkable(documentOf(original, format));
  // What the agent must still do is said where the text is; the list of it is in *Lisibilité*.
  const reminder = element('p', { class: 'meta reminder-line', hidden: true });
  let proposal: Checkable | null = null;
  let comparison: Comparison | null = null;
  let text: string | null = null;
  let given = '';
  let checklist: readonly string[] = [];
  let located: readonly Located[] = [];
  let onProposal: readonly Marked[] = [];
  /** What *Lisibilité* points to, in place of the findings. */
  let pointed: readonly Marked[] | null = null;
  let current = new AbortController();
  let checking = new AbortController();

  const lineOf = (found: Located, place: number, mark: HTMLElement | undefined): Line => {
    const change = choices.placeOf(mark);
    return {
      finding: found.finding,
      show: () => {
        pointed = null;
        kit.reveal(`[data-finding="${place}"]`);
      },
      restore: change === null || choices.refused().has(change) ? null : () => choices.refuse(change),
    };
  };

  const check = (): void => {
    const facts = partHere('facts');
    checking.abort();
    if (!proposal || !facts || !kit.checked) return;
    checking = new AbortController();
    const circumstances = { action: kit.action, kind: kit.kind, language: kit.language, given };
    const cuts = cutsOf(comparison?.pieces ?? [], choices.refused());
    const signal = AbortSignal.any([checking.signal, kit.signal]);
    inSlices(locate(source, proposal, circumstances, facts, cuts), signal).then(
      showFindings,
      () => undefined,
    );
  };

  /** What is to be said of the text as a whole. */
  const aboutWhole = (tooLong: boolean): string => {
    const moved = kit.kind === 'edit' && String(islandsOf(original)) !== String(islandsOf(text ?? ''));
    return [
      ...(moved ? [i18n.t('findings.islands_moved')] : []),
      ...(tooLong ? [i18n.t('findings.too_long')] : []),
    ].join(' ');
  };

  const showFindings = (found: readonly Located[] | null): void => {
    located = found ?? [];
    pointed = null;
    onProposal = located.flatMap(({ proposal: range }, place) =>
      range ? [{ range, attributes: { 'data-finding': String(place) } }] : [],
    );
    const marks = onDiff.mark(located);
    findings.show(
      located.map((it, place) => lineOf(it, place, marks[place])),
      aboutWhole(found === null),
    );
    kit.changed();
  };

  const choose = (): void => {
    if (!comparison) return;
    text = comparison.chosen(choices.refused()).text;
    proposal = checkable(documentOf(text, format));
    check();
    kit.chosen(text);
    kit.changed();
  };

  const showDiff = (made: Comparison): void => {
    const { nodes, controls } = diffView(made);
    comparison = made;
    onDiff.forget();
    diff.replaceChildren(...nodes);
    setAttribute(diff, 'data-view', made.view);
    choices.show(controls);
  };

  const pointAt = (range: Range): void => {
    pointed = [{ range, attributes: { 'data-pointed': '' } }];
    kit.reveal('[data-pointed]');
  };

  const findings = createFindingsView(surface, () => {
    kit.leave();
    return true;
  });
  kit.findings.replaceChildren(findings.element);
  const onDiff = createDiffMarks(diff);
  const choices = createChoices(surface, { chosen: choose, say: kit.say });
  diff.after(choices.element, reminder);
  setAttribute(diff, 'role', 'group');
  setAttribute(diff, 'aria-label', i18n.t('popover.changes_label'));

  const forget = (): void => {
    current.abort();
    checking.abort();
    comparison = null;
    proposal = null;
    text = null;
    located = [];
    onProposal = [];
    pointed = null;
    onDiff.forget();
    diff.replaceChildren();
    choices.show([]);
    reminder.hidden = true;
    findings.show([], '');
  };

  return {
    read: async (proposed, agentsWords, sentences) => {
      forget();
      current = new AbortController();
      const signal = AbortSignal.any([current.signal, kit.signal]);
      given = agentsWords;
      checklist = sentences;
      setText(reminder, sentences.at(-1) ?? '');
      reminder.hidden = sentences.length === 0;
      if (kit.kind === 'edit') showDiff(await inSlices(compare(original, proposed, format), signal));
      text = proposed;
      proposal = checkable(documentOf(proposed, format));
      check();
      kit.changed();
    },
    forget,
    standing: () => text,
    marked: () => pointed ?? onProposal,
    enter: () => findings.enter() || (!diff.hidden && choices.enter()),
    showReadability: () => {
      if (!proposal) return;
      pointed = null;
      const shown = proposal;
      const show = (part: ReadabilityPart | null): void => {
        const nodes = part ? readabilityNodes(source, shown, part, { surface, show: pointAt }) : [];
        kit.legible.replaceChildren(...checklistNodes(checklist), ...nodes);
        surface.settle();
      };
      show(partHere('readability'));
      if (kit.readability) loadPart('readability').then(show, () => undefined);
    },
  };
}
