import { useState } from 'react';
import { i18n } from '#i18n';
import { serializeError } from '../../lib/errors.ts';
import { askBackground } from '../../lib/messaging/request.ts';
import type { SettingsView } from '../../lib/policy/view.ts';
import { ActionModels } from './ActionModels.tsx';
import { Choice } from './Choice.tsx';
import { EndpointCard } from './EndpointCard.tsx';
import { EndpointForm } from './EndpointForm.tsx';
import { keepModel, removeEndpoint } from './endpoints.ts';
import { Section } from './Section.tsx';
import type { TestState } from './TestResult.tsx';
import { useFocus } from './use-focus.ts';
import { type SettingsPage, settingOf } from './use-settings.ts';

/** Which server and which model. */
export function ModelSection({ page, view }: { page: SettingsPage; view: SettingsView }) {
  /** Id of the server being changed, `new`, or null. */
  const [editing, setEditing] = useState<string | null>(null);
  const [tests, setTests] = useState<Readonly<Record<string, TestState>>>({});
  const focus = useFocus();
  const { endpoints, allowUserEndpoints } = view;
  const edit = (what: string) => {
    setEditing(what);
    focus('[data-ui=endpoint-url]');
  };
  const cancel = (id: string | null) => {
    setEditing(null);
    focus(id === null ? '[data-ui=endpoint-add]' : inCard(id, 'endpoint-edit'));
  };

  const test = async (id: string, now: SettingsView) => {
    setTests((all) => ({ ...all, [id]: { state: 'running' } }));
    const result = await askBackground('endpoint.test', { endpointId: id }).catch((error: unknown) => ({
      ok: false as const,
      error: serializeError(error),
    }));
    setTests((all) => ({ ...all, [id]: { state: 'done', result } }));
    const endpoint = now.endpoints.find((other) => other.id === id);
    const [first] = result.ok ? result.models : [];
    if (endpoint && !endpoint.locked && endpoint.models.length === 0 && first) {
      await page.save(keepModel(id, first, now));
    }
  };
  const saved = (next: SettingsView, id: string, answered: Promise<boolean>) => {
    setEditing(null);
    focus(inCard(id, 'endpoint-test'));
    void page.save(Promise.resolve(next));
    void answered.then(() => test(id, next));
  };
  const adding = editing === 'new' || endpoints.length === 0;
  return (
    <Section id="model" title={i18n.t('options.model.title')} about={i18n.t('options.model.about')}>
      {endpoints.length === 0 && (
        <p data-ui="no-endpoint">
          {i18n.t(allowUserEndpoints ? 'options.model.none' : 'options.model.none_locked')}
        </p>
      )}
      {endpoints.map((endpoint) =>
        editing === endpoint.id ? (
          <EndpointForm
            key={endpoint.id}
            view={view}
            endpoint={endpoint}
            onSaved={saved}
            onCancel={() => cancel(endpoint.id)}
          />
        ) : (
          <EndpointCard
            key={endpoint.id}
            endpoint={endpoint}
            page={page}
            test={tests[endpoint.id] ?? null}
            onTest={() => tests[endpoint.id]?.state === 'running' || void test(endpoint.id, view)}
            onEdit={() => edit(endpoint.id)}
            onRemove={() => {
              void page.save(removeEndpoint(endpoint.id, view));
              focus('#model');
            }}
          />
        ),
      )}
      <DefaultModel page={page} view={view} />
      {allowUserEndpoints && adding && (
        <EndpointForm
          view={view}
          endpoint={null}
          onSaved={saved}
          onCancel={endpoints.length === 0 ? null : () => cancel(null)}
        />
      )}
      {allowUserEndpoints && !adding && (
        <button type="button" onClick={() => edit('new')} data-ui="endpoint-add">
          {i18n.t('options.model.add_endpoint')}
        </button>
      )}
    </Section>
  );
}

const inCard = (id: string, control: string) => `[data-endpoint="${CSS.escape(id)}"] [data-ui=${control}]`;

/** Which of the models serves; only when there is a choice, or one that is locked. */
function DefaultModel({ page, view }: { page: SettingsPage; view: SettingsView }) {
  const { value, locked = false } = settingOf(view, 'defaultModel') ?? {};
  const pairs = view.endpoints.flatMap((endpoint) =>
    endpoint.models.map((model) => ({
      value: `${endpoint.id}/${model.id}`,
      label: `${model.label ?? model.id} (${endpoint.label})`,
    })),
  );
  return (
    <>
      {(pairs.length > 1 || locked) && (
        <Choice
          label={i18n.t('options.model.default_model')}
          data-ui="default-model"
          value={typeof value === 'string' ? value : (pairs[0]?.value ?? '')}
          locked={locked}
          options={pairs}
          onChoose={(model) =>
            page.save(askBackground('settings.choose', { key: 'defaultModel', value: model }))
          }
        />
      )}
      <ActionModels page={page} view={view} pairs={pairs} />
    </>
  );
}
