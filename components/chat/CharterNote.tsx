import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { errorText } from '../../lib/error-text.ts';
import { serializeError } from '../../lib/errors.ts';
import { askBackground } from '../../lib/messaging/request.ts';
import { Button } from '../ui/Button.tsx';
import { charterAbout, charterAccept } from '../ui/charter-words.ts';
import { focusHome } from '../ui/focus.ts';
import { Notice } from '../ui/Notice.tsx';
import { useChat } from './useChat.ts';
import './charter.css';

/** The administration's charter of use before anything is asked; after a refusal, why nothing can be asked. */
export function CharterNote() {
  const charter = useChat((state) => state.status?.charter);
  const refresh = useChat((state) => state.refreshStatus);
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState('');
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to read it is gone.
  useEffect(() => {
    if (reading) heading.current?.focus();
  }, [reading]);
  if (!charter) return null;
  const { version, text, url, answer } = charter;
  const reply = (kind: 'charter.accept' | 'charter.refuse') =>
    askBackground(kind, { version })
      .then(refresh)
      .then(
        () => {
          setReading(false);
          setProblem('');
          focusHome();
        },
        (error: unknown) => setProblem(errorText(serializeError(error), 'other').sentence),
      );
  const accept = (
    <Button look="primary" data-ui="charter-accept" onClick={() => void reply('charter.accept')}>
      {charterAccept(version)}
    </Button>
  );
  if (answer === 'refused' && !reading) {
    return (
      <div className="chat-charter" data-ui="charter" data-state="refused">
        <Notice
          kind="notice"
          actions={
            <Button data-ui="charter-read" onClick={() => setReading(true)}>
              {i18n.t('options.charter.open')}
            </Button>
          }
        >
          {i18n.t('options.charter.refused_off')}
        </Notice>
      </div>
    );
  }
  return (
    <section
      className="chat-charter"
      data-ui="charter"
      data-state={answer ?? 'unanswered'}
      aria-labelledby={title}
    >
      <h2 id={title} ref={heading} tabIndex={-1}>
        {charter.title ?? i18n.t('options.charter.title')}
      </h2>
      <p className="chat-meta">{charterAbout(charter)}</p>
      {text && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <div className="chat-charter-text" data-ui="charter-text" tabIndex={0} role="document">
          {text}
        </div>
      )}
      {url && (
        <a className="chat-link" href={url} target="_blank" rel="noopener noreferrer" data-ui="charter-link">
          {i18n.t('options.charter.open')}
        </a>
      )}
      {!text && !url && <p>{i18n.t('options.charter.unreadable')}</p>}
      <p role="alert">{problem}</p>
      <div className="chat-charter-answers">
        {accept}
        <Button data-ui="charter-refuse" onClick={() => void reply('charter.refuse')}>
          {i18n.t('options.charter.refuse')}
        </Button>
      </div>
    </section>
  );
}
