/** *Affiner*: ready-made wishes and a free one, applied to the proposal. */
import { i18n } from '#i18n';
import { button, element } from '../surface/elements.ts';
import type { Surface } from '../surface/surface.ts';

export interface Refine {
  readonly element: HTMLElement;
  readonly field: HTMLInputElement;
  readonly show: (state: 'ready' | 'busy' | 'absent') => void;
  readonly connect: (surface: Surface, refine: (instruction: string) => void) => void;
}

/** Makes the row; it keeps its place while the model is at work, so that nothing jumps when it is done. */
export function createRefine(): Refine {
  const wishes = [i18n.t('popover.refine_shorter'), i18n.t('popover.refine_formal')].map((wish) =>
    button({ class: 'chip', 'data-ui': 'refine-wish' }, wish),
  );
  const field = element('input', {
    type: 'text',
    'data-ui': 'refine',
    placeholder: i18n.t('popover.refine'),
    'aria-label': i18n.t('popover.refine_label'),
    autocomplete: 'off',
    maxlength: 2000,
  });
  const row = element('div', { class: 'refine' }, ...wishes, field);
  return {
    element: row,
    field,
    show: (state) => {
      row.hidden = state === 'absent';
      for (const control of [...wishes, field]) control.disabled = state !== 'ready';
    },
    connect: (surface, refine) => {
      for (const wish of wishes) surface.on(wish, { press: () => refine(wish.textContent ?? '') });
      surface.on(field, {
        key: (event) => {
          if (event.key !== 'Enter') return false;
          const instruction = field.value.trim();
          field.value = '';
          if (instruction) refine(instruction);
          return true;
        },
      });
    },
  };
}
