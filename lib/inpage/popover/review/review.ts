/** The review of a whole proposal: changes to take or refuse, what must be looked at, how readable it is. */
import { i18n } from '#i18n';
import type { ReadabilityPart } from '../../parts/readability.ts';
import { loadPart, partHere } from '../../parts/registry.ts';
import { button, element, setAttribute, setText } from '../../surface/elements.ts';
import type { Surface } from '../../surface/surface.ts';
import { type Comparison, compare } from './comparison.ts';
import { counted } from './counted.ts';
import { type DiffView, diffView } from './diff-view.ts';
import { documentOf } from './document.ts';
import { type Circumstances, type Located, locate } from './findings.ts';
import { createFindingsView, type Line } from './findings-view.ts';
import { type Marked, type Marks, markWords } from './marks.ts';
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
  /** Where the views go; made with the popover, so that what stands around them does not move. */
  readonly diff: HTMLElement;
  readonly findings: HTMLElement;
  readonly legible: HTMLElement;
  /** The text that stands has changed. */
  readonly changed: () => void;
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
  const hint = element('p', { class: 'meta' });
  const acceptAll = button({ class: 'restore', 'data-ui': 'accept-all' }, i18n.t('popover.accept_all'));
  const choices = element('div', { class: 'choices', hidden: true }, hint, acceptAll);
  diff.after(choices);
  let proposal: Checkable | null = null;
  let comparison: Comparison | null = null;
  let view: DiffView = { nodes: [], controls: [] };
  let refused: ReadonlySet<number> = new Set();
  let text: string | null = null;
  let given = '';
  let checklist: readonly string[] = [];
  let located: readonly Located[] = [];
  let onProposal: readonly Marked[] = [];
  /** What *Lisibilité* points to, in place of the findings. */
  let pointed: readonly Marked[] | null = null;
  let onDiff: readonly Marks[] = [];
  let current = new AbortController();

  const hereOf = (node: Text): 'source' | 'proposal' | 'both' | 'neither' => {
    const side = node.parentElement?.closest('ins, del');
    if (!side) return 'both';
    const isRefused = side.parentElement?.getAttribute('aria-checked') === 'false';
    if (side.localName === 'del') return isRefused ? 'both' : 'source';
    return isRefused ? 'neither' : 'proposal';
  };

  /** Underlines the findings on the differences and says where each of them is. */
  const markDiff = (): readonly (HTMLElement | undefined)[] => {
    for (const marks of [...onDiff].reverse()) marks.clear();
    const attributes = (place: number): Record<string, string> => ({ 'data-finding': String(place) });
    const nowhere: Range = { start: 0, end: 0 };
    const stands = located.map((it, place) => ({
      range: it.proposal ?? nowhere,
      attributes: attributes(place),
    }));
    const stood = located.map((it, place) => ({
      range: it.proposal ? nowhere : (it.source ?? nowhere),
      attributes: attributes(place),
    }));
    const now = markWords(diff, stands, (node) => ['both', 'proposal'].includes(hereOf(node)));
    const before = markWords(diff, stood, (node) => ['both', 'source'].includes(hereOf(node)));
    onDiff = [now, before];
    return located.map((_, place) => {
      const marks = [...(now.elements[place] ?? []), ...(before.elements[place] ?? [])];
      return marks.find((mark) => mark.closest('.change')) ?? marks[0];
    });
  };

  const lineOf = (found: Located, place: number, mark: HTMLElement | undefined): Line => {
    const control = mark?.closest<HTMLElement>('.change');
    const change = control ? view.controls.indexOf(control) : -1;
    return {
      finding: found.finding,
      show: () => {
        pointed = null;
        kit.reveal(`[data-finding="${place}"]`);
      },
      restore: change === -1 || refused.has(change) ? null : () => toggle(change, true),
    };
  };

  const check = (): void => {
    const facts = partHere('facts');
    if (!proposal || !facts) return;
    located = locate(source, proposal, { action: kit.action, language: kit.language, given }, facts);
    pointed = null;
    onProposal = located.flatMap(({ proposal: range }, place) =>
      range ? [{ range, attributes: { 'data-finding': String(place) } }] : [],
    );
    const marks = markDiff();
    findings.show(located.map((found, place) => lineOf(found, place, marks[place])));
  };

  const sayChoices = (): void => {
    const { length } = view.controls;
    choices.hidden = length === 0;
    acceptAll.hidden = refused.size === 0;
    const said =
      refused.size > 0
        ? counted('popover.changes_refused', refused.size)
        : counted('popover.changes', length);
    setText(hint, said);
  };

  const choose = (next: ReadonlySet<number>): void => {
    if (!comparison) return;
    refused = next;
    for (const [place, control] of view.controls.entries()) {
      setAttribute(control, 'aria-checked', String(!refused.has(place)));
    }
    text = comparison.chosen(refused).text;
    proposal = checkable(documentOf(text, format));
    sayChoices();
    check();
    kit.changed();
  };

  const toggle = (change: number, off = !refused.has(change)): void => {
    const next = new Set(refused);
    if (off) next.add(change);
    else next.delete(change);
    choose(next);
    kit.say(i18n.t(off ? 'popover.refused' : 'popover.accepted'));
  };

  const focusOn = (control: HTMLElement | undefined): boolean => {
    if (!control) return false;
    for (const other of view.controls) setAttribute(other, 'tabindex', other === control ? 0 : -1);
    control.focus();
    return true;
  };

  const pressKey = ({ key }: KeyboardEvent, place: number): boolean => {
    if (key === 'ArrowDown' || key === 'ArrowRight') return focusOn(view.controls[place + 1]) || true;
    if (key === 'ArrowUp' || key === 'ArrowLeft') return place > 0 && focusOn(view.controls[place - 1]);
    if (key !== 'Delete' && key !== 'Backspace' && key !== ' ') return false;
    toggle(place);
    return true;
  };

  const showDiff = (made: Comparison): void => {
    comparison = made;
    view = diffView(made);
    onDiff = [];
    diff.replaceChildren(...view.nodes);
    setAttribute(diff, 'data-view', made.view);
    for (const [place, control] of view.controls.entries()) {
      surface.on(control, { press: () => toggle(place), key: (event) => pressKey(event, place) });
    }
    sayChoices();
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
  surface.on(acceptAll, { press: () => choose(new Set()) });
  setAttribute(diff, 'role', 'group');
  setAttribute(diff, 'aria-label', i18n.t('popover.changes_label'));

  const forget = (): void => {
    current.abort();
    comparison = null;
    proposal = null;
    text = null;
    refused = new Set();
    located = [];
    onProposal = [];
    pointed = null;
    view = { nodes: [], controls: [] };
    onDiff = [];
    diff.replaceChildren();
    choices.hidden = true;
    findings.show([]);
  };

  return {
    read: async (proposed, agentsWords, sentences) => {
      forget();
      current = new AbortController();
      const signal = AbortSignal.any([current.signal, kit.signal]);
      given = agentsWords;
      checklist = sentences;
      if (kit.kind === 'edit') showDiff(await inSlices(compare(original, proposed, format), signal));
      text = proposed;
      proposal = checkable(documentOf(proposed, format));
      check();
      kit.changed();
    },
    forget,
    standing: () => text,
    marked: () => pointed ?? onProposal,
    enter: () => findings.enter() || (!diff.hidden && focusOn(view.controls[0])),
    showReadability: () => {
      if (!proposal) return;
      pointed = null;
      const shown = proposal;
      const show = (part: ReadabilityPart | null): void => {
        const nodes = part
          ? readabilityNodes(source, shown, kit.language, part, { surface, show: pointAt })
          : [];
        kit.legible.replaceChildren(...checklistNodes(checklist), ...nodes);
        surface.settle();
      };
      show(partHere('readability'));
      if (kit.readability) loadPart('readability').then(show, () => undefined);
    },
  };
}
