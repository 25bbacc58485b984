import type { PageKind } from '../../messaging/shown.ts';

/** What a page is for the agent, from its structure. */
export function kindOf(_document: Document): PageKind {
  return 'other';
}
