/** *Différences*, *Proposition*, *Lisibilité*, *Ce qui est envoyé*: one shows at a time, the proposal stays in the document. */
import { i18n } from '#i18n';
import { button, element, setAttribute } from '../surface/elements.ts';
import type { Surface } from '../surface/surface.ts';

export type TabId = 'diff' | 'proposal' | 'readability' | 'sent';

export interface Tabs {
  readonly element: HTMLElement;
  readonly select: (id: TabId) => void;
  readonly enable: (id: TabId, enabled: boolean) => void;
  readonly connect: (surface: Surface, choose: (id: TabId) => void) => void;
}

/** Id of the element whose content the tabs change. */
export const TAB_PANEL = 'content';

/** Makes the row of tabs, without *Différences* when the action does not edit. */
export function createTabs(withDifferences: boolean, withReadability: boolean): Tabs {
  const make = (id: TabId, ui: string, label: string): HTMLButtonElement =>
    button({ class: 'tab', role: 'tab', id: `tab-${id}`, 'aria-controls': TAB_PANEL, 'data-ui': ui }, label);
  const tabs = new Map<TabId, HTMLButtonElement>([
    ['diff', make('diff', 'tab-diff', i18n.t('popover.tab_diff'))],
    ['proposal', make('proposal', 'tab-proposal', i18n.t('popover.tab_proposal'))],
    ['readability', make('readability', 'tab-readability', i18n.t('popover.tab_readability'))],
    ['sent', make('sent', 'what-is-sent', i18n.t('popover.tab_sent'))],
  ]);
  if (!withDifferences) tabs.delete('diff');
  if (!withReadability) tabs.delete('readability');
  const list = [...tabs];
  const row = element('div', { class: 'tabs', role: 'tablist', 'aria-label': i18n.t('popover.tabs') });
  row.append(...tabs.values());

  return {
    element: row,
    select: (chosen) => {
      for (const [id, tab] of list) {
        setAttribute(tab, 'aria-selected', String(id === chosen));
        setAttribute(tab, 'tabindex', id === chosen ? 0 : -1);
      }
    },
    enable: (id, enabled) => {
      const tab = tabs.get(id);
      if (tab) tab.disabled = !enabled;
    },
    connect: (surface, choose) => {
      list.forEach(([id, tab], place) => {
        const step = (event: KeyboardEvent): boolean => {
          const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
          if (by === 0) return false;
          const next = list.at((place + by) % list.length);
          if (!next || next[1].disabled) return true;
          next[1].focus();
          choose(next[0]);
          return true;
        };
        surface.on(tab, { press: () => choose(id), key: step });
      });
    },
  };
}
