/** The header: the action, its options, where the text goes, close. It is also what one drags. */
import { i18n } from '#i18n';
import type { ActionItem } from '../../messaging/shown.ts';
import { button, element, icon } from '../surface/elements.ts';
import type { Surface } from '../surface/surface.ts';

export interface Header {
  readonly element: HTMLElement;
  readonly showDestination: (label: string | null) => void;
  readonly connect: (
    surface: Surface,
    on: { choose: (option: string, value: string) => void; close: () => void },
  ) => void;
}

/** Makes the header with the options as chosen; a free request shows the agent's own words. */
export function createHeader(
  action: ActionItem,
  chosen: Readonly<Record<string, string>>,
  request?: string,
): Header {
  const title = request ? i18n.t('palette.ask', { request }) : action.label;
  const choices = action.options.map((option) => {
    const values = option.values.map(({ id, label }) =>
      element('option', { value: id, selected: id === (chosen[option.id] ?? option.default) }, label),
    );
    const attributes = { 'aria-label': option.label, title: option.label, 'data-ui': 'option' };
    const select = element('select', { ...attributes, 'data-option': option.id }, ...values);
    return { option, select };
  });
  const close = button(
    { class: 'icon-button', 'data-ui': 'close', 'aria-label': i18n.t('popover.close') },
    icon('close'),
  );
  const destination = element('span', { class: 'badge', 'data-ui': 'destination' });
  const header = element(
    'div',
    { class: 'head' },
    element('span', { class: 'name', title }, title),
    ...choices.map(({ select }) => element('span', { class: 'option' }, select, icon('chevron'))),
    destination,
    close,
  );
  return {
    element: header,
    showDestination: (label) => {
      const name = label ?? i18n.t('popover.no_destination');
      destination.title = i18n.t('popover.destination', { name });
      destination.replaceChildren(
        element('span', { class: 'unseen' }, i18n.t('popover.destination', { name: '' })),
        element('span', { 'aria-hidden': 'true' }, '→ '),
        name,
      );
    },
    connect: (surface, on) => {
      surface.on(close, { press: on.close });
      for (const { option, select } of choices) {
        surface.on(select, { input: () => on.choose(option.id, select.value) });
      }
    },
  };
}
