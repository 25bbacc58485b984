/** The place for a text that Renfort cannot read where it stands: the agent brings it here. */
import { i18n } from '#i18n';
import { element } from '../surface/elements.ts';
import type { TargetSummary } from '../target/types.ts';

export interface Paste {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
  readonly text: () => string;
  /** Shows the field; before, only why it may be needed is there. */
  readonly show: () => void;
  readonly focus: () => void;
}

/** Makes the place, and the sentence that says why nothing can be written where the agent is. */
export function createPaste(unwritable: TargetSummary['unwritable']): Paste {
  const hint = i18n.t('palette.paste_placeholder');
  const field = element('textarea', {
    'data-ui': 'paste-field',
    'aria-label': hint,
    placeholder: hint,
    rows: 5,
    spellcheck: 'false',
    'aria-controls': 'list',
  });
  field.hidden = true;
  const why = element('p', { class: 'why', 'data-ui': 'why' });
  if (unwritable) why.textContent = i18n.t(`palette.why_${unwritable}`);
  why.hidden = !unwritable;
  const holder = element('div', { class: 'paste' }, why, field);
  holder.hidden = !unwritable;
  return {
    element: holder,
    field,
    text: () => field.value,
    show: () => {
      field.hidden = false;
      holder.hidden = false;
    },
    focus: () => field.focus({ preventScroll: true }),
  };
}

/** Keys that belong to the text being brought, not to the list under it: a new line, moving in a line. */
export function isPasteKey({ key, shiftKey }: KeyboardEvent): boolean {
  return (key === 'Enter' && shiftKey) || key === 'ArrowLeft' || key === 'ArrowRight';
}
