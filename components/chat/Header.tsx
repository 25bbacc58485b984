import { i18n } from '#i18n';
import { askBackground } from '../../lib/messaging/request.ts';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useAccent } from '../ui/use-accent.ts';
import { useChat } from './useChat.ts';

export const openSettings = (): void => void askBackground('options.open', null).catch(() => undefined);

/** Who speaks, where the text goes, and the way to a blank page. */
export function Header({ onNew }: { readonly onNew: () => void }) {
  const status = useChat((state) => state.status);
  const name = status?.destination;
  useAccent(status?.colour);
  return (
    <header className="chat-header">
      {status?.logo && <img className="chat-logo" src={status.logo} alt="" />}
      <h1>{status?.brand ?? i18n.t('panel.title')}</h1>
      {status && (
        <p
          className="chat-destination"
          data-ui="destination"
          title={name ? i18n.t('panel.destination', { name }) : undefined}
        >
          <Icon name="arrow" />
          <span className="ui-hidden">{name ? i18n.t('panel.destination', { name }) : ''}</span>
          <span aria-hidden={name ? true : undefined}>{name ?? i18n.t('panel.no_destination')}</span>
        </p>
      )}
      <IconButton
        icon="plus"
        name={i18n.t('panel.new_conversation')}
        data-ui="new-conversation"
        onClick={onNew}
      />
      <IconButton icon="settings" name={i18n.t('panel.settings')} data-ui="settings" onClick={openSettings} />
    </header>
  );
}
