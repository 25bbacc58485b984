import { i18n } from '#i18n';
import { askBackground } from '../../lib/messaging/request.ts';
import type { SettingsView } from '../../lib/policy/view.ts';
import { Choice } from './Choice.tsx';
import { type SettingsPage, settingOf } from './use-settings.ts';
import { dayCount } from './words.ts';

const OFFERED = [0, 1, 7, 30, 90, 365];

/** How long conversations of the panel are kept on this device. */
export function HistoryDays({ page, view }: { page: SettingsPage; view: SettingsView }) {
  const { value, locked = false } = settingOf(view, 'historyDays') ?? {};
  const features = settingOf(view, 'features')?.value as { history?: boolean } | null | undefined;
  const off = features?.history === false;
  const days = typeof value === 'number' ? value : 0;
  const offered = OFFERED.includes(days) ? OFFERED : [...OFFERED, days].sort((a, b) => a - b);
  return (
    <Choice
      label={i18n.t('options.history.title')}
      hint={i18n.t('options.history.about')}
      data-ui="history-days"
      value={String(days)}
      locked={locked || off}
      options={offered.map((count) => ({
        value: String(count),
        label: count === 0 ? i18n.t('options.history.none') : dayCount(count),
      }))}
      onChoose={(chosen) =>
        page.save(askBackground('settings.choose', { key: 'historyDays', value: Number(chosen) }))
      }
    />
  );
}
