/** Which actions fit what is on screen, the likeliest first. Pure. */
import type { Source } from '../../lib/chat/reading.ts';
import type { ActionItem, PageKind, PageLook } from '../../lib/messaging/shown.ts';

export interface Suggestion {
  readonly action: ActionItem;
  readonly source: Source;
}

/** As many as two lines of a narrow panel hold. */
const MOST = 6;

const ON_PAGE: Readonly<Record<PageKind, readonly string[]>> = {
  mail: ['reply', 'summarize', 'extract', 'translate'],
  ticket: ['summarize', 'reply', 'extract', 'translate'],
  table: ['extract', 'summarize', 'analyze-feedback'],
  article: ['summarize', 'extract', 'translate'],
  form: ['summarize', 'extract', 'translate'],
  other: ['summarize', 'extract', 'translate'],
};
/** A text that can be written is worked on, one that can only be read is understood. */
const ON_EDITABLE = ['rephrase', 'correct', 'plain-language', 'translate', 'expand'];
const ON_READ = ['explain', 'summarize', 'translate', 'plain-language', 'reply', 'extract'];
/** Where nothing is known of the page, because an access was not given yet. */
const UNKNOWN = ['rephrase', 'plain-language'];

/** At most six: those the administration puts first on this site, then what the page and the selection call for. */
export function suggestionsFor(actions: readonly ActionItem[], look: PageLook | null): readonly Suggestion[] {
  const pick = (ids: readonly string[], source: Source): Suggestion[] =>
    ids.flatMap((id) => actions.filter((action) => action.id === id).map((action) => ({ action, source })));
  const preferred = actions
    .filter(({ first }) => first)
    .map((action) => ({ action, source: sourceFor(action.id, look) }));
  const onPage = pick(ON_PAGE[look?.kind ?? 'other'], 'page');
  const onSelection = pick(look ? (look.editable ? ON_EDITABLE : ON_READ) : UNKNOWN, 'selection');
  const all = !look
    ? [...preferred, ...onPage, ...onSelection]
    : [...preferred, ...(look.selection ? onSelection.slice(0, 4) : []), ...onPage];
  const isFirst = ({ action, source }: Suggestion, at: number): boolean =>
    all.findIndex((other) => other.action.id === action.id && other.source === source) === at;
  return all.filter(isFirst).slice(0, MOST);
}

/** Three first steps, before anything was said: of each source what is likeliest. */
export function firstSteps(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.slice(0, 3);
}

/** What an action is asked on when nobody says: the selection where there is one, or where it needs one. */
export function sourceFor(actionId: string, look: PageLook | null): Source {
  if (look?.selection) return 'selection';
  return ON_PAGE[look?.kind ?? 'other'].includes(actionId) ? 'page' : 'selection';
}
