/** What must be said of AI use where a text is put. */
import { i18n } from '#i18n';
import type { Action } from '../actions/types.ts';
import type { Mention } from '../messaging/stream-messages.ts';
import type { Settings } from '../policy/settings.ts';

type Setting = Settings['mention'];

/**
 * The mention of an action's text, undefined when nothing has to be said. Without a word from the administration
 * text that was generated has one and one's own text reworked has none; the administration may name the actions
 * itself, in its own words. An answer of the chat, which is mostly read and not put anywhere, has one when the
 * administration says so, as for a free request. What the administration enforces the agent cannot remove.
 */
export function mentionFor(
  of: Pick<Action, 'id' | 'mention'> | 'chat',
  setting: Setting,
): Mention | undefined {
  if (setting.enabled === false || !isAsked(of, setting)) return undefined;
  return { text: setting.text ?? i18n.t('mention.default'), removable: !setting.enforced };
}

function isAsked(of: Pick<Action, 'id' | 'mention'> | 'chat', { actions, enabled, text }: Setting): boolean {
  if (of === 'chat')
    return actions ? actions.some((id) => /^(?:chat|ask)$/.test(id)) : Boolean(enabled || text);
  return actions ? actions.includes(of.id) : of.mention === 'required';
}
