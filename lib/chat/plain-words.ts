/** Markdown as the words that a reader sees, on one line. Pure; by hand where an expression could backtrack. */
export function trimmedWords(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => line.slice(0, 20_000).replace(/^[ \t]{0,40}(?:\\?[-+#>*]{1,6}|\d{1,3}\\?[.)])[ \t]+/u, ''))
    .join(' ')
    .replace(/\]\([^()\s]{0,2000}\)/gu, '')
    .replace(/[*\\`[\]\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll('~~', '')
    .replaceAll('|', ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
