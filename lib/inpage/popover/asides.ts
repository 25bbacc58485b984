/** What is said of an action and of its text before the proposal, and what the server says that it cost. */
import { i18n } from '#i18n';
import { carbonText } from '../../messaging/carbon.ts';
import type { ActionItem, OpenPopover } from '../../messaging/shown.ts';
import { element } from '../surface/elements.ts';
import { isBestByHand } from './short.ts';

/** Fills `box` with what there is to say: nothing for most texts. `carbon`: kilograms, where a server gives them. */
export function showAsides(
  box: HTMLElement,
  { action, target, kept }: OpenPopover,
  carbon: number | undefined,
): void {
  const { barred } = target;
  const lines = [
    ['origin', originText(action)],
    ['hint', isBestByHand(action, kept?.original ?? target.text) && i18n.t('popover.short')],
    ['barred', barred && i18n.t('popover.barred')],
    ['usage', carbon !== undefined && i18n.t('panel.usage', { parts: carbonText(carbon) })],
  ] as const;
  const said = lines.flatMap(([name, text]) => (text ? [[name, text] as const] : []));
  // Painted with each word that comes.
  if (box.textContent === said.map(([, text]) => text).join('')) return;
  box.replaceChildren(...said.map(([name, text]) => element('p', { class: 'meta', 'data-ui': name }, text)));
}

/** Who answers for an action of the administration's own, and when they looked at it last. */
function originText({ owner, reviewedOn }: ActionItem): string {
  const date = reviewedOn && new Date(`${reviewedOn}T12:00`).toLocaleDateString();
  return [owner && i18n.t('popover.owner', { owner }), date && i18n.t('popover.reviewed', { date })]
    .filter(Boolean)
    .join(' · ');
}
