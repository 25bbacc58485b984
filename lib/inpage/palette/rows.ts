/** What the palette lists for a text typed: pure but for the words. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { ActionItem, OpenPalette, VersionItem } from '../../messaging/shown.ts';
import { matching, matchingVariants, type Variant, variantsOf } from './match.ts';

export interface Row {
  /** What `data-action` says. */
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string;
  readonly run:
    | {
        readonly kind: 'action';
        readonly action: ActionItem;
        /** Chosen here; the others are as they were last. */
        readonly options: Readonly<Record<string, string>>;
      }
    /** A request to write first, when nothing is typed yet. */
    | { readonly kind: 'ask'; readonly action: ActionItem; readonly request: string }
    | { readonly kind: 'last' }
    | { readonly kind: 'versions' }
    | { readonly kind: 'paste' }
    | { readonly kind: 'version'; readonly id: string };
}

/** Choices shown at most among actions: what is typed is rarely that vague. */
const MOST_CHOICES = 6;

/** Name of the command that repeats the first action listed: the one used last here. */
const REPEAT = 'repeat-last-action';

/**
 * Rows in the order to show: actions that match, the free request, the last proposal. Unless the agent is `asking`, a
 * single word is the beginning of a name that was not found, not yet a request: it is not sent by one Enter.
 */
export function rowsFor(
  { actions, hasKeptProposal, hasVersions, shortcuts, target }: OpenPalette,
  typed: string,
  asking = false,
): readonly Row[] {
  const free = actions.find(({ needsRequest }) => needsRequest);
  const listed = actions.filter((action) => action !== free);
  const found = matching(listed, typed, otherNames);
  const rows: Row[] = found.map((action) => {
    const shortcut = action === listed[0] ? shortcuts[REPEAT] : shortcuts[`action:${action.id}`];
    return {
      id: action.id,
      label: action.label,
      run: { kind: 'action', action, options: {} },
      ...(shortcut && { shortcut }),
    };
  });
  const choices = matchingVariants(listed, typed).slice(0, MOST_CHOICES).map(choiceRow);
  const others: readonly Row[] = [
    ...(hasKeptProposal ? [{ id: 'last-proposal', label: i18n.t('palette.last'), run: LAST }] : []),
    ...(hasVersions ? [{ id: 'versions', label: i18n.t('palette.versions'), run: VERSIONS }] : []),
    { id: 'paste', label: i18n.t('palette.paste'), run: PASTE },
  ].filter(({ id, label }) => matching([{ id, label, kind: 'answer', options: [] }], typed).length > 0);
  // Where nothing can be read, a text is brought here first of all.
  const paste = others.filter(({ run }) => target?.unwritable && run === PASTE);
  const last = others.filter((row) => !paste.includes(row));
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
  return request ? [...paste, ...rows, ...choices, ...last, ...ask] : [...paste, ...rows, ...ask, ...last];
}

const LAST = { kind: 'last' } as const;
const VERSIONS = { kind: 'versions' } as const;
const PASTE = { kind: 'paste' } as const;

/** What stood there before each write, in place of the actions. */
export function versionRows(versions: readonly VersionItem[]): readonly Row[] {
  return versions.map(({ id, action, beginning, at }) => {
    const time = new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
    return {
      id: 'version',
      label: i18n.t('palette.version', { time, action, beginning }),
      run: { kind: 'version', id },
    };
  });
}

/** The choices of one action, in place of the actions. */
export function choicesOf(action: ActionItem): readonly Row[] {
  return variantsOf(action).map(choiceRow);
}

function choiceRow({ action, options, choice }: Variant): Row {
  const label = i18n.t('palette.choices', { action: action.label, choice });
  return { id: action.id, label, run: { kind: 'action', action, options } };
}

/** What people also call an action; an administration's own actions have no such words. */
function otherNames(id: string): string {
  const key = `palette.words_${id.replaceAll('-', '_')}`;
  return browser.i18n.getMessage(key.replace('.', '_') as Parameters<typeof browser.i18n.getMessage>[0]);
}
