import type { PageText } from '../../../messaging/shown.ts';
import { bodyOf } from '../dom.ts';
import { weigh } from '../measure.ts';
import { protection } from '../protection.ts';
import { type Serialized, serializeInSlices } from '../serialize.ts';
import { inSlices } from '../slices.ts';
import { openDialogs } from './dialogs.ts';
import { createFolds } from './fold.ts';
import { pageRules } from './rules.ts';

/** Characters of a page read at most, unless told otherwise. */
const PAGE_LIMIT = 200_000;
/** Characters below which a page is taken for what was folded. */
const LITTLE = 300;

interface Options {
  /** Characters of the text. */
  readonly limit?: number | undefined;
  readonly signal?: AbortSignal;
  /** What may not be read. */
  readonly protectedSelectors?: readonly string[] | undefined;
  /** Addresses of frames that may not be read. */
  readonly barredFrames?: readonly string[] | undefined;
}

/**
 * What a sighted person sees of a page, as Markdown: open dialogs first, then the page with its open shadow roots and
 * same-origin frames. What the site repeats around its pages is folded, unless little else is there; hidden text is
 * left out; all of it is counted. Works in slices; aborting throws.
 */
export async function readPage(
  document: Document,
  { limit = PAGE_LIMIT, signal, protectedSelectors = [], barredFrames }: Options = {},
): Promise<PageText> {
  const isProtected = protection(document, protectedSelectors);
  const read = (folding: boolean): Promise<Serialized> => {
    const body = bodyOf(document);
    const roots = body ? [...openDialogs(document), body] : [];
    const rules = pageRules(folding ? createFolds(document) : null);
    const options = { links: false, limit, isProtected, barredFrames, rules };
    return inSlices(serializeInSlices(roots, options), signal);
  };
  let { text, leftOut } = await read(true);
  const folded = leftOut.of('folded');
  const seen = weigh(text);
  if (folded > 0 && (seen < LITTLE || seen < folded / 3)) ({ text, leftOut } = await read(false));
  return {
    title: Reflect.get(Document.prototype, 'title', document) as string,
    url: Reflect.get(Document.prototype, 'URL', document) as string,
    text,
    leftOut: leftOut.entries(),
  };
}
