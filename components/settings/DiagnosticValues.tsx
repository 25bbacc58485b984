import { i18n } from '#i18n';
import type { Diagnostic } from '../../lib/policy/view.ts';
import { issueText } from './report.ts';
import { settingText } from './shown-value.ts';
import { sourceText } from './words.ts';

/** What policy sent that is not in force, and why. */
export function DiagnosticIssues({ issues }: { issues: Diagnostic['policy']['issues'] }) {
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

/** Every setting, the value in force and who decided it. */
export function DiagnosticValues({ settings }: { settings: Diagnostic['settings'] }) {
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
          {settings.map(({ key, value, source, locked, notYet }) => (
            <tr key={key} data-setting={key} data-source={source} data-locked={locked}>
              <th scope="row">
                <code>{key}</code>
              </th>
              <td data-ui="setting-value">{settingText(key, value)}</td>
              <td>
                {sourceText(source)}
                {notYet && <div className="hint">{i18n.t('policy.not_yet')}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
