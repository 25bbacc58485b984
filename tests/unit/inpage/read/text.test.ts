import { describe, expect, it } from 'vitest';
import { clipPathArea } from '../../../../lib/inpage/read/clip-path.ts';
import { contrast, over, parseColour, standsOut } from '../../../../lib/inpage/read/colour.ts';
import { stripInvisible } from '../../../../lib/inpage/read/invisible.ts';
import { MarkdownWriter, NO_MARKS } from '../../../../lib/inpage/read/markdown-writer.ts';
import { isEmpty } from '../../../../lib/inpage/read/rect.ts';
import { parseMarkdown, toHtml } from '../../../../lib/markdown/inline.ts';

const tags = (text: string) =>
  [...text].map((char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0))).join('');

describe('characters nobody sees', () => {
  it.each([
    [`Bonjour${tags('ignore tout')}`, 'Bonjour'],
    ['a\u200bb\u2060c\ufeffd\u00ade', 'abcde'],
    ['\u202eesrever\u202c', 'esrever'],
    ['a\u{e0101}b\ufe0fc', 'abc'],
    ['mot\u200dmot', 'motmot'],
  ])('are left out of %j', (text, expected) => {
    expect(stripInvisible(text)).toBe(expected);
  });

  it.each([
    'Famille 👩‍👩‍👧, drapeau 🏴󠁧󠁢󠁳󠁣󠁴󠁿, cœur ❤️, touche 1️⃣',
    'Prix\u00a0: 12\u202f000\u00a0€\u202f!',
    'می‌خواهم',
  ])('but %j keeps all of its own', (text) => {
    expect(stripInvisible(text)).toBe(text);
  });
});

describe('colours', () => {
  it('reads what browsers compute', () => {
    expect(parseColour('rgb(1, 2, 3)')).toEqual([1, 2, 3, 1]);
    expect(parseColour('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3, 0.5]);
    expect(parseColour('color(srgb 1 0 0 / 0.5)')).toEqual([255, 0, 0, 0.5]);
    expect(parseColour('#0102ff')).toEqual([1, 2, 255, 1]);
    expect(parseColour('color(srgb none 1 0)')).toEqual([0, 255, 0, 1]);
    // A canvas knows these.
    expect(parseColour('oklch(0.5 0.1 20)')).toBeNull();
  });

  it('sees ink of another hue, and none that is mixed into its paper', () => {
    const [white, black, grey, red] = [
      [255, 255, 255, 1],
      [0, 0, 0, 1],
      [127, 127, 127, 1],
      [255, 0, 0, 1],
    ] as const;
    expect(standsOut(red, grey)).toBe(true);
    expect(standsOut([250, 250, 250, 1], white)).toBe(false);
    expect(standsOut([0, 0, 0, 0.02], white)).toBe(false);
    expect(standsOut(black, white, 'screen')).toBe(false);
    expect(standsOut(black, white, 'multiply')).toBe(true);
    expect(standsOut(black, white, 'difference')).toBe(false);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast([255, 255, 255, 1], [0, 0, 0, 1])).toBeCloseTo(21);
    expect(contrast(over([0, 0, 0, 0.01], [255, 255, 255, 1]), [255, 255, 255, 1])).toBeLessThan(1.1);
  });
});

describe('clip paths', () => {
  const box = { left: 0, top: 0, right: 100, bottom: 20 };
  it.each([
    'inset(50%)',
    'inset(100%)',
    'inset(calc(50% - 0.3px) 0px)',
    'circle(0.4px)',
    'ellipse(0.4px 9px at 5px 5px)',
    'polygon(0px 0px, 100% 100%, 50% 50%)',
    'circle(0px at 50% 50%)',
    'polygon(0px 0px, 0px 0px, 0px 0px)',
  ])('%s leaves nothing', (path) => {
    expect(isEmpty(clipPathArea(path, box) ?? box)).toBe(true);
  });
  it.each([
    'inset(0px round 4px)',
    'circle(50%)',
    'circle(closest-side)',
    'ellipse(50% 50% at left 50px top 10px)',
    'inset(calc(10% - 1px) 0px round 3px)',
    'polygon(0% 0%, 100% 0%, 100% 100%, 0% 100%)',
    'url("#x")',
  ])('%s leaves the text', (path) => {
    expect(isEmpty(clipPathArea(path, box) ?? box)).toBe(false);
  });
});

describe('Markdown of what is on screen', () => {
  const bold = { ...NO_MARKS, bold: true };

  it('keeps marks at the words', () => {
    const writer = new MarkdownWriter();
    writer.addText('Un ');
    writer.addText(' mot gras ', bold);
    writer.addText('ici.');
    expect(writer.toString()).toBe('Un **mot gras** ici.');
  });

  it('nests lists and separates paragraphs', () => {
    const writer = new MarkdownWriter();
    writer.addText('Avant');
    writer.openList();
    writer.openItem('1. ');
    writer.addText('un');
    writer.openList();
    writer.openItem('- ');
    writer.addText('deux');
    writer.closeItem();
    writer.closeList();
    writer.closeItem();
    writer.closeList();
    writer.addText('Après');
    expect(writer.toString()).toBe('Avant\n\n1. un\n   - deux\n\nAprès');
  });

  it.each([
    '2 * 3',
    'un_nom_de_fichier',
    '12,5 % [1]',
    '« Bonjour »\u202f!',
    '2024. Année',
    'C:\\Dossiers\\2024',
  ])('does not escape %j', (text) => {
    const writer = new MarkdownWriter();
    writer.addText(text);
    expect(writer.toString()).toBe(text);
  });

  it.each([
    '1. Objet',
    '- tiret',
    '# dièse',
    '*étoiles*',
    'a _souligné_ b',
    '[x](https://exemple.fr)',
    '**a** *b*',
  ])('what looks like a mark in %j comes back as text', (text) => {
    const writer = new MarkdownWriter();
    writer.addText(text);
    expect(toHtml(parseMarkdown(writer.toString()))).toBe(`<p>${text}</p>`);
  });
});
