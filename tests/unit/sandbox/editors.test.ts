import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { beforeOf, CASES, casesOf, expectedOf } from '../../bench/editors/cases.ts';
import { inserted, paragraphs } from '../../bench/editors/expected.ts';
import { difference, grade } from '../../bench/editors/grade.ts';
import { EDITORS } from '../../sandbox/editors/catalogue.ts';
import { type Doc, START, tidy, toText } from '../../sandbox/editors/shared/document.ts';

const doc: Doc = [
  { kind: 'p', runs: [{ text: 'Un ' }, { text: 'mot gras', bold: true }, { text: ' ici.' }] },
  { kind: 'li', runs: [{ text: 'point' }] },
];

describe('the catalogue of editors', () => {
  it('lists every folder, once', () => {
    const folders = readdirSync('tests/sandbox/editors', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
      .map(({ name }) => name);
    expect(EDITORS.map(({ id }) => id).sort()).toEqual(folders.sort());
  });

  it('tries at least 14 cases in every editor that can hold several paragraphs', () => {
    for (const editor of EDITORS.filter(
      ({ kind, without }) => kind === 'rich' && !without?.includes('paragraphs'),
    )) {
      expect(casesOf(editor).length).toBeGreaterThanOrEqual(14);
    }
  });

  it('takes editors in exact versions', () => {
    for (const name of EDITORS.map((editor) => editor.package)) {
      const version = name && (packageJson.devDependencies as Record<string, string>)[name];
      if (version) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});

describe('docs/EDITORS.md', () => {
  const published = readFileSync('docs/EDITORS.md', 'utf8');

  it('publishes every editor and every case', () => {
    for (const { name } of EDITORS) expect(published).toContain(`| ${name} |`);
    for (const { id, name } of CASES) expect(published).toContain(`\`${id}\` ${name}`);
  });
});

describe('what is expected after a case', () => {
  it('leaves what stands around as it was', () => {
    expect(inserted(doc, { from: 'ici', to: 'ici', blocks: paragraphs('là') })).toEqual([
      { kind: 'p', runs: [{ text: 'Un ' }, { text: 'mot gras', bold: true }, { text: ' là.' }] },
      doc[1],
    ]);
  });

  it('gives words the formatting of the words they replace', () => {
    expect(inserted(doc, { from: 'mot', to: 'mot', blocks: paragraphs('texte') })[0]?.runs[1]).toEqual({
      text: 'texte gras',
      bold: true,
    });
  });

  it('joins the first and the last paragraph to the words around, and keeps an item an item', () => {
    expect(toText(inserted(doc, { from: 'mot gras', to: 'mot gras', blocks: paragraphs('a\n\nb') }))).toBe(
      'Un a\nb ici.\npoint',
    );
    expect(inserted(doc, { from: 'point', to: 'point', blocks: paragraphs('autre') })[1]?.kind).toBe('li');
  });

  test.each(CASES)('$name: something is to change, and the words are in the document', (one) => {
    const editor = EDITORS.find(({ id }) => id === 'tiptap')!;
    const text = toText(beforeOf(one, editor) as Doc);
    expect(text).toContain(one.from);
    expect(text.indexOf(one.to ?? one.from)).toBeGreaterThanOrEqual(0);
    expect(expectedOf(one, editor)).not.toEqual(beforeOf(one, editor));
  });
});

describe('grading', () => {
  const expected = inserted(START, { from: 'dossier', to: 'dossier', blocks: paragraphs('courrier') });
  const whole = { words: true, exact: true, neighbours: true };

  it('finds nothing wrong with what was expected', () => {
    expect(grade(expected, expected, START)).toEqual(whole);
    expect(difference(expected, expected)).toBe('');
  });

  it('sees a no-break space that came in, which is no other word', () => {
    const found = expected.map((block, index) =>
      index === 0
        ? {
            ...block,
            runs: block.runs.map((run, at) => (at === 0 ? { text: run.text.replace(' ', '\u00a0') } : run)),
          }
        : block,
    );
    expect(grade(expected, found, START)).toEqual({ ...whole, exact: false });
  });

  it('sees a neighbour that lost its formatting or its words', () => {
    const plain = tidy(
      expected.map(({ kind, runs }) => ({ kind, runs: runs.map(({ text }) => ({ text })) })),
    );
    expect(grade(expected, plain, START)).toEqual({ words: true, exact: false, neighbours: false });
    expect(grade(expected, expected.slice(0, -1), START)).toEqual({
      words: false,
      exact: false,
      neighbours: false,
    });
  });

  it('sees that nothing was written', () => {
    expect(grade(expected, START, START)).toEqual({ words: false, exact: false, neighbours: true });
  });
});
