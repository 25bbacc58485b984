import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { keysOf } from '../ui/keys.ts';
import { Section } from './Section.tsx';
import { commandText } from './words.ts';

/** Firefox 137 and later open their own page of shortcuts; no shared type knows it. */
interface FirefoxCommands {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** The keyboard shortcuts as the browser has them; only the browser can change them. */
export function ShortcutsSection() {
  const [commands, setCommands] = useState<readonly { readonly name: string; readonly keys: string }[]>([]);
  useEffect(() => {
    browser.commands.getAll().then((all) => {
      setCommands(all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut })));
    });
  }, []);
  const open = () => {
    const { openShortcutSettings } = browser.commands as FirefoxCommands;
    if (openShortcutSettings) return openShortcutSettings.call(browser.commands);
    return browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
  const canOpen = 'openShortcutSettings' in browser.commands || !('getBrowserInfo' in browser.runtime);
  return (
    <Section
      id="shortcuts"
      title={i18n.t('options.shortcuts.title')}
      about={i18n.t('options.shortcuts.about')}
    >
      <dl className="pairs" data-ui="shortcuts">
        {commands.map(({ name, keys }) => {
          const label = commandText(name);
          return label === null ? null : (
            <div key={name} data-command={name}>
              <dt>{label}</dt>
              <dd>{keys ? <kbd>{keysOf(keys).join('+')}</kbd> : i18n.t('options.shortcuts.none')}</dd>
            </div>
          );
        })}
      </dl>
      {canOpen ? (
        <>
          <button type="button" onClick={open} data-ui="shortcuts-change">
            {i18n.t('options.shortcuts.change')}
          </button>
          <p className="hint">{i18n.t('options.shortcuts.change_hint')}</p>
        </>
      ) : (
        <p>{i18n.t('options.shortcuts.change_firefox')}</p>
      )}
    </Section>
  );
}
