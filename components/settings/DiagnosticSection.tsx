import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { askBackground } from '../../lib/messaging/request.ts';
import type { Diagnostic, SettingsView } from '../../lib/policy/view.ts';
import { type Checks, DiagnosticEndpoints } from './DiagnosticEndpoints.tsx';
import { DiagnosticPermissions } from './DiagnosticPermissions.tsx';
import { DiagnosticIssues, DiagnosticValues } from './DiagnosticValues.tsx';
import { reportText, stateText } from './report.ts';
import { Section } from './Section.tsx';

/** What is in force and why. `view` is only watched: a change of it asks for a new report. */
export function DiagnosticSection({ view }: { view: SettingsView | null }) {
  const [diagnostic, setDiagnostic] = useState<Diagnostic | null>(null);
  const [checks, setChecks] = useState<Checks>({});
  const [said, say] = useState('');
  const read = useCallback(() => {
    askBackground('diagnostic.get', null).then(setDiagnostic, () => undefined);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view means that something changed
  useEffect(read, [view, read]);
  const copy = () => {
    if (!diagnostic) return;
    navigator.clipboard.writeText(reportText(diagnostic, checks)).then(
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
          <DiagnosticIssues issues={diagnostic.policy.issues} />
          <DiagnosticEndpoints
            endpoints={diagnostic.endpoints}
            checks={checks}
            onChecked={(id, result) => setChecks((all) => ({ ...all, [id]: result }))}
          />
          <DiagnosticPermissions permissions={diagnostic.permissions} onAnswered={read} />
          <DiagnosticValues settings={diagnostic.settings} />
          <h3>{i18n.t('policy.versions')}</h3>
          <p data-ui="versions">
            Renfort {diagnostic.version}, {diagnostic.browser}
          </p>
        </>
      )}
    </Section>
  );
}
