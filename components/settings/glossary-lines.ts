/** A glossary as lines that a person can write: `terme = traduction (en)`, or `terme` alone to keep it as it is. */
import type { GlossaryEntry } from '../../lib/policy/shapes.ts';

/** The entries as lines. */
export function linesOf(entries: readonly GlossaryEntry[]): string {
  return entries
    .map(({ term, translation, language }) =>
      translation === undefined ? term : `${term} = ${translation}${language ? ` (${language})` : ''}`,
    )
    .join('\n');
}

/** The entries that lines stand for; blank lines are passed over. What is wrong is for the background to say. */
export function entriesOf(lines: string): readonly GlossaryEntry[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf('=');
      if (at < 0) return { term: line, keep: true };
      const term = line.slice(0, at).trim();
      const rest = line.slice(at + 1).trim();
      const language = /\(([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)$/.exec(rest);
      const translation = language ? rest.slice(0, language.index).trim() : rest;
      return { term, translation, ...(language?.[1] && { language: language[1] }) };
    });
}
