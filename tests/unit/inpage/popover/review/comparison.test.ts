import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneGo } from '../../../../../lib/fidelity/shortest-edit.ts';
import { compare } from '../../../../../lib/inpage/popover/review/comparison.ts';
import { documentOf } from '../../../../../lib/inpage/popover/review/document.ts';

const compared = (source: string, proposal: string, format: 'plain' | 'markdown' = 'markdown') =>
  inOneGo(compare(source, proposal, format));
const without = (source: string, proposal: string, ...refused: number[]): string =>
  compared(source, proposal).chosen(new Set(refused)).text;

describe('a refused change', () => {
  it('inside bold leaves the original words, bold as they were', () => {
    expect(without('Avant le **30 avril 2026** ici.', 'Avant le **30 mai 2026** là.', 0)).toBe(
      'Avant le **30 *avril* 2026** là.'.replaceAll('*avril*', 'avril'),
    );
  });

  it('of bold words that the proposal made plain is bold again', () => {
    expect(without('Le **très grand** chien dort.', 'Le petit chien veille.', 0)).toBe(
      'Le **très grand** chien veille.',
    );
  });

  it('in a list item stays in its item', () => {
    expect(without('- un papier\n- deux lettres', '- un papier\n- trois courriers', 0)).toBe(
      '- un papier\n- deux lettres',
    );
    expect(without('1. un\n2. deux\n3. trois', '1. un\n2. dix\n3. cent', 1)).toBe('1. un\n2. dix\n3. trois');
  });

  it('of an item that was taken out brings it back, numbered through', () => {
    expect(without('1. Le nom\n2. La date\n3. Le lieu ici', '1. Le nom\n2. Le lieu là', 0)).toBe(
      '1. Le nom\n2. La date\n3. Le lieu là',
    );
  });

  it('in a link keeps the words and the address they led to', () => {
    expect(
      without(
        'Voyez [le site](https://a.fr/x) dès ce jour.',
        'Voyez [la page](https://a.fr/y) dès demain.',
        0,
      ),
    ).toBe('Voyez [le site](https://a.fr/x) dès demain.');
  });

  it('that joined two paragraphs parts them again', () => {
    expect(without('Un mot.\n\nDeux choses.', 'Un mot. Deux affaires.', 0)).toBe('Un mot.\n\nDeux affaires.');
  });

  it('under a heading leaves the heading one', () => {
    expect(
      without('## Objet du courrier\n\nBonjour à tous', '## Objet de la lettre\n\nBonjour à vous', 1),
    ).toBe('## Objet de la lettre\n\nBonjour à tous');
  });

  it('keeps items of an inner list inside', () => {
    const source = '- un\n  - alpha beta\n  - gamma\n- deux';
    expect(without(source, '- un\n  - alpha delta\n  - epsilon\n- deux', 0)).toBe(
      '- un\n  - alpha beta\n  - epsilon\n- deux',
    );
  });
});

describe('how the changes are shown', () => {
  it('is one by one while enough stayed, and before and after when little did', () => {
    expect(compared('Le chien dort.', 'Le chat dort.').view).toBe('words');
    const source = 'Il vous appartient de solliciter auprès de nos services la délivrance d’une attestation.';
    expect(compared(source, 'Demandez-nous ce papier au plus vite, merci beaucoup par avance.').view).toBe(
      'whole',
    );
  });

  it('is one by one for a few words, whatever they became', () => {
    expect(compared('Bonjur', 'Bonjour').view).toBe('words');
  });
});

/** Formatted texts: paragraphs, headings, lists, with bold, italic and links in them. */
const word = fc.constantFrom(
  'le',
  'état',
  '12 mars',
  'n° 4',
  'mot',
  'un',
  'l’avis',
  'fin,',
  'ici.',
  'M.',
  '1.',
  '-',
  '#1',
);
const run = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '**', '*', 'link'))
  .map(([words, mark]) => {
    const text = words.join(' ');
    return mark === 'link' ? `[${text}](https://a.fr/p)` : `${mark}${text}${mark}`;
  });
const line = fc.array(run, { minLength: 1, maxLength: 3 }).map((runs) => `mot ${runs.join(' ')}`);
const block = fc.oneof(
  line,
  line.map((text) => `## ${text}`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((item, n) => `${n + 1}. ${item}`).join('\n')),
  fc.tuple(line, line).map(([one, other]) => `- ${one}\n  - ${other}`),
);
const markdown = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n'));

describe('a formatted text with any changes refused', () => {
  it('is the proposal when none is and the original when all are', () => {
    fc.assert(
      fc.property(markdown, markdown, (source, proposal) => {
        const { chosen, changes } = compared(source, proposal);
        expect(chosen(new Set()).text).toBe(proposal);
        const all = new Set(Array.from({ length: changes }, (_, place) => place));
        if (changes > 0) expect(chosen(all).text).toBe(source);
      }),
    );
  });

  it('reads, once formatted, as exactly the words chosen', () => {
    const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(
        markdown,
        markdown,
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        (source, proposal, coin) => {
          const { chosen, changes } = compared(source, proposal);
          const refused = new Set(Array.from({ length: changes }, (_, n) => n).filter((n) => coin[n]));
          const { text, shown } = chosen(refused);
          expect(flat(documentOf(text, 'markdown').text)).toBe(flat(shown));
        },
      ),
      { numRuns: 500 },
    );
  });
});
