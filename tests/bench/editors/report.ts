/** docs/EDITORS.md: what was found, editor by editor and case by case. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/setup.mjs';
import { EDITORS, type EditorEntry } from '../../sandbox/editors/catalogue.ts';
import { median } from '../measure.ts';
import { CASES } from './cases.ts';
import { CAUSES } from './causes.ts';
import type { Result } from './drive.ts';

/** One measure of a set of runs. */
interface Measure {
  readonly name: string;
  /** True, false, or null where it does not apply. */
  readonly of: (result: Result) => boolean | null;
  /** The sign of its absence in the matrix. */
  readonly sign: string;
  /** Least share, in percent, by browser. */
  readonly target: Readonly<Record<Result['browser'], number>>;
}

const both = (percent: number) => ({ chromium: percent, firefox: percent });

export const MEASURES: readonly Measure[] = [
  { name: 'words right and in place', of: ({ words }) => words, sign: '✗', target: both(100) },
  { name: 'model exact', of: ({ exact }) => exact, sign: 'm', target: { chromium: 98, firefox: 95 } },
  { name: 'neighbours kept', of: ({ neighbours }) => neighbours, sign: 'n', target: both(100) },
  { name: 'change heard', of: ({ change }) => change, sign: 'c', target: both(100) },
  { name: 'one Ctrl+Z', of: ({ native }) => native, sign: 'u', target: both(97) },
  { name: '*Annuler* exact', of: ({ undo }) => undo, sign: 'a', target: both(100) },
];

const BROWSERS = ['chromium', 'firefox'] as const;
const TITLES = { chromium: 'Chromium', firefox: 'Firefox' } as const;
const isField = (id: string): boolean => EDITORS.find((editor) => editor.id === id)?.kind === 'field';
const isLong = (id: string): boolean => id === 'long' || id === 'twenty';

/** How many of the results a measure holds for, and of how many. */
export function share(results: readonly Result[], { of }: Measure): [held: number, all: number] {
  const said = results.map(of).filter((it) => it !== null);
  return [said.filter(Boolean).length, said.length];
}

const percent = ([held, all]: [number, number]): string =>
  all === 0 ? '—' : `${(Math.floor((1000 * held) / all) / 10).toFixed(held === all ? 0 : 1)} %`;

/** Median milliseconds for 10,000 characters. */
export function longMedian(results: readonly Result[], fields: boolean): number {
  return median(
    results
      .filter((it) => isLong(it.case) && isField(it.editor) === fields && Number.isFinite(it.milliseconds))
      .map(({ milliseconds }) => milliseconds),
  );
}

/** The signs of what was not as it should be. */
export function signs(result: Result): string {
  return MEASURES.filter(({ of }) => of(result) === false)
    .map(({ sign }) => sign)
    .join('');
}

/** The totals by browser, as a table of rows for the README too. */
export function summary(results: readonly Result[]): string {
  const rows: string[][] = MEASURES.map((measure) => [
    measure.name,
    ...BROWSERS.map((browser) => {
      const [held, all] = share(
        results.filter((it) => it.browser === browser),
        measure,
      );
      return all === 0 ? '—' : `${percent([held, all])} (${held} of ${all})`;
    }),
    measure.target.chromium === measure.target.firefox
      ? atLeast(measure.target.chromium)
      : `${atLeast(measure.target.chromium)}, ${atLeast(measure.target.firefox)}`,
  ]);
  for (const [fields, limit] of [
    [true, 30],
    [false, 150],
  ] as const) {
    rows.push([
      `10,000 characters, ${fields ? 'field' : 'editor'}, median`,
      ...BROWSERS.map((browser) => {
        const value = longMedian(
          results.filter((it) => it.browser === browser),
          fields,
        );
        return Number.isNaN(value) ? '—' : `${Math.round(value)} ms`;
      }),
      `under ${limit} ms`,
    ]);
  }
  return table(['', 'Chromium', 'Firefox', 'to reach'], rows);
}

const atLeast = (value: number): string => (value === 100 ? '100 %' : `≥ ${value} %`);

/** The whole document. */
export function report(results: readonly Result[], versions: Readonly<Record<string, string>>): string {
  const editors = EDITORS.filter(({ id }) => results.some(({ editor }) => editor === id));
  return `${[
    '# Which editors Renfort writes into, and how well',
    `Every figure here is made by one command, with the real extension in real browsers, on real editors from their packages: ${editors.length} editors, ${CASES.length} cases, ${results.length} graded runs. In each run the extension captures what is selected, writes a proposal and reads it back; then the editor's own model (not what is on the screen) is compared with what should stand there, Ctrl+Z is pressed once, and the same is written again and taken back by *Annuler*. One case in each editor goes through the menu, the popover and *Remplacer*.`,
    '    npm run bench -- editors',
    `Measured on ${new Date().toISOString().slice(0, 10)} with ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(' and ')}, headless, on Linux.`,
    '## In all',
    summary(results),
    '## By editor',
    'Runs without any fault; what is missing is in the matrix below. Time is the median for 10,000 characters.',
    byEditor(editors, results),
    '## By case',
    `${CASES.map(({ id, name }) => `\`${id}\` ${name}`).join('; ')}.`,
    `A point: everything as it should be. ${MEASURES.map(({ sign, name }) => `\`${sign}\` not: ${name}`).join('; ')}. Empty: the editor itself has no such thing.`,
    ...BROWSERS.flatMap((browser) => [`### ${TITLES[browser]}`, matrix(editors, results, browser)]),
    '## What falls short, and why',
    shortcomings(editors, results),
  ].join('\n\n')}\n`;
}

function byEditor(editors: readonly EditorEntry[], results: readonly Result[]): string {
  const cellsOf = (own: readonly Result[]): string[] => {
    const long = own.filter((it) => isLong(it.case)).map(({ milliseconds }) => milliseconds);
    const whole = own.filter((it) => signs(it) === '').length;
    return own.length === 0
      ? ['—', '—']
      : [`${whole} of ${own.length}`, long.length === 0 ? '—' : `${Math.round(median(long))} ms`];
  };
  return table(
    ['editor', 'version', 'Chromium', 'time', 'Firefox', 'time'],
    editors.map((editor) => [
      editor.name,
      versionOf(editor),
      ...BROWSERS.flatMap((browser) =>
        cellsOf(results.filter((it) => it.editor === editor.id && it.browser === browser)),
      ),
    ]),
  );
}

function matrix(
  editors: readonly EditorEntry[],
  results: readonly Result[],
  browser: Result['browser'],
): string {
  return table(
    ['', ...CASES.map(({ id }) => id)],
    editors.map(({ id, name }) => [
      name,
      ...CASES.map((one) => {
        const found = results.find((it) => it.editor === id && it.case === one.id && it.browser === browser);
        return found ? signs(found) || '·' : '';
      }),
    ]),
  );
}

function shortcomings(editors: readonly EditorEntry[], results: readonly Result[]): string {
  const rows = editors.flatMap(({ id, name }) =>
    CASES.flatMap((one) =>
      BROWSERS.flatMap((browser) => {
        const found = results.find((it) => it.editor === id && it.case === one.id && it.browser === browser);
        const missing = found ? signs(found) : '';
        if (!found || missing === '') return [];
        return [[name, one.id, TITLES[browser], missing, causeOf(found)]];
      }),
    ),
  );
  if (rows.length === 0) return 'Nothing.';
  return table(['editor', 'case', 'browser', 'what', 'cause'], rows);
}

function causeOf(result: Result): string {
  const known = CAUSES.find(
    ({ editors, cases, what, browser }) =>
      editors.includes(result.editor) &&
      (!cases || cases.includes(result.case)) &&
      (!browser || browser === result.browser) &&
      [...signs(result)].every((sign) => what.includes(sign)),
  );
  return known?.cause ?? (result.difference || result.outcome);
}

function versionOf(editor: EditorEntry): string {
  if (editor.package === undefined) return '';
  const file = join(root, 'node_modules', editor.package, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
