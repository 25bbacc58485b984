/** What the palette lists for a text typed: pure but for the words. */
import { i18n } from '#i18n';
import type { ActionItem, OpenPalette } from '../../messaging/protocol.ts';
import { matching } from './match.ts';

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

/**
 * Rows in the order to show: actions that match, the free request, the last proposal. Unless the agent is `asking`, a
 * single word is the beginning of a name that was not found, not yet a request: it is not sent by one Enter.
 */
export function rowsFor(
  { actions, hasKeptProposal, shortcuts }: OpenPalette,
  typed: string,
  asking = false,
): readonly Row[] {
  const free = actions.find(({ needsRequest }) => needsRequest);
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
  const label = i18n.t('palette.last');
  const asAction: ActionItem = { id: 'last-proposal', label, kind: 'answer', options: [] };
  const last: readonly Row[] =
    hasKeptProposal && matching([asAction], typed).length > 0
      ? [{ id: asAction.id, label, run: { kind: 'last' } }]
      : [];
  const request = typed.trim();
  const ask: readonly Row[] = free
    ? [
        {
          id: free.id,
          label: request ? i18n.t('palette.ask', { request }) : free.label,
          run: { kind: 'ask', action: free, request: asking || /\s/.test(request) ? request : '' },
        },
      ]
    : [];
  // What was typed to find the last proposal is no request.
  return request ? [...rows, ...last, ...ask] : [...rows, ...ask, ...last];
}
