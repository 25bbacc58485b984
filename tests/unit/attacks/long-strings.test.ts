/**
 * Strings made to keep a regular expression busy for ever. Nothing is timed: one that takes more than linear time
 * does not come back within the time a test has.
 */
import { describe, expect, it } from 'vitest';
import { saidUntil, spoken } from '../../../components/chat/sentences.ts';
import { feedbackIn, showFeedback } from '../../../lib/actions/feedback.ts';
import { ACTIONS } from '../../../lib/actions/index.ts';
import { readLooseJson } from '../../../lib/actions/loose-json.ts';
import { mayBecomeMarker, saysNothingToChange } from '../../../lib/actions/marker.ts';
import { withMarks } from '../../../lib/actions/marks.ts';
import { createCitationReader } from '../../../lib/chat/citations.ts';
import { withNotes, withoutMarks } from '../../../lib/chat/citations-clean.ts';
import { searchableText, wordsOf } from '../../../lib/chat/history/search.ts';
import { passagesOf } from '../../../lib/chat/passages-cut.ts';
import { trimmedWords } from '../../../lib/chat/plain-words.ts';
import { buildChatMessages } from '../../../lib/chat/prompt.ts';
import { quoteBook } from '../../../lib/chat/quotes.ts';
import { checkFidelity, diffWords } from '../../../lib/fidelity/index.ts';
import { readability } from '../../../lib/fidelity/readability/index.ts';
import { cutText } from '../../../lib/gateway/cut.ts';
import { stripInvisible } from '../../../lib/inpage/read/invisible.ts';
import { MarkdownWriter } from '../../../lib/inpage/read/markdown-writer.ts';
import { cutAtMarks } from '../../../lib/inpage/target/islands.ts';
import { hintOf } from '../../../lib/llm/hint.ts';
import { cleanText } from '../../../lib/markdown/clean.ts';
import { parseMarkdown, toHtml, toPlain, toText } from '../../../lib/markdown/inline.ts';
import { parseBlocks } from '../../../lib/markdown/inline-tables.ts';

const CODE = 'abcdef0123456789abcdef01';
/** As much as a page may give at once; quadratic time on it is minutes. */
const LENGTH = 200_000;
const filled = (unit: string): string => unit.repeat(LENGTH / unit.length);
const UNITS = [
  ...[
    ' ',
    '\t',
    '\n',
    ' \n',
    '*',
    '_',
    '_a',
    '[',
    '[«',
    '[a](',
    '](',
    '`',
    '> ',
    '- ',
    '#',
    '|',
    '<',
    '<<<FIN ',
  ],
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
const NOTES = { unverified: 'non vérifiée', sources: 'Sources', quoted: (quote: string) => quote };
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
  'says an answer in sentences': (text) => [spoken(text), saidUntil(text, 0)],
  'looks for citations': (text) => {
    const reader = createCitationReader(quoteBook([SOURCE, text]), true);
    return [
      reader.append(text) + reader.end(),
      withoutMarks(text),
      withNotes(text, [{ title: text, text }], NOTES),
    ];
  },
  'keeps and finds a conversation': (text) => [
    searchableText(text, { id: 'a', messages: [{ id: 'a', role: 'user', text }], context: [] }),
    wordsOf(text),
    trimmedWords(text),
    passagesOf(text),
  ],
  'writes a page down': (text) =>
    [true, false].flatMap((preformatted) =>
      [true, false].map((bold) => {
        const writer = new MarkdownWriter();
        writer.addText(text, { bold, italic: false, href: null }, preformatted);
        return writer.toString();
      }),
    ),
};

/** Units that the check of facts and the reading of data look at; shorter than above, as one that takes longer is. */
const MORE = [
  ...['1', '1 ', '1,', '+1', '12/', '€', 'M. ', 'DUPONT ', 'Jean-', 'L.', 'A.B. ', 'n° ', 'a@', 'http://'],
  ...[
    'une ',
    'cent ',
    'de la ',
    'rue ',
    '1er ',
    'h',
    '{',
    '{"',
    '":',
    '",  ',
    '{"a":[',
    '[{',
    '⟦',
    '⟦TABLE_1⟧',
  ],
].map((unit) => unit.repeat(20_000 / unit.length));

const CHECKS: Readonly<Record<string, (text: string) => unknown>> = {
  'compares facts and names': (text) => [
    checkFidelity(text, `Le 3 mai ${text}`, { action: 'rephrase', language: 'fr' }),
    checkFidelity(text, text.slice(7), { action: 'translate', language: 'en' }),
  ],
  'tells how readable it is': (text) => [readability(text), readability(text, 'fr')],
  'cuts it into parts': (text) => [cutText(text, 150), cutText(text, 6_000)],
  'reads data out of it': (text) => [readLooseJson(text), readLooseJson(`{"facts":[{"value":"${text}`)],
  'reads tables': (text) => parseBlocks(`|a|b|\n|-|-|\n|${text}`),
};

/** As many different things as an answer may hold. */
const numbered = (unit: (place: number) => string): string =>
  Array.from({ length: 20_000 }, (_, place) => unit(place)).join('');

describe('a string made to exhaust', () => {
  it.each(Object.entries(USES))(
    'does not: %s',
    (_, use) => {
      for (const text of STRINGS) expect(() => use(text)).not.toThrow();
    },
    // Quadratic time on one of them is hours; eleven actions on all of them, on a busy machine, most of a minute.
    90_000,
  );

  it.each(Object.entries(CHECKS))(
    'does not: %s',
    (_, use) => {
      for (const text of [...MORE, ...UNITS.map((unit) => unit.repeat(20_000 / unit.length))])
        expect(() => use(text)).not.toThrow();
    },
    90_000,
  );

  it('does not: joins what ten thousand records say of one topic', () => {
    const answer = `[${numbered((place) => `{"topic":"a","quotes":["q${place}"]},`)}]`;
    const read = feedbackIn(answer);
    expect(read?.topics).toHaveLength(1);
    expect(read && showFeedback(read, input(SOURCE))).toContain('q19999');
  }, 30_000);

  it('does not: looks for marks of things that stay in place', () => {
    const answer = numbered((place) => `[AB_${place}] `);
    expect(withMarks(answer, `⟦TABLE_1⟧${'⟦'.repeat(LENGTH)}`)).toBe(answer);
    const marks = Array.from({ length: 20_000 }, (_, place) => `⟦IMAGE_${place + 1}⟧`);
    expect(cutAtMarks(marks.join(' mot '), marks)).toHaveLength(20_001);
  }, 30_000);

  it('does not: compares words', () => {
    for (const unit of ['a ', '1 b ', '*a', '«x»']) {
      const text = filled(unit);
      expect(diffWords(text, [...text].reverse().join('')).pieces.length).toBeGreaterThan(0);
    }
  }, 30_000);
});
