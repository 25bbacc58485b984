import { useState } from 'react';
import { i18n } from '#i18n';
import { askBackground } from '../../lib/messaging/request.ts';
import type { EndpointView } from '../../lib/policy/view.ts';
import { isKey, requestHost } from './endpoints.ts';
import { Field } from './Field.tsx';
import { Locked } from './Section.tsx';
import { TestResult, type TestState } from './TestResult.tsx';
import { useFocus } from './use-focus.ts';
import { type SettingsPage, settingOf } from './use-settings.ts';

/** A configured server: where it is, its key, its host permission, the connection test. */
export function EndpointCard({
  endpoint,
  page,
  test,
  onTest,
  onEdit,
  onRemove,
}: {
  endpoint: EndpointView;
  page: SettingsPage;
  test: TestState;
  onTest: () => unknown;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { label, url, locked } = endpoint;
  const host = URL.canParse(url) ? new URL(url).host : url;
  const named = (verb: string) => i18n.t('options.named', { verb, name: label });
  const focus = useFocus();
  const inCard = (control: string) => `[data-endpoint="${CSS.escape(endpoint.id)}"] [data-ui=${control}]`;
  const builtIn = page.view !== null && settingOf(page.view, 'endpoints')?.source === 'default';
  const grant = () => {
    if (!endpoint.missingPermission) return;
    requestHost(endpoint.missingPermission).then((granted) => {
      page.tell(granted ? null : i18n.t('options.model.grant_refused', { host }));
      if (!granted) return;
      page.reload();
      focus(inCard('endpoint-test'));
    });
  };
  return (
    <article className="card" data-ui="endpoint" data-endpoint={endpoint.id} aria-label={label}>
      <div className="row spread">
        <h3>{label}</h3>
        {locked && <Locked by={builtIn ? 'build' : 'administration'} />}
      </div>
      <p className="address">{url}</p>
      <p className="hint">
        {endpoint.models.map((model) => model.label ?? model.id).join(', ') ||
          i18n.t('options.model.no_model')}
        {endpoint.sensitivity && ` · ${i18n.t(`destination.level_${endpoint.sensitivity}`)}`}
      </p>
      <Key endpoint={endpoint} page={page} focus={focus} inCard={inCard} />
      {endpoint.missingPermission && (
        <div className="notice">
          <p>{i18n.t('options.model.grant_why')}</p>
          <button type="button" onClick={grant} data-ui="endpoint-grant">
            {i18n.t('options.model.grant', { host })}
          </button>
        </div>
      )}
      <div className="row">
        <button
          type="button"
          onClick={onTest}
          data-ui="endpoint-test"
          aria-label={named(i18n.t('options.model.test'))}
          aria-disabled={test?.state === 'running'}
        >
          {i18n.t('options.model.test')}
        </button>
        {!locked && (
          <>
            <button
              type="button"
              onClick={onEdit}
              data-ui="endpoint-edit"
              aria-label={named(i18n.t('options.edit'))}
            >
              {i18n.t('options.edit')}
            </button>
            <button
              type="button"
              onClick={onRemove}
              data-ui="endpoint-remove"
              aria-label={named(i18n.t('options.remove'))}
            >
              {i18n.t('options.remove')}
            </button>
          </>
        )}
      </div>
      <TestResult test={test} endpoint={endpoint} />
    </article>
  );
}

/** Whether there is a key, and where the agent may give one. What was given is never shown. */
function Key({
  endpoint,
  page,
  focus,
  inCard,
}: {
  endpoint: EndpointView;
  page: SettingsPage;
  focus: (selector: string) => void;
  inCard: (control: string) => string;
}) {
  const [key, setKey] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const { id, auth, hasKey, locked } = endpoint;
  if (auth === 'none') return <p className="hint">{i18n.t('options.model.key_unneeded')}</p>;
  if (auth === 'key' && hasKey && locked) return <p className="hint">{i18n.t('options.model.key_given')}</p>;
  if (hasKey) {
    return (
      <div className="row" data-ui="endpoint-key-state" data-state="stored">
        <span className="hint">{i18n.t('options.model.key_stored')}</span>
        <button
          type="button"
          data-ui="endpoint-key-remove"
          onClick={() =>
            page
              .save(askBackground('key.remove', { endpointId: id }))
              .then((saved) => saved && focus(inCard('endpoint-key')))
          }
        >
          {i18n.t('options.model.key_remove')}
        </button>
      </div>
    );
  }
  return (
    <form
      data-ui="endpoint-key-state"
      data-state="missing"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setWrong(isKey(key) ? null : i18n.t('options.model.key_wrong'));
        if (!isKey(key)) return;
        page.save(askBackground('key.set', { endpointId: id, key: key.trim() })).then((saved) => {
          setKey('');
          if (saved) focus(inCard('endpoint-key-remove'));
        });
      }}
    >
      <Field
        label={i18n.t('options.model.key')}
        hint={i18n.t('options.model.key_missing')}
        wrong={wrong}
        type="password"
        autoComplete="new-password"
        data-ui="endpoint-key"
        value={key}
        onChange={(event) => setKey(event.target.value)}
      />
      <button type="submit" data-ui="endpoint-key-save">
        {i18n.t('options.model.key_save')}
      </button>
    </form>
  );
}
