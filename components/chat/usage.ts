/** What a server says an answer cost, in words an agent can place. */
import { i18n } from '#i18n';
import { carbonText } from '../../lib/messaging/carbon.ts';
import type { Usage } from '../../lib/messaging/stream-messages.ts';

// A plural written as “one | many” with a name in it: the generated types know only one of the two.
const plural = i18n.t as (key: string, count: number, substitutions: Record<string, string>) => string;

/** What an answer cost, in one sentence, where the server gives its carbon: units alone say nothing to an agent. */
export function usageSentence({ promptTokens, completionTokens, kgCO2eq }: Usage): string {
  if (kgCO2eq === undefined) return '';
  const parts = [
    ...(promptTokens === undefined ? [] : [units('usage_read', promptTokens)]),
    ...(completionTokens === undefined ? [] : [units('usage_written', completionTokens)]),
    carbonText(kgCO2eq),
  ];
  return i18n.t('panel.usage', { parts: parts.join(', ') });
}

function units(key: 'usage_read' | 'usage_written', count: number): string {
  return plural(`panel.${key}`, count, { count: count.toLocaleString() });
}
