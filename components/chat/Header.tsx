import { i18n } from '#i18n';
import { liveAnswer } from '../../lib/chat/conversation.ts';
import { askBackground } from '../../lib/messaging/request.ts';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { useAccent } from '../ui/use-accent.ts';
import { useChat } from './useChat.ts';
import { useShow } from './views.ts';

export const openSettings = (): void => void askBackground('options.open', null).catch(() => undefined);

/** Who speaks, where the text goes, what was said before, and the way to a blank page. */
export function Header({ onNew }: { readonly onNew: (how?: { temporary: true }) => void }) {
  const status = useChat((state) => state.status);
  const show = useShow();
  const others = useChat(
    ({ running, conversation }) => running.filter((id) => id !== conversation.id).length > 0,
  );
  // While an answer is written, where it comes from: an action may have a server of its own.
  const name = useChat((state) => liveAnswer(state.conversation)?.to ?? state.status?.destination);
  const where = name ? i18n.t('panel.destination', { name }) : '';
  useAccent(status?.colour);
  return (
    <header className="chat-header" data-region="header">
      {status?.logo && <img className="chat-logo" src={status.logo} alt="" />}
      <h1 dir="auto" title={status?.brand}>
        {status?.brand ?? i18n.t('panel.title')}
      </h1>
      {status && (
        <p className="chat-destination" data-ui="destination" title={where || undefined}>
          <Icon name="arrow" />
          <span className="ui-hidden">{where}</span>
          <span aria-hidden={name ? true : undefined}>{name ?? i18n.t('panel.no_destination')}</span>
        </p>
      )}
      <IconButton
        icon="history"
        name={i18n.t(others ? 'panel.history.open_running' : 'panel.history.open')}
        data-ui="history"
        data-running={others || undefined}
        onClick={() => show('history')}
      />
      <IconButton
        icon="plus"
        name={i18n.t('panel.new_conversation')}
        data-ui="new-conversation"
        onClick={() => onNew()}
      />
      <Menu
        id="more"
        name={i18n.t('panel.more')}
        items={[
          {
            id: 'new-temporary',
            icon: 'temporary',
            label: i18n.t('panel.new_temporary'),
            onChoose: () => onNew({ temporary: true }),
          },
          {
            id: 'shortcuts',
            icon: 'keyboard',
            label: i18n.t('panel.shortcuts.title'),
            onChoose: () => show('shortcuts'),
          },
          ...useTakingAway(),
          { id: 'settings', icon: 'settings', label: i18n.t('panel.settings'), onChoose: openSettings },
        ]}
      />
    </header>
  );
}

/** Exports of the conversation shown, where no list has it: what is in memory only can be taken away as well. */
function useTakingAway(): readonly MenuItem[] {
  const may = useChat(
    ({ status, keeping, conversation }) =>
      status?.mayExport === true && keeping !== 'history' && conversation.messages.length > 0,
  );
  const id = useChat(({ conversation }) => conversation.id);
  const save = useChat((state) => state.exportConversation);
  if (!may) return [];
  return (['markdown', 'json'] as const).map((format) => ({
    id: `export-${format}`,
    icon: 'download',
    label: i18n.t('panel.history.export', { format: format === 'json' ? 'JSON' : 'Markdown' }),
    onChoose: () =>
      void save(id, format).then(async (file) => file && (await import('./download.ts')).download(file)),
  }));
}
