import { useEffect } from 'react';
import { i18n } from '#i18n';
import { liveAnswer } from '../../lib/chat/conversation.ts';
import type { Source } from '../../lib/chat/reading.ts';
import { folded, matching } from '../../lib/inpage/palette/match.ts';
import type { Choice } from './Picker.tsx';
import { sourceFor } from './suggesting.ts';
import type { Trigger } from './trigger.ts';
import { useChat } from './useChat.ts';
import { useShow } from './views.ts';
import { hostOf } from './words.ts';

/** What fits what was typed. `take` takes the sign and the typed letters out of the field. */
export function useChoices(trigger: Trigger | null, take: () => void): readonly Choice[] {
  const actions = useActionChoices(trigger?.kind === 'action' ? trigger.typed : null, take);
  const context = useContextChoices(trigger?.kind === 'context' ? trigger.typed : null, take);
  return trigger?.kind === 'action' ? actions : context;
}

function useActionChoices(typed: string | null, take: () => void): readonly Choice[] {
  const actions = useChat((state) => state.actions);
  const look = useChat((state) => state.look);
  const run = useChat((state) => state.runAction);
  const live = useChat((state) => liveAnswer(state.conversation) !== null);
  // One answer at a time: what is chosen while one is written would be lost.
  if (typed === null || live) return [];
  return matching(
    actions.filter(({ needsRequest }) => !needsRequest),
    typed,
  ).map(({ id, label }) => {
    const source: Source = sourceFor(id, look);
    return {
      id,
      label,
      detail: i18n.t(source === 'page' ? 'panel.picker.on_page' : 'panel.picker.on_selection'),
      icon: source,
      onChoose: () => {
        take();
        void run(id, source);
      },
    };
  });
}

function useContextChoices(typed: string | null, take: () => void): readonly Choice[] {
  const attach = useChat((state) => state.attach);
  const tabs = useChat((state) => state.tabs);
  const attachTab = useChat((state) => state.attachTab);
  const listTabs = useChat((state) => state.listTabs);
  const relist = useChat((state) => state.relistTabs);
  const front = useChat((state) => state.tab);
  const show = useShow();
  // As they are now: each time the list opens, with each letter, and when the agent goes to another tab.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab in front is what has changed
  useEffect(() => {
    if (typed !== null) void relist();
  }, [typed, front, relist]);
  if (typed === null) return [];
  const all: readonly Choice[] = [
    { id: 'page', label: i18n.t('panel.page'), icon: 'page', onChoose: () => void attach('page') },
    {
      id: 'selection',
      label: i18n.t('panel.selection'),
      icon: 'selection',
      onChoose: () => void attach('selection'),
    },
    {
      id: 'text',
      label: i18n.t('panel.add_text'),
      icon: 'paste',
      onChoose: () => show('text'),
    },
    ...(tabs === null
      ? [
          {
            id: 'tabs',
            label: i18n.t('panel.add_tabs'),
            icon: 'tab' as const,
            onChoose: () => {
              // The browser asks for the list of tabs inside the press of the key.
              void listTabs();
              show('tabs');
            },
          },
        ]
      : tabs
          .filter(({ active }) => !active)
          .map(({ id, title, url }) => ({
            id: `tab-${id}`,
            label: title || hostOf(url),
            detail: hostOf(url),
            icon: 'tab' as const,
            onChoose: () => void attachTab(id),
          }))),
  ];
  const wanted = folded(typed);
  return all
    .filter(({ label, detail = '' }) =>
      folded(`${label} ${detail}`)
        .split(/[\s'.-]+/u)
        .some((word, at, words) => words.slice(at).join(' ').startsWith(wanted) || word.startsWith(wanted)),
    )
    .map((choice) => ({
      ...choice,
      onChoose: () => {
        take();
        choice.onChoose();
      },
    }));
}
