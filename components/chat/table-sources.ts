/** A table of an answer on its way to a spreadsheet: what each cell is proved by goes along. */
import { i18n } from '#i18n';
import { trimmedWords } from '../../lib/chat/plain-words.ts';
import type { Cited } from './AnswerText.tsx';
import { tableRows } from './answer-words.ts';

/** The rows of a table, with a last column of the passages that its cells cite, where they cite any. */
export function rowsWithSources(table: HTMLTableElement, cited: Cited | null): string[][] {
  const rows = tableRows(table);
  const [heads = []] = rows;
  const sources = rows.map((row, at) =>
    Array.from(table.rows[at]?.cells ?? []).flatMap((cell, column) => {
      const quotes = quotesIn(cell, cited).filter((quote) => !row.some((text) => text.includes(quote)));
      const said = quotes.map((quote) => i18n.t('citations.quoted', { quote })).join(' ');
      return said === '' ? [] : [heads[column] ? `${heads[column]} ${said}` : said];
    }),
  );
  if (sources.every((row) => row.length === 0)) return rows;
  return rows.map((row, at) => [
    ...row,
    at === 0 ? i18n.t('citations.sources') : (sources[at] ?? []).join(' ; '),
  ]);
}

function quotesIn(cell: Element, cited: Cited | null): string[] {
  const marks = [...cell.querySelectorAll<HTMLElement>('[data-citation]')];
  const quotes = marks.flatMap(({ dataset }) => {
    const citation = cited?.citations[Number(dataset.citation)];
    if (!cited || !citation) return [];
    const { found, quote } = citation;
    if (found) return [trimmedWords(cited.book.slice(found.source, found.start, found.end))];
    return quote === null ? [] : [`${trimmedWords(quote)} (${i18n.t('citations.unverified')})`];
  });
  return [...new Set(quotes)];
}
