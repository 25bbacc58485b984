import { Fragment, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Dialog } from '../ui/Dialog.tsx';
import { keysOf } from '../ui/keys.ts';

const enter = i18n.t('panel.keys.enter');
const shift = i18n.t('panel.keys.shift');

/** The panel's keys; what each does is `panel.shortcuts.<name>`. */
const KEYS = [
  ['send', [enter]],
  ['line', [shift, enter]],
  ['actions', ['/']],
  ['context', ['@']],
  ['edit', ['↑']],
  ['stop', [i18n.t('panel.keys.escape')]],
  ['next', ['F6']],
  ['previous', [shift, 'F6']],
  ['list', ['?']],
] as const;

const COMMANDS = ['open_palette', 'open_panel', 'repeat_last_action'] as const;

/** Every key of the panel, and the browser's own commands as they are set now. */
export function ShortcutsView({ onClose }: { readonly onClose: () => void }) {
  const [set, setSet] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    // Firefox for Android and old browsers have no commands.
    void Promise.resolve(browser.commands?.getAll() ?? []).then(
      (all) =>
        setSet(
          Object.fromEntries(
            all.map(({ name = '', shortcut = '' }) => [name.replaceAll('-', '_'), shortcut]),
          ),
        ),
      () => undefined,
    );
  }, []);
  return (
    <Dialog title={i18n.t('panel.shortcuts.title')} closeName={i18n.t('panel.close')} onClose={onClose} reads>
      <div className="chat-keys" data-ui="shortcut-list">
        <h3>{i18n.t('panel.shortcuts.here')}</h3>
        <dl>
          {KEYS.map(([id, keys]) => (
            <Row key={id} keys={keys} what={i18n.t(`panel.shortcuts.${id}`)} />
          ))}
        </dl>
        <h3>{i18n.t('panel.shortcuts.anywhere')}</h3>
        <dl>
          {COMMANDS.map((id) => (
            <Row key={id} keys={keysOf(set[id] ?? '')} what={i18n.t(`options.shortcuts.${id}`)} />
          ))}
        </dl>
      </div>
    </Dialog>
  );
}

function Row({ keys, what }: { readonly keys: readonly string[]; readonly what: string }) {
  const shown = keys.filter((key) => key !== '');
  return (
    <div>
      <dt>{what}</dt>
      <dd>
        {shown.length === 0 && i18n.t('options.shortcuts.none')}
        {shown.map((key, at) => (
          <Fragment key={key}>
            {at > 0 && '+'}
            <kbd>{key}</kbd>
          </Fragment>
        ))}
      </dd>
    </div>
  );
}
