import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, release, totalmem, type } from 'node:os';
import { ensureChromium } from '../../scripts/setup.mjs';
import type { Row } from './measure.ts';

const START = '<!-- bench: start -->';
const END = '<!-- bench: end -->';

/** The rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, measured, limit, holds }) =>
      `| ${what} | ${measured} | ${limit} | ${holds ? 'yes' : '**no**'} |`,
  );
  return ['| what | measured | limit | holds |', '|---|---|---|---|', ...lines].join('\n');
}

/** Puts table, machine, date and command between the markers of a document. */
export function writeDocument(file: string, rows: readonly Row[]): void {
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${file} has no place for the table: ${START} … ${END}`);
  const made = [START, '', machine(), '', '    npm run bench -- --write', '', table(rows), '', END].join(
    '\n',
  );
  writeFileSync(file, text.slice(0, start) + made + text.slice(end + END.length));
}

function machine(): string {
  const browser = execFileSync(ensureChromium(), ['--version'], { encoding: 'utf8', stdio: 'pipe' });
  const processor = cpus();
  const parts = [
    `${processor.length} cores (${processor[0]?.model.trim() ?? arch()})`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${type()} ${release().split('-')[0]}`,
    browser.split('built')[0]?.trim(),
    `Node ${process.versions.node}`,
  ];
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${parts.join(', ')}, headless.`;
}
