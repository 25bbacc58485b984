import type { PageText } from '../../messaging/protocol.ts';

/** Visible text of a page as Markdown-like text, at most `limit` characters (200,000 unless told). */
export async function readPage(
  document: Document,
  _options: { limit?: number; signal?: AbortSignal } = {},
): Promise<PageText> {
  return { title: document.title, url: document.URL, text: '', hiddenCharacters: 0, truncated: false };
}
