import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Section } from './Section.tsx';

/** What this is, which version, and where to find help. */
export function AboutSection({ name, supportUrl }: { name: string; supportUrl: string | undefined }) {
  return (
    <Section id="about" title={i18n.t('options.about.title')} about={i18n.t('options.about.what', { name })}>
      <p>{i18n.t('options.about.version', { version: browser.runtime.getManifest().version })}</p>
      {supportUrl && (
        <p>
          <a href={supportUrl} target="_blank" rel="noopener noreferrer" data-ui="support">
            {i18n.t('options.about.support')}
          </a>
        </p>
      )}
    </Section>
  );
}
