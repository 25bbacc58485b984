/** What must be looked at, one line each: what happened, what to do, and where when it is chosen. */
import { i18n } from '#i18n';
import type { Finding } from '../../../fidelity/types.ts';
import { findingText } from '../../../finding-text.ts';
import { button, element, icon, setAttribute } from '../../surface/elements.ts';
import type { Surface } from '../../surface/surface.ts';
import { counted } from './counted.ts';

/** A finding with what can be done about it here. */
export interface Line {
  readonly finding: Finding;
  /** Shows the words on the text. */
  readonly show: () => void;
  /** Brings the original words back; null where that is not one change. */
  readonly restore: (() => void) | null;
}

export interface FindingsView {
  readonly element: HTMLElement;
  /** Shows the lines, under a sentence about the text as a whole when there is one. */
  readonly show: (lines: readonly Line[], first: string) => void;
  /** Puts the focus on the first line (or the last); false when there is none. */
  readonly enter: (last?: boolean) => boolean;
}

/** Lines shown before the fold. */
const FIRST = 5;

/** Makes the list; `leave` is told of an arrow beyond its first line. */
export function createFindingsView(surface: Surface, leave: () => boolean): FindingsView {
  const attributes = { class: 'findings', role: 'list', 'aria-label': i18n.t('findings.label') };
  const list = element('ul', attributes);
  const more = button({ class: 'fold', 'data-ui': 'findings-more' });
  const box = element('div', { class: 'findings-box', hidden: true }, list, more);
  let lines: readonly Line[] = [];
  let folded = true;

  const buttons = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-ui="finding"]')];

  const focusOn = (shown: HTMLElement | undefined): boolean => {
    if (!shown) return false;
    for (const other of buttons()) setAttribute(other, 'tabindex', other === shown ? 0 : -1);
    shown.focus();
    return true;
  };

  const key = (event: KeyboardEvent, from: HTMLElement, line: Line): boolean => {
    const all = buttons();
    const place = all.indexOf(from);
    if (event.key === 'ArrowDown') return focusOn(all[place + 1]) || true;
    if (event.key === 'ArrowUp') return place === 0 ? leave() : focusOn(all[place - 1]);
    if ((event.key !== 'Delete' && event.key !== 'Backspace') || !line.restore) return false;
    line.restore();
    return true;
  };

  const lineNode = (line: Line, place: number): HTMLElement => {
    const { kind, type } = line.finding;
    const { sentence, advice } = findingText(line.finding);
    const shown = button(
      {
        class: 'finding',
        'data-ui': 'finding',
        'data-kind': kind,
        'data-type': type,
        tabindex: place === 0 ? 0 : -1,
      },
      icon('notice'),
      element('span', {}, sentence, ' ', ...(line.restore ? [] : [advice])),
    );
    surface.on(shown, { press: line.show, key: (event) => key(event, shown, line) });
    const item = element('li', {}, shown);
    if (line.restore) {
      const label = i18n.t('findings.restore');
      const back = button(
        { class: 'restore', 'data-ui': 'restore', 'aria-label': `${label} : ${sentence}` },
        label,
      );
      surface.on(back, { press: line.restore });
      item.append(back);
    }
    return item;
  };

  const fill = (): void => {
    const hidden = folded ? Math.max(0, lines.length - FIRST) : 0;
    list.replaceChildren(...lines.slice(0, lines.length - hidden).map(lineNode));
    box.hidden = lines.length === 0;
    more.hidden = hidden === 0;
    if (hidden > 0) more.textContent = counted('findings.more', hidden);
    surface.settle();
  };

  surface.on(more, {
    press: () => {
      folded = false;
      fill();
      focusOn(buttons()[FIRST]);
    },
  });

  return {
    element: box,
    show: (found, first) => {
      const { activeElement } = list.getRootNode() as ShadowRoot;
      const focused = [...list.querySelectorAll('li:has(button)')].findIndex((line) =>
        line.contains(activeElement),
      );
      lines = found;
      fill();
      // What was found there is gone: the next one takes its place.
      const left = buttons();
      if (focused !== -1 && !focusOn(left[Math.min(focused, left.length - 1)])) leave();
      if (!first) return;
      list.prepend(element('li', { class: 'whole-text' }, first));
      box.hidden = false;
    },
    enter: (last = false) => focusOn(last ? buttons().at(-1) : buttons()[0]),
  };
}
