/** The palette: one field and a list, from a shortcut to an action. */

import { i18n } from '#i18n';
import { accentRules } from '../../accent.ts';
import { askBackground } from '../../messaging/request.ts';
import type { ActionItem, OpenPalette } from '../../messaging/shown.ts';
import type { Dispatcher } from '../surface/dispatcher.ts';
import { element, icon, setAttribute } from '../surface/elements.ts';
import { openSurface } from '../surface/surface.ts';
import css from './palette.css?inline';
import { createPaste, isPasteKey } from './paste.ts';
import { choicesOf, type Row, rowsFor, versionRows } from './rows.ts';

export interface PaletteKit {
  readonly dispatcher: Dispatcher;
  readonly failed: (error: unknown) => void;
  readonly closed: () => void;
  readonly signal: AbortSignal;
}

export interface Palette {
  readonly opening: OpenPalette;
  readonly hasFocus: () => boolean;
  readonly close: (after?: { readonly focus?: boolean; readonly release?: boolean }) => void;
}

/** Shows the palette, or gives null when the page refuses surfaces. */
export function openPalette(opening: OpenPalette, kit: PaletteKit): Palette | null {
  const { address, target } = opening;
  const closing = new AbortController();
  const list = element('div', { id: 'list', role: 'listbox', 'aria-label': i18n.t('palette.label') });
  const hint = i18n.t(opening.asking ? 'palette.ask_placeholder' : 'palette.placeholder');
  const field = element('input', {
    type: 'text',
    'data-ui': 'palette-filter',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'list',
    'aria-autocomplete': 'list',
    'aria-label': hint,
    placeholder: hint,
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: 4000,
  });
  const scope = element('span', { class: 'scope' }, scopeText(target?.scope ?? 'page'));
  const head = element('div', { class: 'head' }, icon('search'), field, scope);
  const paste = createPaste(target?.unwritable);
  const attributes = { class: 'surface palette', role: 'dialog', tabindex: -1 };
  const panel = element(
    'div',
    { ...attributes, 'aria-label': opening.brand, lang: i18n.t('popover.language') },
    head,
    paste.element,
    list,
  );
  let rows: readonly Row[] = [];
  /** What is listed in place of the actions: the choices of one, what stood there before. */
  let opened: readonly Row[] | null = null;
  /** The agent brings a text along: actions are about that one. */
  let pasting = false;
  let active = 0;
  /** The agent chose the free request and now writes it: everything typed is the request. */
  let asking = opening.asking === true;

  const surface = openSurface({
    tag: 'renfort-palette',
    css: css + accentRules(opening.colour ?? '', '.surface'),
    panel,
    dispatcher: kit.dispatcher,
    key: (event) => pressKey(event),
    withdraw: () => close(),
  });
  if (!surface) return null;

  const mark = (place: number): void => {
    active = rows.length === 0 ? 0 : (place + rows.length) % rows.length;
    for (const [at, option] of [...list.children].entries()) {
      setAttribute(option, 'aria-selected', String(at === active));
      if (at === active) option.scrollIntoView({ block: 'nearest' });
    }
    setAttribute(field, 'aria-activedescendant', rows.length > 0 ? `item-${active}` : undefined);
  };

  const fill = (): void => {
    const { pasteActions: actions } = opening;
    const about = pasting ? { ...opening, actions, hasKeptProposal: false, hasVersions: false } : opening;
    rows = opened ?? rowsFor(about, field.value, asking);
    if (pasting) rows = rows.filter(({ run }) => run.kind !== 'paste');
    if (asking) rows = rows.filter(({ run }) => run.kind === 'ask');
    const options = rows.map(({ id, label, shortcut, run }, place) => {
      const opens =
        !opened && run.kind === 'action' && hasChoices(run.action) && Object.keys(run.options).length === 0;
      const option = element(
        'div',
        { id: `item-${place}`, class: 'item', role: 'option', 'data-ui': 'palette-item', 'data-action': id },
        element('span', { class: 'label' }, label),
        ...(opens
          ? [element('span', { class: 'opens', title: i18n.t('palette.choices_hint') }, icon('chevron'))]
          : []),
        ...(shortcut ? [element('kbd', {}, shortcut)] : []),
      );
      surface.on(option, { press: () => choose(place) });
      return option;
    });
    list.replaceChildren(...options);
    mark(0);
    surface.settle();
  };

  const run = (actionId: string, options: Readonly<Record<string, string>>, instruction?: string): void => {
    const scope = target?.scope ?? 'page';
    const text = paste.text();
    if (pasting && text.trim() === '') {
      paste.focus();
      return;
    }
    const asked = { ...(instruction && { instruction }), ...(pasting && { text }) };
    const payload = { actionId, options, address, scope, ...asked };
    close({ focus: false, release: pasting });
    askBackground('palette.run', payload).catch(kit.failed);
  };

  const choose = (place: number): void => {
    const row = rows[place];
    if (!row) return;
    if (row.run.kind === 'last') {
      close({ focus: false, release: false });
      askBackground('palette.last-proposal', null).catch(kit.failed);
    } else if (row.run.kind === 'version') {
      close({ focus: false, release: false });
      askBackground('versions.open', { id: row.run.id }).catch(kit.failed);
    } else if (row.run.kind === 'versions') {
      askBackground('versions.list', null).then((versions) => {
        opened = versionRows(versions);
        field.focus();
        fill();
      }, kit.failed);
    } else if (row.run.kind === 'paste') {
      startPasting();
    } else if (row.run.kind === 'action') {
      run(row.run.action.id, row.run.options);
    } else if (row.run.request) {
      run(row.run.action.id, {}, row.run.request);
    } else if (pasting && paste.text().trim() === '') {
      paste.focus();
    } else {
      asking = true;
      head.hidden = false;
      field.placeholder = i18n.t('palette.ask_placeholder');
      setAttribute(field, 'aria-label', i18n.t('palette.ask_placeholder'));
      field.focus();
      fill();
    }
  };

  /** Lists the choices of the action that is marked, or the actions again; false when the key is the field's. */
  const turn = (into: boolean): boolean => {
    const chosen = rows[active]?.run;
    const atEnd = field.selectionStart === field.value.length;
    if (into && !opened && atEnd && chosen?.kind === 'action' && hasChoices(chosen.action))
      opened = choicesOf(chosen.action);
    else if (!into && opened) opened = null;
    else return false;
    fill();
    return true;
  };

  const startPasting = (actionId?: string): void => {
    pasting = true;
    field.value = '';
    head.hidden = true;
    scope.textContent = i18n.t('palette.on_pasted');
    paste.show();
    fill();
    paste.focus();
    mark(
      Math.max(
        0,
        rows.findIndex(({ id }) => id === actionId),
      ),
    );
    surface.settle();
  };

  const pressKey = (event: KeyboardEvent): boolean => {
    if (pasting && !asking && isPasteKey(event)) return true;
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') return turn(event.key === 'ArrowRight');
    if (event.key === 'Escape' && turn(false)) return true;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) mark(active + step);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && !event.repeat) {
      if (surface.mayType(pasting && !asking ? paste.field : field)) choose(active);
    } else return event.key === 'Tab';
    return true;
  };

  const close: Palette['close'] = ({ focus = true, release = true } = {}) => {
    if (closing.signal.aborted) return;
    closing.abort();
    surface.close();
    kit.closed();
    if (!address) return;
    if (focus) askBackground('target.focus', { address }).catch(() => undefined);
    if (release) askBackground('target.release', { address }).catch(() => undefined);
  };

  surface.on(field, {
    input: () => {
      opened = null;
      fill();
    },
  });
  kit.signal.addEventListener('abort', () => close({ focus: false, release: false }), {
    once: true,
    signal: closing.signal,
  });
  window.addEventListener('pagehide', () => close({ focus: false }), { signal: closing.signal });
  fill();
  field.focus({ preventScroll: true });
  if (opening.pasting) startPasting(opening.pasting.actionId);
  if (surface.root.activeElement !== (pasting ? paste.field : field)) {
    close({ focus: false, release: false });
    return null;
  }
  return { opening, hasFocus: () => document.activeElement === surface.host, close };
}

function hasChoices({ options }: ActionItem): boolean {
  return options.some(({ values }) => values.length > 1);
}

function scopeText(scope: 'selection' | 'field' | 'page'): string {
  if (scope === 'selection') return i18n.t('palette.on_selection');
  return scope === 'field' ? i18n.t('palette.on_field') : i18n.t('palette.on_page');
}
