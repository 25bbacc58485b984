/** Shows a quote where it stands in a page; false when it does not stand there. */
export async function revealQuote(
  _document: Document,
  _quote: string,
  _before: string | undefined,
  _signal: AbortSignal,
): Promise<boolean> {
  return false;
}
