/** A mass of CO₂ equivalent that a server gave, in the unit that leaves a small number. */
import { i18n } from '#i18n';

/** What an answer cost, as a part of a sentence; `kilograms` as the server gave them. */
export function carbonText(kilograms: number): string {
  const milligrams = kilograms * 1e6;
  const figure = (value: number): string =>
    value.toLocaleString(undefined, { maximumSignificantDigits: 2, useGrouping: true });
  const mass = milligrams < 100 ? `${figure(milligrams)}\u00a0mg` : `${figure(milligrams / 1e3)}\u00a0g`;
  return i18n.t('panel.usage_carbon', { mass });
}
