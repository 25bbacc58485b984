import { HistoryView } from './HistoryView.tsx';
import { SentView } from './SentView.tsx';
import { ShortcutsView } from './ShortcutsView.tsx';
import { TabsView } from './TabsView.tsx';
import { TextView } from './TextView.tsx';
import type { View } from './views.ts';

/** What covers the panel, in one file that is loaded when the first of them opens. */
export function Views({ view, onClose }: { readonly view: View; readonly onClose: () => void }) {
  switch (view) {
    case 'sent':
      return <SentView onClose={onClose} />;
    case 'history':
      return <HistoryView onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsView onClose={onClose} />;
    case 'tabs':
      return <TabsView onClose={onClose} />;
    case 'text':
      return <TextView onClose={onClose} />;
  }
}
