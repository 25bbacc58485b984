/** What must be said of AI use where a text is put. */
import { i18n } from '#i18n';
import type { Action } from '../actions/types.ts';
import type { Mention } from '../messaging/stream-messages.ts';
import type { Settings } from '../policy/settings.ts';

/**
 * The mention of an action's text, undefined when nothing has to be said. Without a word from the administration
 * text that was generated has one and one's own text reworked has none; the administration may name the actions
 * itself, in its own words, and then the agent cannot remove it.
 */
export function mentionFor({ id, mention }: Action, setting: Settings['mention']): Mention | undefined {
  const asked = setting.actions ? setting.actions.includes(id) : mention === 'required';
  if (!asked || setting.enabled === false) return undefined;
  return {
    text: setting.text ?? i18n.t('mention.default'),
    removable: !(setting.enforced && setting.enabled),
  };
}
