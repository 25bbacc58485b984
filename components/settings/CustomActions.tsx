import { type ChangeEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { readCatalogue, withCatalogue, writeCatalogue } from '../../lib/actions/catalogue.ts';
import { askBackground } from '../../lib/messaging/request.ts';
import type { CustomAction } from '../../lib/policy/shapes.ts';
import type { PolicyIssue, SettingsView } from '../../lib/policy/view.ts';
import { issueText } from './report.ts';
import { Locked } from './Section.tsx';
import { useFocus } from './use-focus.ts';
import { type SettingsPage, settingOf } from './use-settings.ts';

/** Actions that stand beside the built-in ones: the administration's, or those of a catalogue the agent took in. */
export function CustomActions({ page, view }: { page: SettingsPage; view: SettingsView }) {
  const { value, locked = false } = settingOf(view, 'actionsCustom') ?? {};
  const actions = (value ?? []) as readonly CustomAction[];
  const [issues, setIssues] = useState<readonly PolicyIssue[]>([]);
  const file = useRef<HTMLInputElement>(null);
  const focus = useFocus();
  const choose = (next: readonly CustomAction[]) =>
    page.save(askBackground('settings.choose', { key: 'actionsCustom', value: next }));
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const text = await input.files?.[0]?.text();
    input.value = '';
    if (text === undefined) return;
    const catalogue = readCatalogue(text);
    setIssues(catalogue.issues);
    if (catalogue.actions.length > 0) await choose(withCatalogue(actions, catalogue));
  };
  return (
    <>
      <div className="row spread">
        <h3>{i18n.t('options.custom.title')}</h3>
        {locked && <Locked />}
      </div>
      <p className="hint">{i18n.t('options.custom.about')}</p>
      {actions.length === 0 && <p>{i18n.t('options.custom.none')}</p>}
      <ul className="plain rows" data-ui="custom-actions">
        {actions.map(({ id, label, owner, reviewedOn }) => (
          <li key={id} className="row spread" data-ui="custom-action" data-action={id}>
            <span>
              {label}
              <span className="hint"> {originText(owner, reviewedOn)}</span>
            </span>
            {!locked && (
              <button
                type="button"
                data-ui="custom-remove"
                aria-label={i18n.t('options.named', { verb: i18n.t('options.remove'), name: label })}
                onClick={() => {
                  void choose(actions.filter((action) => action.id !== id));
                  focus('[data-ui=catalogue-import]');
                }}
              >
                {i18n.t('options.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className="row">
        {!locked && (
          <>
            <button type="button" data-ui="catalogue-import" onClick={() => file.current?.click()}>
              {i18n.t('options.custom.import')}
            </button>
            <input
              ref={file}
              type="file"
              accept=".json,application/json"
              hidden
              data-ui="catalogue-file"
              onChange={(event) => void take(event)}
            />
          </>
        )}
        {actions.length > 0 && (
          <button type="button" data-ui="catalogue-export" onClick={() => download(writeCatalogue(actions))}>
            {i18n.t('options.custom.export')}
          </button>
        )}
      </div>
      {issues.length > 0 && (
        <div role="alert" data-ui="catalogue-issues">
          <p>{i18n.t('options.custom.issues')}</p>
          <ul className="plain">
            {issues.map((issue) => (
              <li key={`${issue.path} ${issue.problem}`}>
                {issue.path && <code>{issue.path}</code>} {issueText(issue)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Who answers for an action and when it was looked at last. */
function originText(owner: string | undefined, reviewedOn: string | undefined): string {
  const day = reviewedOn && new Date(`${reviewedOn}T12:00:00`).toLocaleDateString();
  return [owner, day && i18n.t('options.custom.reviewed', { date: day })].filter(Boolean).join(', ');
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'actions.json';
  link.click();
  URL.revokeObjectURL(url);
}
