import { i18n } from '#i18n';
import type { Attached } from '../../lib/chat/conversation.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { useChat } from './useChat.ts';
import { counted, hostOf, kindName } from './words.ts';

const ICONS: Record<Attached['kind'], IconName> = { page: 'page', selection: 'selection', pasted: 'paste' };

/** One attached text: what it is, how long, where from; opens what is sent, stays with its page, or goes. */
export function ContextChip({
  item,
  onOpen,
  onRemove,
}: {
  readonly item: Attached;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}) {
  const setFollowing = useChat((state) => state.setFollowing);
  const tabId = useChat((state) => state.tab?.id);
  const { id, kind, title, text, url, follows = false } = item;
  const kindWord = kindName(kind);
  const name = kind !== 'selection' && title ? title : kindWord;
  const host = kind === 'pasted' ? '' : hostOf(url);
  const source = follows ? i18n.t('panel.active_tab') : host;
  const other = kind === 'page' && item.tabId !== undefined && item.tabId !== tabId && !follows;
  const canFollow = follows || (kind !== 'pasted' && item.tabId !== undefined && !other);
  const size = item.missing ? i18n.t('panel.chip_unread') : counted('characters', text.length);
  return (
    <span
      className="ui-chip chat-chip"
      data-ui="context-chip"
      data-kind={kind}
      data-follows={follows || undefined}
    >
      <button
        type="button"
        className="chat-chip-open"
        data-ui="what-is-sent"
        title={[title || kindWord, follows ? `${source} ${host}` : source, size]
          .filter((part) => part !== '')
          .join(' · ')}
        onClick={onOpen}
      >
        <Icon name={other ? 'tab' : ICONS[kind]} />
        {name !== kindWord && <span className="ui-hidden">{kindWord}</span>}
        <span className="chat-chip-name">{name}</span>
        {/* Where a page comes from its title says; a selection says it by the page's. */}
        {kind === 'selection' ? (
          <span className="chat-chip-source">{title || source}</span>
        ) : (
          source && <span className="ui-hidden">{source}</span>
        )}
        <span className="chat-chip-size">{size}</span>
        <span className="ui-hidden">{i18n.t('panel.chip_open')}</span>
      </button>
      {canFollow && (
        <button
          type="button"
          className="chat-chip-tool"
          data-ui="pin"
          aria-pressed={!follows}
          aria-label={i18n.t('panel.chip_pin', { title: name })}
          title={i18n.t(follows ? 'panel.chip_follows' : 'panel.chip_pinned')}
          onClick={() => setFollowing(id, !follows)}
        >
          <Icon name="pin" />
        </button>
      )}
      <button
        type="button"
        className="chat-chip-tool"
        data-ui="remove"
        aria-label={i18n.t('panel.chip_remove', { title: name })}
        title={i18n.t('panel.chip_remove', { title: name })}
        onClick={(event) => {
          focusBeside(event.currentTarget);
          onRemove();
        }}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}

/** The chip goes, and would take the focus with it: the one beside it has it then, or what adds another. */
function focusBeside(button: HTMLElement): void {
  const chip = button.closest('[data-ui=context-chip]');
  const removes = (beside: Element | null | undefined) =>
    beside?.querySelector<HTMLElement>('[data-ui=remove]');
  const next =
    removes(chip?.nextElementSibling) ??
    removes(chip?.previousElementSibling) ??
    chip?.parentElement?.querySelector<HTMLElement>('[data-ui=add]');
  next?.focus();
}
