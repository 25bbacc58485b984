/** The footer: the buttons of the offer in a row, the rest behind one menu. */
import { i18n } from '#i18n';
import { button, element, icon, setAttribute } from '../surface/elements.ts';
import type { Surface } from '../surface/surface.ts';
import type { ButtonId, Offer } from './offer.ts';

export interface Footer {
  readonly element: HTMLElement;
  readonly show: (offer: Offer) => void;
  /** Disables every other button. */
  readonly keepOnly: (id: ButtonId) => void;
  /** What Enter answers to the proposal as a whole, when there is something to answer. */
  readonly primary: () => ButtonId | null;
  readonly buttonFor: (id: ButtonId) => HTMLButtonElement;
  /** Closes the menu; true when it was open. */
  readonly closeMenu: () => boolean;
  readonly connect: (surface: Surface, press: (id: ButtonId) => void) => void;
}

/** Makes the footer; nothing acts before `connect`. Into an empty field nothing is replaced, and the button says so. */
export function createFooter(intoEmpty: boolean): Footer {
  const enter = element('kbd', { 'aria-hidden': 'true' }, '⏎');
  const make = (id: ButtonId, label: string): HTMLButtonElement =>
    button({ class: 'button', 'data-ui': id }, label);
  const buttons: Readonly<Record<ButtonId, HTMLButtonElement>> = {
    replace: make('replace', i18n.t(intoEmpty ? 'popover.insert' : 'popover.replace')),
    'insert-after': make('insert-after', i18n.t('popover.insert_after')),
    copy: make('copy', i18n.t('popover.copy')),
    retry: make('retry', i18n.t('popover.retry')),
    'to-panel': make('to-panel', i18n.t('popover.to_panel')),
    settings: make('settings', i18n.t('popover.settings')),
    stop: make('stop', i18n.t('popover.stop')),
    'find-again': make('find-again', i18n.t('popover.find_again')),
    undo: make('undo', i18n.t('toast.undo')),
  };
  const label = i18n.t('popover.more');
  const attributes = { 'aria-label': label, title: label, 'aria-haspopup': 'menu', 'aria-expanded': 'false' };
  const more = button({ class: 'icon-button', 'data-ui': 'more', ...attributes }, icon('more'));
  const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': label, hidden: true });
  const row = element('div', { class: 'row' });
  const footer = element('div', { class: 'foot' }, row, more, menu);
  let laidOut = '';
  let primary: ButtonId | null = null;

  const toggle = (open: boolean): void => {
    menu.hidden = !open;
    setAttribute(more, 'aria-expanded', String(open));
    if (open) menu.querySelector('button')?.focus();
  };

  const closeMenu = (): boolean => {
    if (menu.hidden) return false;
    toggle(false);
    more.focus();
    return true;
  };

  const lay = ({ row: inRow, menu: inMenu }: Offer): void => {
    if (laidOut === String([inRow, '', inMenu])) return;
    laidOut = String([inRow, '', inMenu]);
    row.replaceChildren(...inRow.map((id) => buttons[id]));
    menu.replaceChildren(...inMenu.map((id) => buttons[id]));
    for (const id of inRow) setAttribute(buttons[id], 'role', undefined);
    for (const id of inMenu) setAttribute(buttons[id], 'role', 'menuitem');
    more.hidden = inMenu.length === 0;
    toggle(false);
  };

  const stepInMenu = (event: KeyboardEvent, from: HTMLButtonElement): boolean => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (menu.hidden) return false;
    // Tab goes on from the button, and the menu has no reason to stay.
    if (event.key === 'Tab') closeMenu();
    if (step === 0) return false;
    const items = [...menu.querySelectorAll('button')];
    items.at((items.indexOf(from) + step) % items.length)?.focus();
    return true;
  };

  return {
    element: footer,
    show: (offer) => {
      lay(offer);
      primary = offer.primary ? (offer.row[0] ?? null) : null;
      for (const [id, shown] of Object.entries(buttons)) {
        shown.classList.toggle('primary', id === primary);
        if (id === primary) shown.append(enter);
        shown.disabled = offer.disabled.includes(id as ButtonId);
      }
      if (!primary) enter.remove();
    },
    keepOnly: (kept) => {
      for (const [id, shown] of Object.entries(buttons)) shown.disabled = id !== kept;
    },
    primary: () => primary,
    buttonFor: (id) => buttons[id],
    closeMenu,
    connect: (surface, press) => {
      for (const [id, shown] of Object.entries(buttons)) {
        surface.on(shown, {
          press: () => {
            toggle(false);
            press(id as ButtonId);
          },
          key: (event) => stepInMenu(event, shown),
        });
      }
      surface.on(more, {
        press: () => {
          toggle(menu.hidden === true);
          surface.settle();
        },
      });
    },
  };
}
