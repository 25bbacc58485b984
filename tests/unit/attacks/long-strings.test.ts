/**
 * Strings made to keep a regular expression busy for ever. Nothing is timed: one that takes more than linear time
 * does not come back within the time a test has.
 */
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../lib/actions/index.ts';
import { mayBecomeMarker, saysNothingToChange } from '../../../lib/actions/marker.ts';
import { buildChatMessages } from '../../../lib/chat/prompt.ts';
import { diffWords } from '../../../lib/fidelity/index.ts';
import { stripInvisible } from '../../../lib/inpage/read/invisible.ts';
import { MarkdownWriter } from '../../../lib/inpage/read/markdown-writer.ts';
import { hintOf } from '../../../lib/llm/hint.ts';
import { cleanText } from '../../../lib/markdown/clean.ts';
import { parseMarkdown, toHtml, toPlain, toText } from '../../../lib/markdown/inline.ts';

const CODE = 'abcdef0123456789abcdef01';
/** As much as a page may give at once; quadratic time on it is minutes. */
const LENGTH = 200_000;
const filled = (unit: string): string => unit.repeat(LENGTH / unit.length);
const UNITS = [
  ...[' ', '\t', '\n', ' \n', '*', '_', '_a', '[', '[a](', '](', '`', '> ', '- ', '#', '|', '<', '<<<FIN '],
  ...[
    '"',
    '« ',
    '=',
    '== FIN ',
    '\\',
    '\u00a0',
    '\u202e',
    '\u200d',
    '👩\u200d',
    '\u0301',
    'Voici la ',
    'Note : ',
    'a-',
  ],
];
const STRINGS = UNITS.flatMap((unit) => [
  filled(unit),
  `x${filled(unit)}x`,
  `x\n${filled(unit)}${CODE}\nx`,
  `Voici${filled(unit)}:\nx`,
]);

const input = (text: string) => ({
  text,
  format: 'markdown' as const,
  options: {},
  delimiter: CODE,
  uiLanguage: 'fr',
  instruction: text.slice(0, 100),
});
const SOURCE = 'Bonjour, voici un texte.\nAvec 2 lignes.';

const USES: Readonly<Record<string, (text: string) => unknown>> = {
  'takes invisible characters out': (text) => [cleanText(text), stripInvisible(text)],
  'reads the Markdown of a proposal': (text) => {
    const tree = parseMarkdown(text);
    return [toHtml(tree), toPlain(tree), toText(tree)];
  },
  'builds the messages of a chat': (text) =>
    buildChatMessages(
      {
        conversationId: 'a',
        turns: [{ role: 'user', text }],
        context: [{ kind: 'page', title: text.slice(0, 2000), text }],
      },
      CODE,
      'fr',
    ),
  'builds the messages of actions': (text) => ACTIONS.map((action) => action.buildMessages(input(text))),
  'looks for the marker': (text) => [
    mayBecomeMarker(text),
    saysNothingToChange(text, SOURCE),
    saysNothingToChange(SOURCE, text),
  ],
  'judges the words of an error': (text) => hintOf({ error: { message: text, detail: [text, text] } }),
  'cleans an answer': (text) => ACTIONS.map((action) => action.cleanOutput(text, input(SOURCE))),
  'cleans an answer to it': (text) => ACTIONS.map((action) => action.cleanOutput(SOURCE, input(text))),
  'writes a page down': (text) =>
    [true, false].flatMap((preformatted) =>
      [true, false].map((bold) => {
        const writer = new MarkdownWriter();
        writer.addText(text, { bold, italic: false, href: null }, preformatted);
        return writer.toString();
      }),
    ),
};

describe('a string made to exhaust', () => {
  it.each(Object.entries(USES))(
    'does not: %s',
    (_, use) => {
      for (const text of STRINGS) expect(() => use(text)).not.toThrow();
    },
    // Quadratic time on one of them is hours; eleven actions on all of them, on a busy machine, most of a minute.
    90_000,
  );

  it('does not: compares words', () => {
    for (const unit of ['a ', '1 b ', '*a', '«x»']) {
      const text = filled(unit);
      expect(diffWords(text, [...text].reverse().join('')).pieces.length).toBeGreaterThan(0);
    }
  }, 30_000);
});
