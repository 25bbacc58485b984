import { describe, expect, it } from 'vitest';
import { stripInvisible } from '../../../../lib/inpage/read/invisible.ts';
import { MarkdownWriter, NO_MARKS } from '../../../../lib/inpage/read/markdown-writer.ts';
import { parseMarkdown, toText } from '../../../../lib/markdown/inline.ts';

/** As much as a page may give five times over; anything quadratic would take hours and end in a time-out. */
const LONG = 1_000_000;
const bold = { ...NO_MARKS, bold: true };

const hostile: [string, string][] = [
  ['opening brackets', '['.repeat(LONG)],
  ['brackets that nearly are links', '[a]('.repeat(LONG / 4)],
  ['spaces', `a${' '.repeat(LONG)}b`],
  ['no-break spaces', `a${'\u00a0'.repeat(LONG)}b`],
  ['tabs', `a${'\t'.repeat(LONG)}b`],
  ['line ends', `a${'\n'.repeat(LONG)}b`],
  ['spaces and line ends', `a${' \n '.repeat(LONG / 3)}b`],
  ['underscores', '_'.repeat(LONG)],
  ['words that open only', ' _a'.repeat(LONG / 3)],
  ['stars', '*'.repeat(LONG)],
  ['words between stars that open only', ' *a'.repeat(LONG / 3)],
  ['hashes', `# ${'#'.repeat(LONG)}`],
  ['tags', '\u{e0041}'.repeat(LONG / 2)],
  ['flags that never end', '\u{1f3f4}\u{e0067}'.repeat(LONG / 4)],
];

describe('a hostile page cannot hang its tab with', () => {
  it.each(hostile)('%s', (_, text) => {
    for (const marks of [NO_MARKS, bold]) {
      const writer = new MarkdownWriter();
      writer.addText(stripInvisible(text), marks, true);
      writer.toString();
    }
  });

  it('lists in lists in lists, which do not make a short line long', () => {
    const writer = new MarkdownWriter();
    for (let depth = 0; depth < 1000; depth++) writer.openItem('- ');
    writer.addText('a\n'.repeat(20_000), NO_MARKS, true);
    expect(writer.toString().length).toBeLessThan(20_000 * 100);
  });
});

describe('a hostile answer cannot hang the page with', () => {
  it.each([
    ...hostile,
    ['headings full of blanks', `# ${' '.repeat(1990)}x\n`.repeat(300)],
    ['headings full of hashes', `# ${'# '.repeat(990)}x\n`.repeat(300)],
    ['items of alternating kinds', '- a\n1. b\n'.repeat(100_000)],
  ])('%s', (_, text) => {
    toText(parseMarkdown(text));
  });
});

describe('scanning by hand changes nothing', () => {
  const written = (text: string, marks = NO_MARKS) => {
    const writer = new MarkdownWriter();
    writer.addText(text, marks, true);
    return writer.toString();
  };

  it('lines lose the spaces at their ends, and the block its empty lines', () => {
    expect(written('\n  \n a  \n\n  b \n \n')).toBe('a\n\nb');
    expect(written('\u00a0 a \u00a0', bold)).toBe('\u00a0 **a** \u00a0');
  });

  it('only what would be a mark is escaped', () => {
    expect(written('[a] (https://x.fr) et [b](c)')).toBe('[a] (https://x.fr) et [b](c)');
    expect(written('[[a](HTTPS://x.fr)')).toBe('\\[\\[a](HTTPS://x.fr)');
    expect(written('fin_ et _début')).toBe('fin_ et _début');
    expect(written('_a_ et x_y')).toBe('\\_a\\_ et x\\_y');
  });

  it('a heading keeps a last sign that belongs to its words', () => {
    expect(toText(parseMarkdown('# Apprendre C#'))).toBe('Apprendre C#');
    expect(toText(parseMarkdown('## Objet ##  '))).toBe('Objet');
    expect(parseMarkdown('# ##')).toEqual([{ type: 'heading', level: 1, runs: [] }]);
  });

  it('half characters do not become an invisible one when what parts them is taken out', () => {
    expect(stripInvisible('a\udb40\u202e\udc73b')).toBe('ab');
    expect(stripInvisible('👩 \ud83d')).toBe('👩 ');
  });
});
