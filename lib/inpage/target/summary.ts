let captured = 0;

/** What every target says of itself: a name, and the language in force where it stands when the page says it. */
export function commonSummary(element: Element): { id: string; language?: string } {
  captured += 1;
  // No crypto.randomUUID on a plain-http page; the id only has to be unlike those of an earlier injection.
  const id = `${captured}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
  const language = languageOf(element);
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? { id, language } : { id };
}

function languageOf(element: Element): string {
  const own = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  if (own || !(root instanceof ShadowRoot)) return own ?? '';
  return languageOf(root.host);
}
