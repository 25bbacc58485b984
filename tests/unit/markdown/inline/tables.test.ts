import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../../../lib/markdown/inline-tables.ts';

const cells = (text: string): string[][] =>
  parseBlocks(text).flatMap((block) =>
    block.type === 'table'
      ? block.rows.map((row) => row.map((runs) => runs.map((run) => run.text).join('')))
      : [],
  );

describe('a table of Markdown', () => {
  it('has a header and rows, with text before and after it', () => {
    const blocks = parseBlocks(
      'Avant\n\n| Fait | Citation |\n|---|:--|\n| 12 mars | « le 12 mars » |\n\nAprès',
    );
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(cells('| Fait | Citation |\n|---|:--|\n| 12 mars | « le 12 mars » |')).toEqual([
      ['Fait', 'Citation'],
      ['12 mars', '« le 12 mars »'],
    ]);
  });

  it('may do without the bars at its ends, and keeps a bar that is escaped', () => {
    expect(cells('a | b\n--- | ---\n1 \\| 2 | 3')).toEqual([
      ['a', 'b'],
      ['1 | 2', '3'],
    ]);
  });

  it('has as many cells in each row as in its header', () => {
    expect(cells('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |')).toEqual([
      ['a', 'b'],
      ['1', ''],
      ['1', '2'],
    ]);
  });

  it('formats what is in its cells', () => {
    const [table] = parseBlocks('| **a** |\n|---|\n| [b](https://a.fr) |');
    expect(table).toMatchObject({
      rows: [[[{ text: 'a', bold: true }]], [[{ text: 'b', href: 'https://a.fr' }]]],
    });
  });

  it('is none without the line under its header', () => {
    expect(parseBlocks('a | b\nc | d').map(({ type }) => type)).toEqual(['paragraph']);
  });

  it('is read in linear time, whatever it is made of', () => {
    for (const unit of ['|', '|-', '\\|', '| \n|-\n', '||||\n']) {
      const text = unit.repeat(200_000 / unit.length);
      expect(parseBlocks(text).length).toBeGreaterThan(0);
    }
  });
});
