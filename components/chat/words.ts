/** Numbers and choices of words that several parts of the panel share. */
import { i18n } from '#i18n';
import type { ContextItem } from '../../lib/messaging/stream-messages.ts';

// A plural written as “one | many” with a name in it: the generated types know only one of the two.
const plural = i18n.t as (key: string, count: number, substitutions: Record<string, string>) => string;

/** A sentence about a number of characters, with the number as the browser's language writes it. */
export function counted(key: 'characters' | 'sent_size' | 'quoted', count: number): string {
  return plural(`panel.${key}`, count, { count: count.toLocaleString() });
}

/** What a kind of attached text is called. */
export function kindName(kind: ContextItem['kind']): string {
  if (kind === 'page') return i18n.t('panel.page');
  return kind === 'selection' ? i18n.t('panel.selection') : i18n.t('panel.pasted');
}
