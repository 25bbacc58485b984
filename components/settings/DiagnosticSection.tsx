import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { askBackground } from '../../lib/messaging/request.ts';
import type { Diagnostic, SettingsView } from '../../lib/policy/view.ts';
import { endpointText, issueText, reportText, stateText, valueText } from './report.ts';
import { Section } from './Section.tsx';
import { sourceText } from './words.ts';

/** What is in force and why. `view` is only watched: a change of it asks for a new report. */
export function DiagnosticSection({ view }: { view: SettingsView | null }) {
  const [diagnostic, setDiagnostic] = useState<Diagnostic | null>(null);
  const [said, say] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view means that something changed
  useEffect(() => {
    askBackground('diagnostic.get', null).then(setDiagnostic, () => undefined);
  }, [view]);
  const copy = () => {
    if (!diagnostic) return;
    navigator.clipboard.writeText(reportText(diagnostic)).then(
      () => say(i18n.t('policy.copied')),
      () => say(i18n.t('policy.copy_refused')),
    );
  };
  return (
    <Section id="diagnostic" title={i18n.t('policy.title')} about={i18n.t('policy.about')}>
      {diagnostic && (
        <>
          <div className="row">
            <button type="button" onClick={copy} data-ui="diagnostic-copy">
              {i18n.t('policy.copy')}
            </button>
            <span role="status" data-ui="diagnostic-said">
              {said}
            </span>
          </div>
          <h3>{i18n.t('policy.state')}</h3>
          <p data-ui="policy-state" data-state={diagnostic.policy.state}>
            {stateText(diagnostic.policy)}
          </p>
          {diagnostic.policy.withoutKeys && (
            <p className="notice" data-ui="policy-without-keys">
              {i18n.t('policy.without_keys')}
            </p>
          )}
          <Issues issues={diagnostic.policy.issues} />
          <Values diagnostic={diagnostic} />
          <h3>{i18n.t('policy.permissions')}</h3>
          <ul data-ui="permissions">
            {diagnostic.permissions
              .filter(({ granted }) => granted)
              .map(({ name }) => (
                <li key={name}>
                  <code>{name}</code>
                </li>
              ))}
          </ul>
          <h3>{i18n.t('policy.versions')}</h3>
          <p data-ui="versions">
            Renfort {diagnostic.version}, {diagnostic.browser}
          </p>
        </>
      )}
    </Section>
  );
}

function Issues({ issues }: { issues: Diagnostic['policy']['issues'] }) {
  return (
    <>
      <h3>{i18n.t('policy.issues')}</h3>
      {issues.length === 0 ? (
        <p>{i18n.t('policy.issues_none')}</p>
      ) : (
        <ul className="plain rows" data-ui="policy-issues">
          {issues.map((issue) => (
            <li
              key={`${issue.path} ${issue.problem} ${issue.found ?? ''}`}
              data-ui="policy-issue"
              data-path={issue.path}
              data-problem={issue.problem}
            >
              <code>{issue.path}</code> {issueText(issue)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Values({ diagnostic }: { diagnostic: Diagnostic }) {
  return (
    <>
      <h3 id="values-title">{i18n.t('policy.settings')}</h3>
      <table aria-labelledby="values-title">
        <thead>
          <tr>
            <th scope="col">{i18n.t('policy.setting')}</th>
            <th scope="col">{i18n.t('policy.value')}</th>
            <th scope="col">{i18n.t('policy.source')}</th>
          </tr>
        </thead>
        <tbody>
          {diagnostic.settings.map(({ key, value, source, locked }) => (
            <tr key={key} data-setting={key} data-source={source} data-locked={locked}>
              <th scope="row">
                <code>{key}</code>
              </th>
              <td data-ui="setting-value">{valueText(value)}</td>
              <td>{sourceText(source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{i18n.t('policy.endpoints')}</h3>
      {diagnostic.endpoints.length === 0 && <p>{i18n.t('policy.none')}</p>}
      <ul className="plain rows">
        {diagnostic.endpoints.map((endpoint) => (
          <li key={endpoint.id} data-ui="diagnostic-endpoint" data-endpoint={endpoint.id}>
            <code>{endpoint.id}</code> {endpoint.url}, {endpointText(endpoint)}
          </li>
        ))}
      </ul>
    </>
  );
}
