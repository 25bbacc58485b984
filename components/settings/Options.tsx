import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { PanelStatus } from '../../lib/messaging/protocol.ts';
import { askBackground } from '../../lib/messaging/request.ts';
import { useAccent } from '../ui/use-accent.ts';
import { AboutSection } from './AboutSection.tsx';
import { ActionsSection } from './ActionsSection.tsx';
import { Charter } from './Charter.tsx';
import { DiagnosticSection } from './DiagnosticSection.tsx';
import { ModelSection } from './ModelSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { Section } from './Section.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { type SettingsPage, settingOf, useSettings } from './use-settings.ts';
import '../../assets/styles/tokens.css';
import './settings.css';

const SECTIONS = () =>
  [
    ['model', i18n.t('options.model.title')],
    ['actions', i18n.t('options.actions.title')],
    ['privacy', i18n.t('options.privacy.title')],
    ['shortcuts', i18n.t('options.shortcuts.title')],
    ['appearance', i18n.t('options.appearance.title')],
    ['diagnostic', i18n.t('policy.title')],
    ['about', i18n.t('options.about.title')],
  ] as const;

/**
 * The options page: everything an agent can set, and what the administration has set.
 *
 * Its controls carry `data-ui`: `endpoint-add`, `endpoint-form` with `endpoint-url`, `-key`, `-model`, `-label`,
 * `-save`, `-cancel`; per server `endpoint` (`data-endpoint`) with `endpoint-test`, `endpoint-test-result`
 * (`data-state` idle, running, ok, error with `data-code`), `endpoint-grant`, `-edit`, `-remove`, `-key-save`,
 * `-key-remove`; `default-model`, `action-toggle` (`data-action`), `write-mode`, `blocked-site`, `blocked-add`,
 * `blocked-remove`, `charter-state` with `charter-accept` and `-refuse`, `history-days`, `default-language`, `glossary`,
 * `custom-action` (`data-action`) with `custom-remove`, `catalogue-import`, `-file`, `-export`, `-issues`,
 * `action-model` (`data-action`), `diagnostic-copy`, `diagnostic-check`, `diagnostic-health`, `policy-state`, `policy-issue` (`data-path`, `data-problem`), `saved`,
 * `problem`. In `#diagnostic` each setting has `data-setting`, `data-source`, `data-locked`.
 */
export function Options() {
  const page = useSettings();
  const status = useStatus(page.view);
  const name = status?.brand ?? 'Renfort';
  useEffect(() => {
    document.documentElement.lang = i18n.t('options.lang');
    document.title = i18n.t('options.page_title', { name });
  }, [name]);
  useSectionOfAddress(page.view !== null);
  const branding = page.view && settingOf(page.view, 'branding')?.value;
  useAccent((branding as { colour?: string } | null | undefined)?.colour);
  return (
    <>
      <a className="skip" href="#main">
        {i18n.t('options.skip')}
      </a>
      <header>
        {status?.logo && <img className="logo" src={status.logo} alt="" />}
        <h1>{i18n.t('options.page_title', { name })}</h1>
        <nav aria-label={i18n.t('options.sections')}>
          <ul className="plain">
            {SECTIONS().map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1} data-state={page.view ? 'ready' : 'loading'}>
        {!page.view && <Waiting page={page} />}
        <Charter page={page} view={page.view} />
        {page.view && (
          <>
            <ModelSection page={page} view={page.view} />
            <ActionsSection page={page} view={page.view} />
            <PrivacySection page={page} view={page.view} destination={status?.destination ?? null} />
          </>
        )}
        <ShortcutsSection />
        <Section
          id="appearance"
          title={i18n.t('options.appearance.title')}
          about={i18n.t('options.appearance.about')}
        />
        <DiagnosticSection view={page.view} />
        <AboutSection name={name} supportUrl={status?.supportUrl} />
      </main>
      <Said page={page} />
    </>
  );
}

/** Name, destination and support address: the same that the panel shows. */
function useStatus(view: unknown): PanelStatus | null {
  const [status, setStatus] = useState<PanelStatus | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view means that something changed
  useEffect(() => {
    askBackground('status.get', null).then(setStatus, () => undefined);
  }, [view]);
  return status;
}

/** Goes to the section in the address once it exists; the browser looked for it before we had drawn it. */
function useSectionOfAddress(ready: boolean): void {
  const gone = useRef(false);
  useEffect(() => {
    if (!ready || gone.current) return;
    gone.current = true;
    const section = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  }, [ready]);
}

function Waiting({ page }: { page: SettingsPage }) {
  if (!page.problem) return <p role="status">{i18n.t('options.loading')}</p>;
  return (
    <button type="button" onClick={page.reload} data-ui="retry">
      {i18n.t('options.retry')}
    </button>
  );
}

/** Says that something was saved, or what went wrong; always there, so that screen readers hear it. */
function Said({ page }: { page: SettingsPage }) {
  const { saves, problem } = page;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (saves === 0) return;
    setShown(true);
    const timer = setTimeout(() => setShown(false), 4000);
    return () => clearTimeout(timer);
  }, [saves]);
  return (
    <div className="said">
      <p role="status" data-ui="saved" data-saves={saves}>
        {shown && !problem ? <span key={saves}>{i18n.t('options.saved')}</span> : null}
      </p>
      <p role="alert" data-ui="problem">
        {problem}
      </p>
    </div>
  );
}
