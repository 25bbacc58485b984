import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { askBackground } from '../../lib/messaging/request.ts';
import type { CharterView, SettingsView } from '../../lib/policy/view.ts';
import { charterAbout, charterAccept } from '../ui/charter-words.ts';
import { Section } from './Section.tsx';
import { useFocus } from './use-focus.ts';
import { type SettingsPage, sentenceOf } from './use-settings.ts';

/** The administration's charter of use, and the agent's answer to it; nothing where there is none. */
export function Charter({ page, view }: { page: SettingsPage; view: SettingsView | null }) {
  const [charter, setCharter] = useState<CharterView | null>(null);
  const focus = useFocus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view means that something changed
  useEffect(() => {
    askBackground('charter.get', null).then(setCharter, () => undefined);
  }, [view]);
  if (!charter) return null;
  const { version, title, text, url, required, answer, answeredAt } = charter;
  const reply = (kind: 'charter.accept' | 'charter.refuse') =>
    askBackground(kind, { version }).then(
      (next) => {
        setCharter(next);
        page.tell(null);
        focus('#charter');
      },
      (error: unknown) => page.tell(sentenceOf(error)),
    );
  return (
    <Section id="charter" title={title ?? i18n.t('options.charter.title')} about={charterAbout(charter)}>
      {text && (
        // A long text is read inside its own frame, by keyboard too.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <div className="charter-text" data-ui="charter-text" tabIndex={0} role="document">
          {text.split(/\n\s*\n/).map((paragraph, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      )}
      {url && (
        <p>
          <a href={url} target="_blank" rel="noopener noreferrer" data-ui="charter-link">
            {i18n.t('options.charter.open')}
          </a>
        </p>
      )}
      {!text && !url && <p className="notice">{i18n.t('options.charter.unreadable')}</p>}
      <p role="status" data-ui="charter-state" data-state={answer ?? 'unanswered'}>
        {answer === 'accepted' &&
          i18n.t('options.charter.accepted', { date: new Date(answeredAt ?? 0).toLocaleDateString() })}
        {answer === 'refused' && i18n.t(required ? 'options.charter.refused_off' : 'options.charter.refused')}
      </p>
      <div className="row">
        {answer !== 'accepted' && (
          <button
            type="button"
            className="primary"
            data-ui="charter-accept"
            onClick={() => void reply('charter.accept')}
          >
            {charterAccept(version)}
          </button>
        )}
        {answer !== 'refused' && (
          <button type="button" data-ui="charter-refuse" onClick={() => void reply('charter.refuse')}>
            {i18n.t(answer === 'accepted' ? 'options.charter.withdraw' : 'options.charter.refuse')}
          </button>
        )}
      </div>
    </Section>
  );
}
