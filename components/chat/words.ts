/** Numbers and choices of words that several parts of the panel share. */
import { i18n } from '#i18n';
import type { PartsRead } from '../../lib/chat/conversation.ts';
import type { LeftOut } from '../../lib/messaging/shown.ts';
import type { ContextItem } from '../../lib/messaging/stream-messages.ts';

// A plural written as “one | many” with a name in it: the generated types know only one of the two.
const plural = i18n.t as (key: string, count: number, substitutions: Record<string, string>) => string;

/** The language of the panel, also where the browser counts in another one. */
export const language = (): string => document.documentElement.lang;

type Counted =
  | 'characters'
  | 'sent_size'
  | 'quoted'
  | 'picker.choices'
  | 'history.found'
  | 'history.messages'
  | 'notice.history_full';

/** A sentence about a number, with the number as the panel's language writes it. */
export function counted(key: Counted, count: number): string {
  return plural(`panel.${key}`, count, { count: count.toLocaleString(language()) });
}

/** For how long conversations are kept, in one sentence. */
export function daysKept(days: number): string {
  return plural('panel.history.kept', days, { days: days.toLocaleString(language()) });
}

/** How many sources an answer has, how many citations nobody found. */
export function countedSources(key: 'count' | 'count_unverified', count: number): string {
  return plural(`citations.${key}`, count, { count: count.toLocaleString() });
}

/** Names of parts said in full; the rest is counted. */
const NAMED = 6;

/** Which parts of a long text were read, and how much was not. */
export function partsSentence({ title, parts, of, names, leftOut }: PartsRead): string {
  const rest = names.length - NAMED;
  const more = rest > 0 ? plural('citations.parts_more', rest, { count: String(rest) }) : '';
  const named = [...names.slice(0, NAMED), ...(more ? [more] : [])].join(', ');
  const shown = { title, of: of.toLocaleString(), count: parts.toLocaleString(), names: named };
  const count = leftOut.toLocaleString();
  return `${plural('citations.parts_read', parts, shown)}. ${plural('citations.left_out', leftOut, { count })}`;
}

/** What of a page is not sent, for one reason. */
export function leftOutSentence({ reason, characters, name = '' }: LeftOut): string {
  if (reason === 'frame') return i18n.t('citations.left_frame', { name });
  const key = `citations.left_${reason.replaceAll('-', '_')}`;
  return plural(key, characters, { count: characters.toLocaleString() });
}

/** How many messages a conversation has become too long for. */
export function forgottenSentence(messages: number): string {
  return plural('citations.forgotten', messages, { count: messages.toLocaleString() });
}

/** What a kind of attached text is called. */
export function kindName(kind: ContextItem['kind']): string {
  if (kind === 'page') return i18n.t('panel.page');
  return kind === 'selection' ? i18n.t('panel.selection') : i18n.t('panel.pasted');
}

/** The host of an address, as one reads it; empty where there is none. */
export function hostOf(url: string | undefined): string {
  try {
    return url === undefined ? '' : new URL(url).host;
  } catch {
    return '';
  }
}
