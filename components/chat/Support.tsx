import { i18n } from '#i18n';
import { useChat } from './useChat.ts';

/** Where the administration helps; policy has checked the address. */
export function Support() {
  const address = useChat((state) => state.status?.supportUrl);
  if (address === undefined) return null;
  return (
    <a className="chat-link" data-ui="support" href={address} target="_blank" rel="noopener noreferrer">
      {i18n.t('panel.support')}
    </a>
  );
}
