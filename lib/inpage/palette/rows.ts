/** What the palette lists for a text typed: pure but for the words. */
import { i18n } from '#i18n';
import type { ActionItem, OpenPalette } from '../../messaging/protocol.ts';
import { FREE_REQUEST, matching } from './match.ts';

export interface Row {
  /** What `data-action` says. */
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string;
  readonly run:
    | { readonly kind: 'action'; readonly action: ActionItem }
    /** A request to write first, when nothing is typed yet. */
    | { readonly kind: 'ask'; readonly action: ActionItem; readonly request: string }
    | { readonly kind: 'last' };
}

/** Name of the command that repeats the first action listed: the one used last here. */
const REPEAT = 'repeat-last-action';

/** Rows in the order to show: actions that match, the free request, the last proposal. */
export function rowsFor({ actions, hasKeptProposal, shortcuts }: OpenPalette, typed: string): readonly Row[] {
  const free = actions.find(({ id }) => id === FREE_REQUEST);
  const listed = actions.filter((action) => action !== free);
  const found = matching(listed, typed);
  const rows: Row[] = found.map((action) => {
    const shortcut = action === listed[0] ? shortcuts[REPEAT] : shortcuts[`action:${action.id}`];
    return {
      id: action.id,
      label: action.label,
      run: { kind: 'action', action },
      ...(shortcut && { shortcut }),
    };
  });
  if (free) {
    const request = typed.trim();
    const label = request ? i18n.t('palette.ask', { request }) : free.label;
    rows.push({ id: free.id, label, run: { kind: 'ask', action: free, request } });
  }
  const last = i18n.t('palette.last');
  if (
    hasKeptProposal &&
    matching([{ id: 'last', label: last, kind: 'answer', options: [] }], typed).length > 0
  ) {
    rows.push({ id: 'last-proposal', label: last, run: { kind: 'last' } });
  }
  return rows;
}
