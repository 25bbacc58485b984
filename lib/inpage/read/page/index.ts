import type { LeftOut, PageText } from '../../../messaging/shown.ts';
import { kindOf } from '../../look/kind.ts';
import { bodyOf } from '../dom.ts';
import { serializeInSlices } from '../serialize.ts';
import { inSlices } from '../slices.ts';

/** Characters of a page read at most, unless told otherwise. */
const PAGE_LIMIT = 200_000;
const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/**
 * What a sighted person sees of a page, as Markdown-like text: open dialogs first, then the page with its open
 * shadow roots and same-origin frames. Hidden text is counted and left out. Works in slices; aborting throws.
 */
export async function readPage(
  document: Document,
  { limit = PAGE_LIMIT, signal }: { limit?: number; signal?: AbortSignal } = {},
): Promise<PageText> {
  const body = bodyOf(document);
  const { text, hidden, truncated } =
    body === null
      ? { text: '', hidden: 0, truncated: false }
      : await inSlices(serializeInSlices([...openDialogs(document), body], { links: false, limit }), signal);
  const leftOut: LeftOut[] = [
    { reason: 'hidden', characters: hidden },
    { reason: 'too-long', characters: truncated ? 1 : 0 },
  ];
  return {
    title: document.title,
    url: document.URL,
    text: text.slice(0, limit),
    kind: kindOf(document),
    leftOut: leftOut.filter(({ characters }) => characters > 0),
  };
}

/** Dialogs lie on top of the page: what the agent looks at comes first. The innermost is part of the outermost. */
function openDialogs(document: Document): Element[] {
  const dialogs = Array.from(document.querySelectorAll(DIALOGS));
  return dialogs.filter((dialog) => (dialog.parentElement?.closest(DIALOGS) ?? null) === null);
}
