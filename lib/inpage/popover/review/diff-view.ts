/** *Différences*: the words kept, and each change as one control that can be refused; or before and after. */
import { i18n } from '#i18n';
import { element, setAttribute } from '../../surface/elements.ts';
import type { Comparison } from './comparison.ts';
import type { TextDocument } from './document.ts';
import { cutByLines, wordNodes } from './words.ts';

export interface DiffView {
  readonly nodes: readonly (Node | string)[];
  /** The changes in order; none when only before and after are shown. */
  readonly controls: readonly HTMLElement[];
}

/** Makes the view of a comparison. */
export function diffView({ source, proposal, pieces, view }: Comparison): DiffView {
  if (view === 'whole') return { nodes: beforeAndAfter(source, proposal), controls: [] };
  const nodes: (Node | string)[] = [];
  const controls: HTMLElement[] = [];
  let old = 0;
  let now = 0;
  for (const piece of pieces) {
    const was = piece.kind === 'same' ? piece.was : piece.removed;
    const is = piece.kind === 'same' ? piece.text : piece.added;
    if (piece.kind === 'same') nodes.push(...wordNodes(proposal, now, now + is.length));
    else {
      const control = change(
        was && part('del', source, old, old + was.length, is),
        is && part('ins', proposal, now, now + is.length, was),
        spoken(was, is),
      );
      controls.push(control);
      nodes.push(control);
    }
    old += was.length;
    now += is.length;
  }
  setAttribute(controls[0] ?? element('span'), 'tabindex', 0);
  return { nodes, controls };
}

function change(removed: HTMLElement | '', added: HTMLElement | '', label: string): HTMLElement {
  const attributes = { class: 'change', role: 'checkbox', 'aria-checked': 'true', tabindex: -1 };
  return element('span', { ...attributes, 'data-ui': 'change', 'aria-label': label }, removed, added);
}

/** One side of a change; a space or a line end alone is drawn as a sign, unless the `other` side shows what happened. */
function part(
  name: 'ins' | 'del',
  document: TextDocument,
  start: number,
  end: number,
  other: string,
): HTMLElement {
  const words = document.text.slice(start, end);
  const breaks = words.includes('\n');
  if (words.trim() !== '') return element(name, {}, ...wordNodes(document, start, end));
  const attributes =
    breaks || other === '' ? { class: 'blank', 'data-mark': breaks ? '¶' : '␣' } : { class: 'thin' };
  return element(name, attributes, ...wordNodes(document, start, end));
}

/** Longest words of a change that are read out, in characters. */
const LONGEST = 200;

function spoken(removed: string, added: string): string {
  const words = (text: string): string => {
    const line = text
      .slice(0, LONGEST + 1)
      .replace(/\s+/g, ' ')
      .trim();
    if (line === '')
      return text.includes('\n') ? i18n.t('popover.change_break') : i18n.t('popover.change_space');
    return text.length > LONGEST ? `${line}…` : line;
  };
  if (removed === '') return i18n.t('popover.change_added', { words: words(added) });
  if (added === '') return i18n.t('popover.change_removed', { words: words(removed) });
  return i18n.t('popover.change_replaced', { before: words(removed), after: words(added) });
}

/** Two blocks, one under the other; their labels are drawn, so that the words alone are what they say. */
function beforeAndAfter(source: TextDocument, proposal: TextDocument): Node[] {
  const block = (name: 'ins' | 'del', document: TextDocument, label: string): HTMLElement => {
    let from = 0;
    const parts = cutByLines(document.text).map((end) => {
      const nodes = wordNodes(document, from, end);
      from = end;
      return element('div', {}, ...nodes);
    });
    const attributes = { class: 'side', 'data-label': label, role: 'group', 'aria-label': label };
    return element(name, attributes, ...(parts.length === 1 ? [...(parts[0]?.childNodes ?? [])] : parts));
  };
  return [block('del', source, i18n.t('popover.before')), block('ins', proposal, i18n.t('popover.after'))];
}
