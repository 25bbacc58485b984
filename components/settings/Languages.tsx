import { i18n } from '#i18n';
import { LANGUAGE_CODES } from '../../lib/actions/languages.ts';
import { askBackground } from '../../lib/messaging/request.ts';
import type { SettingsView } from '../../lib/policy/view.ts';
import { Choice } from './Choice.tsx';
import { listOf, type SettingsPage, settingOf } from './use-settings.ts';

/** The language that a text is translated into when nothing else was chosen on a site. */
export function Languages({ page, view }: { page: SettingsPage; view: SettingsView }) {
  const { value, locked = false } = settingOf(view, 'defaultLanguage') ?? {};
  const listed = listOf(view, 'languages');
  const codes = listed.length > 0 ? listed : LANGUAGE_CODES;
  const name = new Intl.DisplayNames([i18n.t('options.lang')], { type: 'language' });
  const options = codes
    .map((code) => ({ value: code, label: name.of(code) ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <Choice
      label={i18n.t('options.languages.title')}
      hint={i18n.t('options.languages.about')}
      data-ui="default-language"
      value={typeof value === 'string' ? value : ''}
      locked={locked}
      options={[{ value: '', label: i18n.t('options.languages.by_text') }, ...options]}
      onChoose={(code) =>
        page.save(
          code === ''
            ? askBackground('settings.clear', { key: 'defaultLanguage' })
            : askBackground('settings.choose', { key: 'defaultLanguage', value: code }),
        )
      }
    />
  );
}
