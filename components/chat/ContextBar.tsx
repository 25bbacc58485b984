import { Suspense } from 'react';
import { i18n } from '#i18n';
import type { Source } from '../../lib/chat/reading.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { ContextChip } from './ContextChip.tsx';
import { ContextNotices } from './loaded.ts';
import { useChat } from './useChat.ts';
import { useShow } from './views.ts';

/** What is attached, always in sight: nothing gets there but by the agent's act. */
export function ContextBar() {
  const context = useChat((state) => state.conversation.context);
  const tabId = useChat((state) => state.tab?.id);
  const reading = useChat((state) => state.reading);
  const attach = useChat((state) => state.attach);
  const detach = useChat((state) => state.detach);
  const listTabs = useChat((state) => state.listTabs);
  const show = useShow();
  const hasPage = context.some((item) => item.kind === 'page' && (item.follows || item.tabId === tabId));
  return (
    <section className="chat-context" aria-label={i18n.t('panel.context')} data-region="context">
      <div className="chat-chips">
        {context.map((item) => (
          <ContextChip
            key={item.id}
            item={item}
            onOpen={() => show('sent')}
            onRemove={() => detach(item.id)}
          />
        ))}
        {context.length === 0 && (
          <AddButton source="page" label={i18n.t('panel.add_page_short')} name={i18n.t('panel.add_page')} />
        )}
        {context.length === 0 && (
          <AddButton
            source="selection"
            label={i18n.t('panel.add_selection_short')}
            name={i18n.t('panel.add_selection')}
          />
        )}
        <Menu
          id="add"
          icon="plus"
          {...(context.length === 0 && { label: i18n.t('panel.add_short') })}
          name={i18n.t('panel.add')}
          items={[
            {
              id: 'add-tabs',
              icon: 'tab',
              label: i18n.t('panel.add_tabs'),
              onChoose: () => {
                // The browser asks for the list of tabs inside the click.
                void listTabs();
                show('tabs');
              },
            },
            { id: 'add-text', icon: 'paste', label: i18n.t('panel.add_text'), onChoose: () => show('text') },
            {
              id: 'add-page',
              icon: 'page',
              label: i18n.t(hasPage ? 'panel.read_page_again' : 'panel.add_page'),
              onChoose: () => void attach('page'),
            },
            {
              id: 'add-selection',
              icon: 'selection',
              label: i18n.t('panel.add_selection'),
              onChoose: () => void attach('selection'),
            },
          ]}
        />
        <span role="status" className="chat-reading">
          {reading !== null && i18n.t('panel.reading')}
        </span>
      </div>
      <Suspense>
        <ContextNotices />
      </Suspense>
    </section>
  );
}

function AddButton({
  source,
  label,
  name,
}: {
  readonly source: Source;
  readonly label: string;
  readonly name: string;
}) {
  const attach = useChat((state) => state.attach);
  const reading = useChat((state) => state.reading !== null);
  return (
    <Button
      className="ui-chip"
      icon="plus"
      data-ui={`add-${source}`}
      aria-label={name}
      title={name}
      aria-disabled={reading}
      onClick={() => {
        // Its place is the chip's then: keepFocus sees to it that one goes on where one writes.
        if (!reading) void attach(source);
      }}
    >
      {label}
    </Button>
  );
}
