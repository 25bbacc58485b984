import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { askBackground } from '../../lib/messaging/request.ts';
import type { SettingsView } from '../../lib/policy/view.ts';
import { Field } from './Field.tsx';
import { HistoryDays } from './HistoryDays.tsx';
import { Locked, Section } from './Section.tsx';
import { useFocus } from './use-focus.ts';
import { listOf, type SettingsPage, settingOf } from './use-settings.ts';

/** What leaves, where to, and where nothing is ever read. */
export function PrivacySection({
  page,
  view,
  destination,
}: {
  page: SettingsPage;
  view: SettingsView;
  destination: string | null;
}) {
  const limit = settingOf(view, 'maxInputChars')?.value;
  return (
    <Section id="privacy" title={i18n.t('options.privacy.title')} about={i18n.t('options.privacy.about')}>
      <p>{i18n.t('options.privacy.sent_when')}</p>
      <p data-ui="destination">
        {destination
          ? i18n.t('options.privacy.sent_where', { label: destination })
          : i18n.t('options.privacy.sent_nowhere')}
      </p>
      <p>{i18n.t('options.privacy.sent_never')}</p>
      {typeof limit === 'number' && (
        <p>{i18n.t('options.privacy.limit', { count: limit.toLocaleString() })}</p>
      )}
      <HistoryDays page={page} view={view} />
      <BlockedSites page={page} view={view} />
    </Section>
  );
}

function BlockedSites({ page, view }: { page: SettingsPage; view: SettingsView }) {
  const [site, setSite] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const focus = useFocus();
  const sites = listOf(view, 'sitesBlocked');
  const locked = settingOf(view, 'sitesBlocked')?.locked ?? false;
  const choose = (value: readonly string[]) =>
    askBackground('settings.choose', { key: 'sitesBlocked', value });
  const add = (event: FormEvent) => {
    event.preventDefault();
    // The background says whether it is a pattern; here only a bare name is made into one.
    choose([...sites, patternOfSite(site)]).then(
      (next) => {
        setSite('');
        setWrong(null);
        return page.save(Promise.resolve(next));
      },
      () => setWrong(i18n.t('options.privacy.blocked_wrong')),
    );
  };
  return (
    <>
      <div className="row spread">
        <h3>{i18n.t('options.privacy.blocked')}</h3>
        {locked && <Locked />}
      </div>
      <p className="hint">{i18n.t('options.privacy.blocked_about')}</p>
      {sites.length === 0 && <p>{i18n.t('options.privacy.blocked_none')}</p>}
      {sites.includes('<all_urls>') && <p className="notice">{i18n.t('options.privacy.blocked_all')}</p>}
      <ul className="plain rows" data-ui="blocked-sites">
        {sites.map((pattern) => (
          <li key={pattern} className="row spread">
            <code>{pattern}</code>
            {!locked && (
              <button
                type="button"
                data-ui="blocked-remove"
                aria-label={i18n.t('options.named', { verb: i18n.t('options.remove'), name: pattern })}
                onClick={() => {
                  void page.save(choose(sites.filter((other) => other !== pattern)));
                  focus('[data-ui=blocked-site]');
                }}
              >
                {i18n.t('options.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {!locked && (
        <form onSubmit={add} noValidate>
          <Field
            label={i18n.t('options.privacy.blocked_add')}
            hint={i18n.t('options.privacy.blocked_hint')}
            wrong={wrong}
            data-ui="blocked-site"
            value={site}
            onChange={(event) => setSite(event.target.value)}
          />
          <button type="submit" data-ui="blocked-add">
            {i18n.t('options.add')}
          </button>
        </form>
      )}
    </>
  );
}

/** `paie.exemple.fr` and its subdomains, or the pattern as typed. */
function patternOfSite(site: string): string {
  const text = site.trim();
  return text.includes('/') ? text : `*://*.${text.replace(/^\*\./, '')}/*`;
}
