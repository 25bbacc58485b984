import { i18n } from '#i18n';
import type { Attached } from '../../lib/chat/conversation.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useChat } from './useChat.ts';
import { counted, kindName } from './words.ts';

/** What is attached, always in sight: nothing gets there but by the agent's act. */
export function ContextBar({ onShowSent }: { readonly onShowSent: () => void }) {
  const context = useChat((state) => state.conversation.context);
  const reading = useChat((state) => state.reading);
  const attach = useChat((state) => state.attach);
  const detach = useChat((state) => state.detach);
  return (
    <section className="chat-context" aria-label={i18n.t('panel.context')}>
      {context.map((item) => (
        <ContextChip key={item.id} item={item} onOpen={onShowSent} onRemove={() => detach(item.id)} />
      ))}
      <Button
        className="ui-chip"
        icon="plus"
        data-ui="add-page"
        aria-label={i18n.t('panel.add_page')}
        title={i18n.t('panel.add_page')}
        disabled={reading !== null}
        onClick={() => void attach('page')}
      >
        {i18n.t('panel.add_page_short')}
      </Button>
      <Button
        className="ui-chip"
        icon="plus"
        data-ui="add-selection"
        aria-label={i18n.t('panel.add_selection')}
        title={i18n.t('panel.add_selection')}
        disabled={reading !== null}
        onClick={() => void attach('selection')}
      >
        {i18n.t('panel.add_selection_short')}
      </Button>
      {reading && <span className="chat-reading">{i18n.t('panel.reading')}</span>}
    </section>
  );
}

function ContextChip({
  item,
  onOpen,
  onRemove,
}: {
  readonly item: Attached;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}) {
  const kind = kindName(item.kind);
  const name = item.kind === 'page' && item.title ? item.title : kind;
  return (
    <span className="ui-chip chat-chip" data-ui="context-chip" data-kind={item.kind}>
      <button
        type="button"
        className="chat-chip-open"
        data-ui="what-is-sent"
        title={item.title || kind}
        onClick={onOpen}
      >
        <Icon name={item.kind === 'page' ? 'page' : 'selection'} />
        <span className="chat-chip-name">{name}</span>
        <span className="chat-chip-size">{counted('characters', item.text.length)}</span>
        <span className="ui-hidden">{i18n.t('panel.chip_open')}</span>
      </button>
      <button
        type="button"
        className="chat-chip-remove"
        data-ui="remove"
        aria-label={i18n.t('panel.chip_remove', { title: name })}
        onClick={(event) => {
          // The chip goes, and would take the focus with it.
          event.currentTarget.closest('section')?.querySelector<HTMLElement>('[data-ui=add-page]')?.focus();
          onRemove();
        }}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}
