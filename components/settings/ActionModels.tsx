import { i18n } from '#i18n';
import { ACTIONS } from '../../lib/actions/index.ts';
import { actionLabel } from '../../lib/actions/labels.ts';
import { askBackground } from '../../lib/messaging/request.ts';
import type { SettingsView } from '../../lib/policy/view.ts';
import { Choice } from './Choice.tsx';
import { type SettingsPage, settingOf } from './use-settings.ts';

/** Another model for one action or for the conversation; only where there is a choice, or one that is locked. */
export function ActionModels({
  page,
  view,
  pairs,
}: {
  page: SettingsPage;
  view: SettingsView;
  pairs: readonly { readonly value: string; readonly label: string }[];
}) {
  const { value, locked = false } = settingOf(view, 'actionModels') ?? {};
  const models = (value ?? {}) as Readonly<Record<string, string>>;
  if (pairs.length < 2 && !locked) return null;
  const choose = (use: string, model: string) => {
    const { [use]: _, ...others } = models;
    const next = model === '' ? others : { ...others, [use]: model };
    return page.save(askBackground('settings.choose', { key: 'actionModels', value: next }));
  };
  const uses = [
    { id: 'chat', label: i18n.t('options.action_models.chat') },
    ...ACTIONS.map(({ id }) => ({ id, label: actionLabel(id) })),
  ];
  return (
    <details data-ui="action-models">
      <summary>{i18n.t('options.action_models.title')}</summary>
      {uses.map(({ id, label }) => (
        <Choice
          key={id}
          label={label}
          data-ui="action-model"
          data-action={id}
          value={models[id] ?? ''}
          locked={locked}
          options={[{ value: '', label: i18n.t('options.action_models.default') }, ...pairs]}
          onChoose={(model) => choose(id, model)}
        />
      ))}
    </details>
  );
}
