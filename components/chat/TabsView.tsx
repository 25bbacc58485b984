import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { OpenTab } from '../../lib/chat/state.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useChat } from './useChat.ts';
import { hostOf } from './words.ts';

/** The other tabs of the window: one click attaches the text of one. Their list was asked for by the click before. */
export function TabsView({ onClose }: { readonly onClose: () => void }) {
  const tabs = useChat((state) => state.tabs);
  const refused = useChat((state) => state.notices.find(({ kind }) => kind === 'tabs-refused')?.id);
  const dismiss = useChat((state) => state.dismissNotice);
  const attachTab = useChat((state) => state.attachTab);
  const relist = useChat((state) => state.relistTabs);
  const front = useChat((state) => state.tab);
  const list = useRef<HTMLUListElement>(null);
  const known = tabs !== null;
  useEffect(() => {
    if (known) list.current?.querySelector('button')?.focus();
  }, [known]);
  // The agent goes to another tab, or it shows another page, while the list is open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab in front is what has changed
  useEffect(() => void relist(), [front, relist]);
  // Said here only: the next time it is asked anew.
  useEffect(() => (refused === undefined ? undefined : () => dismiss(refused)), [refused, dismiss]);
  const others = tabs?.filter(({ active }) => !active) ?? [];
  const choose = ({ id }: OpenTab): void => {
    void attachTab(id);
    onClose();
  };
  return (
    <Dialog title={i18n.t('panel.tabs.title')} closeName={i18n.t('panel.close')} onClose={onClose}>
      <div data-ui="tabs">
        {refused !== undefined ? (
          <Notice kind="notice">{i18n.t('panel.notice.tabs_refused')}</Notice>
        ) : (
          <p className="chat-meta">
            {i18n.t(
              known ? (others.length > 0 ? 'panel.tabs.about' : 'panel.tabs.none') : 'panel.tabs.asking',
            )}
          </p>
        )}
        <ul ref={list} className="chat-list">
          {others.map((tab) => (
            <li key={tab.id}>
              <button type="button" data-ui="tab" onClick={() => choose(tab)}>
                <Icon name="tab" />
                <span className="chat-list-text">
                  <span className="chat-list-title">{tab.title || hostOf(tab.url)}</span>
                  <span className="chat-meta">{hostOf(tab.url)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
