import { i18n } from '#i18n';
import { useChat } from './useChat.ts';

/** Said as long as it is so: this conversation will not be there another day. */
export function KeepingNote() {
  const keeping = useChat((state) => state.keeping);
  if (keeping === null || keeping === 'history') return null;
  return (
    <p className="chat-keeping" data-ui="keeping" data-keeping={keeping}>
      {i18n.t(`panel.keeping.${keeping}`)}
    </p>
  );
}
