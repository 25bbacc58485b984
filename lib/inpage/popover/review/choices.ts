/** The changes as controls: each is taken or refused by a click or a key, all of them are one stop of Tab. */
import { i18n } from '#i18n';
import { button, element, setAttribute, setText } from '../../surface/elements.ts';
import type { Surface } from '../../surface/surface.ts';
import { counted } from './counted.ts';

export interface Choices {
  /** What stands under the differences. */
  readonly element: HTMLElement;
  /** Takes these controls over, none of them refused. */
  readonly show: (controls: readonly HTMLElement[]) => void;
  /** Places of the changes that are refused. */
  readonly refused: () => ReadonlySet<number>;
  readonly refuse: (change: number) => void;
  /** The place of the change that an element stands in, null when it stands in none. */
  readonly placeOf: (inside: Element | undefined) => number | null;
  /** Puts the focus on the first change; false when there is none. */
  readonly enter: () => boolean;
}

/** Makes the choices of one review; `chosen` is told of each of them, `say` what a screen reader is to hear. */
export function createChoices(
  surface: Surface,
  { chosen, say }: { readonly chosen: () => void; readonly say: (sentence: string) => void },
): Choices {
  const hint = element('p', { class: 'meta' });
  const acceptAll = button({ class: 'restore', 'data-ui': 'accept-all' }, i18n.t('popover.accept_all'));
  const row = element('div', { class: 'choices', hidden: true }, hint, acceptAll);
  let controls: readonly HTMLElement[] = [];
  let refused: ReadonlySet<number> = new Set();

  const paint = (): void => {
    row.hidden = controls.length === 0;
    acceptAll.hidden = refused.size === 0;
    const key = refused.size > 0 ? 'popover.changes_refused' : 'popover.changes';
    setText(hint, counted(key, refused.size > 0 ? refused.size : controls.length));
    for (const [place, control] of controls.entries()) {
      setAttribute(control, 'aria-checked', String(!refused.has(place)));
    }
  };

  const set = (next: ReadonlySet<number>): void => {
    refused = next;
    paint();
    chosen();
  };

  const toggle = (place: number): void => {
    const off = !refused.has(place);
    set(new Set(off ? [...refused, place] : [...refused].filter((it) => it !== place)));
    say(i18n.t(off ? 'popover.refused' : 'popover.accepted'));
  };

  const focusOn = (control: HTMLElement | undefined): boolean => {
    if (!control) return false;
    for (const other of controls) setAttribute(other, 'tabindex', other === control ? 0 : -1);
    control.focus();
    return true;
  };

  const pressKey = ({ key }: KeyboardEvent, place: number): boolean => {
    if (key === 'ArrowDown' || key === 'ArrowRight') return focusOn(controls[place + 1]) || true;
    if (key === 'ArrowUp' || key === 'ArrowLeft') return focusOn(controls[place - 1]) || true;
    if (key !== 'Delete' && key !== 'Backspace' && key !== ' ') return false;
    toggle(place);
    return true;
  };

  surface.on(acceptAll, {
    press: () => {
      set(new Set());
      // The button goes.
      focusOn(controls[0]);
    },
  });

  return {
    element: row,
    show: (made) => {
      controls = made;
      refused = new Set();
      for (const [place, control] of controls.entries()) {
        surface.on(control, { press: () => toggle(place), key: (event) => pressKey(event, place) });
      }
      paint();
    },
    refused: () => refused,
    refuse: (change) => {
      if (!refused.has(change)) toggle(change);
    },
    placeOf: (inside) => {
      const control = inside?.closest<HTMLElement>('.change');
      const place = control ? controls.indexOf(control) : -1;
      return place === -1 ? null : place;
    },
    enter: () => focusOn(controls[0]),
  };
}
