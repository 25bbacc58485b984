import { i18n } from '#i18n';
import { ACTIONS } from '../../lib/actions/index.ts';
import { actionLabel } from '../../lib/actions/labels.ts';
import { askBackground } from '../../lib/messaging/request.ts';
import type { SettingsView } from '../../lib/policy/view.ts';
import { CustomActions } from './CustomActions.tsx';
import { Glossary } from './Glossary.tsx';
import { Languages } from './Languages.tsx';
import { Locked, Section } from './Section.tsx';
import { listOf, type SettingsPage, settingOf } from './use-settings.ts';
import { WriteMode } from './WriteMode.tsx';

/** Which actions are offered. */
export function ActionsSection({ page, view }: { page: SettingsPage; view: SettingsView }) {
  const disabled = listOf(view, 'actionsDisabled');
  const locked = settingOf(view, 'actionsDisabled')?.locked ?? false;
  const toggle = (id: string, offered: boolean) => {
    const value = offered ? disabled.filter((other) => other !== id) : [...disabled, id];
    return page.save(askBackground('settings.choose', { key: 'actionsDisabled', value }));
  };
  return (
    <Section id="actions" title={i18n.t('options.actions.title')} about={i18n.t('options.actions.about')}>
      {locked && <Locked />}
      <ul className="plain checks">
        {ACTIONS.map(({ id }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                data-ui="action-toggle"
                data-action={id}
                checked={!disabled.includes(id)}
                disabled={locked}
                onChange={(event) => toggle(id, event.target.checked)}
              />
              {actionLabel(id)}
            </label>
          </li>
        ))}
      </ul>
      <CustomActions page={page} view={view} />
      <WriteMode page={page} view={view} />
      <Languages page={page} view={view} />
      <Glossary page={page} view={view} />
    </Section>
  );
}
