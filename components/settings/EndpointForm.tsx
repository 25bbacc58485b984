import { type FormEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { EndpointView, SettingsView } from '../../lib/policy/view.ts';
import { isKey, patternOf, requestHost, saveEndpoint } from './endpoints.ts';
import { Field } from './Field.tsx';
import { sentenceOf } from './use-settings.ts';

/** A server of the agent's own: a new one, or one to change. The key is asked, never shown again. */
export function EndpointForm({
  view,
  endpoint,
  onSaved,
  onCancel,
}: {
  view: SettingsView;
  endpoint: EndpointView | null;
  /** `answered` resolves once the agent has answered the browser's question about the host. */
  onSaved: (view: SettingsView, id: string, answered: Promise<boolean>) => void;
  onCancel: (() => void) | null;
}) {
  const [url, setUrl] = useState(endpoint?.url ?? '');
  const [label, setLabel] = useState(endpoint?.label ?? '');
  const [key, setKey] = useState('');
  const [model, setModel] = useState(endpoint?.models[0]?.id ?? '');
  const [context, setContext] = useState(String(endpoint?.models[0]?.contextTokens ?? ''));
  const [wrong, setWrong] = useState<{
    readonly url?: string;
    readonly key?: string;
    readonly context?: string;
  }>({});
  const busy = useRef(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = patternOf(url, view);
    const badKey = key.trim() !== '' && !isKey(key);
    const contextTokens = context.trim() === '' ? null : Number(context);
    const badContext = contextTokens !== null && !(Number.isInteger(contextTokens) && contextTokens > 0);
    setWrong({
      ...('wrong' in asked && { url: asked.wrong }),
      ...(badKey && { key: i18n.t('options.model.key_wrong') }),
      ...(badContext && { context: i18n.t('options.model.context_wrong') }),
    });
    if ('wrong' in asked || badKey || badContext || busy.current) return;
    busy.current = true;
    // The browser asks only inside the gesture: nothing may be awaited before this line.
    const answered = requestHost(asked.pattern);
    saveEndpoint({ id: endpoint?.id ?? null, label, url, key, model, contextTokens }, view)
      .then((saved) => {
        setKey('');
        onSaved(saved.view, saved.id, answered);
      })
      .catch((error: unknown) => setWrong({ url: sentenceOf(error) }))
      .finally(() => {
        busy.current = false;
      });
  };

  return (
    <form className="card" onSubmit={submit} data-ui="endpoint-form" noValidate>
      <h3>{i18n.t(endpoint ? 'options.model.edit_endpoint' : 'options.model.add_endpoint')}</h3>
      <Field
        label={i18n.t('options.model.url')}
        hint={i18n.t('options.model.url_hint')}
        wrong={wrong.url ?? null}
        data-ui="endpoint-url"
        type="url"
        required
        value={url}
        onChange={(event) => setUrl(event.target.value)}
      />
      <Field
        label={i18n.t('options.model.key')}
        hint={i18n.t(endpoint?.hasKey ? 'options.model.key_keep_hint' : 'options.model.key_hint')}
        wrong={wrong.key ?? null}
        data-ui="endpoint-key"
        type="password"
        // A password manager would offer to keep the key elsewhere; only this value stops all of them.
        autoComplete="new-password"
        value={key}
        onChange={(event) => setKey(event.target.value)}
      />
      <Field
        label={i18n.t('options.model.model')}
        hint={i18n.t('options.model.model_hint')}
        data-ui="endpoint-model"
        value={model}
        onChange={(event) => setModel(event.target.value)}
      />
      <Field
        label={i18n.t('options.model.context')}
        hint={i18n.t('options.model.context_hint')}
        wrong={wrong.context ?? null}
        data-ui="endpoint-context"
        inputMode="numeric"
        value={context}
        onChange={(event) => setContext(event.target.value)}
      />
      <Field
        label={i18n.t('options.model.name')}
        hint={i18n.t('options.model.name_hint')}
        data-ui="endpoint-label"
        value={label}
        maxLength={80}
        onChange={(event) => setLabel(event.target.value)}
      />
      <div className="row">
        <button type="submit" className="primary" data-ui="endpoint-save">
          {i18n.t('options.save')}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel} data-ui="endpoint-cancel">
            {i18n.t('options.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
