import { i18n } from '#i18n';
import { askBackground } from '../../lib/messaging/request.ts';
import type { SettingsView } from '../../lib/policy/view.ts';
import { Locked } from './Section.tsx';
import { type SettingsPage, settingOf } from './use-settings.ts';

const MODES = () =>
  [
    ['preview', i18n.t('options.writing.preview')],
    ['insert-after', i18n.t('options.writing.insert_after')],
    ['direct', i18n.t('options.writing.direct')],
  ] as const;

/** How a proposal reaches the editor; at once only where the administration lets it. */
export function WriteMode({ page, view }: { page: SettingsPage; view: SettingsView }) {
  const { value, locked = false } = settingOf(view, 'writeMode') ?? {};
  const features = settingOf(view, 'features')?.value as { insertDirect?: boolean } | null | undefined;
  const offered = MODES().filter(([mode]) => mode !== 'direct' || features?.insertDirect !== false);
  return (
    <fieldset className="checks">
      <legend>{i18n.t('options.writing.title')}</legend>
      {locked && <Locked />}
      {offered.map(([mode, label]) => (
        <label key={mode}>
          <input
            type="radio"
            name="write-mode"
            data-ui="write-mode"
            value={mode}
            checked={value === mode}
            disabled={locked}
            onChange={() => page.save(askBackground('settings.choose', { key: 'writeMode', value: mode }))}
          />
          {label}
        </label>
      ))}
      <p className="hint">{i18n.t('options.writing.about')}</p>
    </fieldset>
  );
}
