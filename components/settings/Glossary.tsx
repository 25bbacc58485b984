import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { askBackground } from '../../lib/messaging/request.ts';
import type { GlossaryEntry } from '../../lib/policy/shapes.ts';
import type { SettingsView } from '../../lib/policy/view.ts';
import { entriesOf, linesOf } from './glossary-lines.ts';
import { Locked } from './Section.tsx';
import { type SettingsPage, settingOf } from './use-settings.ts';

/** Words that keep their translation, or stay as they are. */
export function Glossary({ page, view }: { page: SettingsPage; view: SettingsView }) {
  const id = useId();
  const { value, locked = false } = settingOf(view, 'glossary') ?? {};
  const kept = linesOf((value ?? []) as readonly GlossaryEntry[]);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed === null || typed === kept) return;
    askBackground('settings.choose', { key: 'glossary', value: entriesOf(typed) }).then(
      (next) => {
        setTyped(null);
        setWrong(false);
        return page.save(Promise.resolve(next));
      },
      () => setWrong(true),
    );
  };
  return (
    <form className="field" onSubmit={submit} noValidate>
      <label htmlFor={id}>{i18n.t('options.glossary.title')}</label>
      <textarea
        id={id}
        rows={4}
        data-ui="glossary"
        spellCheck={false}
        readOnly={locked}
        aria-describedby={`${id}-hint`}
        aria-invalid={wrong || undefined}
        value={typed ?? kept}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="hint" id={`${id}-hint`}>
        {i18n.t('options.glossary.about')}
      </p>
      {wrong && (
        <p className="wrong" role="alert">
          {i18n.t('options.glossary.wrong')}
        </p>
      )}
      {locked ? (
        <Locked />
      ) : (
        <button type="submit" data-ui="glossary-save" aria-disabled={typed === null || typed === kept}>
          {i18n.t('options.save')}
        </button>
      )}
    </form>
  );
}
