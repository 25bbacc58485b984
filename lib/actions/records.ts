/** What a model answered as data, whatever shape it chose: objects with the fields asked for, or a Markdown table. */
import { type Loose, type LooseRecord, readLooseJson } from './loose-json.ts';

/** A record found in an answer, with the key of the list or object it stood in. */
export interface Found {
  readonly record: LooseRecord | null;
  /** A scalar of a list, when it is no record. */
  readonly text: string;
  readonly under: string;
}

/** Without accents, case and signs: `Données` is `donnees`. */
export const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();

/** Everything complete in an answer, in order, and whether it broke off. `null` when it holds no data at all. */
export function findRecords(
  output: string,
): { readonly found: readonly Found[]; readonly cut: boolean } | null {
  const { values, cut } = readLooseJson(output);
  const found: Found[] = [];
  const visit = (value: Loose, under: string): void => {
    if (typeof value === 'string') found.push({ record: null, text: value, under });
    else if ('items' in value) for (const item of value.items) visit(item, under);
    else {
      if (value.whole) found.push({ record: value, text: '', under });
      for (const [key, inner] of value.fields) if (typeof inner !== 'string') visit(inner, key);
    }
  };
  for (const value of values) visit(value, '');
  if (
    values.some((value) => typeof value !== 'string' && 'fields' in value) ||
    found.some(({ record }) => record)
  ) {
    return { found, cut };
  }
  const rows = tableRows(output);
  return rows ? { found: rows, cut: false } : null;
}

/** True when a record holds scalars only: one that holds records is about all of them. */
export const isFlat = ({ fields }: LooseRecord): boolean =>
  [...fields.values()].every(
    (value) =>
      typeof value === 'string' ||
      ('items' in value && value.items.every((item) => typeof item === 'string')),
  );

/** The scalar of the first field that bears one of these names (folded); empty when there is none. */
export function fieldOf(record: LooseRecord, names: readonly string[]): string {
  for (const [key, value] of record.fields) {
    if (typeof value === 'string' && value.trim() !== '' && names.includes(folded(key))) return value;
  }
  return '';
}

/** The scalars of the first field that bears one of these names, one or several. */
export function listOf(record: LooseRecord, names: readonly string[]): string[] {
  for (const [key, value] of record.fields) {
    if (!names.includes(folded(key))) continue;
    const items = typeof value === 'object' && 'items' in value ? value.items : [value];
    return items.flatMap((item) => {
      if (typeof item === 'string') return item.trim() === '' ? [] : [item];
      return 'fields' in item
        ? [[...item.fields.values()].find((inner) => typeof inner === 'string') ?? '']
        : [];
    });
  }
  return [];
}

/** Rows of the first Markdown table whose line has ended, as records by its head. */
function tableRows(output: string): Found[] | null {
  if (!output.includes('|')) return null;
  const lines = output.split('\n').map((line) => line.trim());
  const rule = lines.findIndex(
    (line) => /^[|:\s-]+$/.test(line) && line.includes('--') && line.includes('|'),
  );
  if (rule < 1) return null;
  const title = lines[rule - 1] ?? '';
  const head = cells(title);
  const rows: Found[] = [];
  for (let at = rule + 1; at < lines.length && lines[at]?.includes('|'); at += 1) {
    const line = lines[at] ?? '';
    const row = cells(line);
    // The last line may still be coming.
    const ended = row.length >= head.length && (line.endsWith('|') || !title.endsWith('|'));
    if (at === lines.length - 1 && !ended) break;
    const fields = new Map(row.map((cell, place) => [head[place] ?? String(place), cell]));
    rows.push({ record: { fields, whole: true }, text: '', under: '' });
  }
  return rows;
}

function cells(line: string): string[] {
  const inner = line.replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) =>
    cell
      .replaceAll('\\|', '|')
      .replace(/\*\*|<br>/g, ' ')
      .trim(),
  );
}
