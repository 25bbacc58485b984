/** The mention of AI use at the end of what is written: as a text, and as a line of the popover. */
import { i18n } from '#i18n';
import type { Mention } from '../../messaging/stream-messages.ts';
import { button, element, setText } from '../surface/elements.ts';
import type { Surface } from '../surface/surface.ts';

/** The text with the mention as its last paragraph, once: a model that was shown it may have said it again. */
export function withMention(text: string, mention: Mention | undefined, removed: boolean): string {
  if (!mention || text === '') return text;
  let bare = text.trimEnd();
  while (mention.text !== '' && bare.endsWith(mention.text))
    bare = bare.slice(0, -mention.text.length).trimEnd();
  if (removed && mention.removable) return bare === text.trimEnd() ? text : bare;
  return bare === '' ? mention.text : `${bare}\n\n${mention.text}`;
}

export interface MentionRow {
  readonly element: HTMLElement;
  readonly show: (mention: Mention | undefined, removed: boolean) => void;
  readonly connect: (surface: Surface, toggle: () => void) => void;
}

/** Makes the line that says that there is a mention, with the way to take it out where policy allows it. */
export function createMentionRow(): MentionRow {
  const said = element('span');
  const toggle = button({ class: 'restore', 'data-ui': 'mention-remove' });
  const row = element('div', { class: 'mention meta', hidden: true }, said, toggle);
  return {
    element: row,
    show: (mention, removed) => {
      row.hidden = !mention;
      if (!mention) return;
      toggle.hidden = !mention.removable;
      if (!mention.removable) return setText(said, i18n.t('popover.mention_enforced'));
      setText(said, i18n.t(removed ? 'popover.mention_removed' : 'popover.mention'));
      setText(toggle, i18n.t(removed ? 'popover.mention_restore' : 'popover.mention_remove'));
    },
    connect: (surface, press) => surface.on(toggle, { press }),
  };
}
