import { i18n } from '#i18n';

/** The keys of a shortcut as a browser tells it, in the agent’s words: Firefox says `Shift` in every language. */
export const keysOf = (shortcut: string): readonly string[] =>
  shortcut.split('+').map((key) => (key === 'Shift' ? i18n.t('panel.keys.shift') : key));
