import { inSlices } from '../read/slices.ts';
import { findQuote } from './find.ts';
import { showPlace } from './show.ts';

/**
 * Scrolls to a quote and highlights it for some seconds; false when it does not stand in what is seen of the page.
 * Works in slices; aborting throws.
 */
export async function revealQuote(
  document: Document,
  quote: string,
  before: string | undefined,
  signal: AbortSignal,
): Promise<boolean> {
  const found = await inSlices(findQuote(document, quote, before), signal);
  if (found) showPlace(found, signal);
  return found !== null;
}
