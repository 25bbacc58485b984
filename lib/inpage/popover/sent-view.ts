/** *Ce qui est envoyé*: the exact messages, their size and where they go. */
import { i18n } from '#i18n';
import { errorText } from '../../error-text.ts';
import { serializeError } from '../../errors.ts';
import { askBackground } from '../../messaging/request.ts';
import type { ActionRequest, Preview } from '../../messaging/stream-messages.ts';
import { element } from '../surface/elements.ts';

/** Fills `box` with what the gateway would send for a request, or with why it would send nothing. */
export async function loadSent(box: HTMLElement, request: ActionRequest): Promise<void> {
  box.textContent = i18n.t('popover.preview_wait');
  try {
    showSent(box, await askBackground('gateway.preview', { kind: 'action', request }));
  } catch (error) {
    box.textContent = errorText(serializeError(error)).sentence;
  }
}

function showSent(box: HTMLElement, preview: Preview): void {
  const to = i18n.t('popover.sent_to', { name: preview.destination, model: preview.model });
  const size = i18n.t('popover.sent_size', { size: preview.characters.toLocaleString() });
  const roles = {
    system: i18n.t('popover.sent_system'),
    user: i18n.t('popover.sent_user'),
    assistant: i18n.t('popover.sent_assistant'),
  };
  box.replaceChildren(
    element('p', { class: 'meta' }, `${to} · ${size}`),
    ...preview.messages.flatMap(({ role, content }) => [
      element('p', { class: 'role' }, roles[role]),
      element('pre', { dir: 'auto' }, content),
    ]),
  );
}
