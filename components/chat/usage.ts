/** What a server says an answer cost, in words an agent can place. */
import { i18n } from '#i18n';
import type { Usage } from '../../lib/messaging/stream-messages.ts';

// A plural written as “one | many” with a name in it: the generated types know only one of the two.
const plural = i18n.t as (key: string, count: number, substitutions: Record<string, string>) => string;

/** What an answer cost, in one sentence, where the server gives its carbon: units alone say nothing to an agent. */
export function usageSentence({ promptTokens, completionTokens, kgCO2eq }: Usage): string {
  if (kgCO2eq === undefined) return '';
  const parts = [
    ...(promptTokens === undefined ? [] : [units('usage_read', promptTokens)]),
    ...(completionTokens === undefined ? [] : [units('usage_written', completionTokens)]),
    i18n.t('panel.usage_carbon', { mass: mass(kgCO2eq) }),
  ];
  return i18n.t('panel.usage', { parts: parts.join(', ') });
}

function units(key: 'usage_read' | 'usage_written', count: number): string {
  return plural(`panel.${key}`, count, { count: count.toLocaleString() });
}

/** Kilograms in the unit that leaves a small number. */
function mass(kilograms: number): string {
  const milligrams = kilograms * 1e6;
  const figure = (value: number): string =>
    value.toLocaleString(undefined, { maximumSignificantDigits: 2, useGrouping: true });
  return milligrams < 100 ? `${figure(milligrams)}\u00a0mg` : `${figure(milligrams / 1e3)}\u00a0g`;
}
