import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { loadRest } from '../../components/chat/loaded.ts';
import { Panel } from '../../components/chat/Panel.tsx';
import { openChat } from '../../lib/chat/open.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/page.css';

document.documentElement.lang = i18n.t('panel.language');
const root = document.getElementById('root');
if (root) {
  const { store, start } = openChat();
  createRoot(root).render(<Panel store={store} />);
  start();
  // Ready when the first answer comes, and not in the way of the first control.
  setTimeout(() => void loadRest().catch(() => undefined), 300);
}
