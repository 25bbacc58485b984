import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCitationReader, SIGN } from '../../../lib/chat/citations.ts';
import { withNotes, withoutMarks } from '../../../lib/chat/citations-clean.ts';
import { quoteBook } from '../../../lib/chat/quotes.ts';

const LETTER = [
  '# Demande de pièces',
  '',
  'Nous avons reçu votre demande en date du 12 mars 2026. Vous devez **nous renvoyer** un justificatif',
  'du versement de 1\u202F250,00\u00A0€ avant le 30 avril 2026, sous peine de classement sans suite.',
  '',
  '- une copie de la pièce d’identité de la demandeuse ;',
  '- le formulaire [CERFA 12345*67](https://exemple.fr/cerfa_(1)) signé.',
  '',
  '| Pièce | État |',
  '| --- | --- |',
  '| Justificatif de domicile | manquant depuis le 3 mars |',
  '',
  'Référence du dossier : DOS-2026-0412. Le texte dit « en l’état » [1] partout.',
].join('\n');
const book = () => quoteBook([LETTER, 'Note jointe : le plafond annuel est fixé à 7 300 euros par foyer.']);

/** The answer as it is shown: numbers in braces, `{?}` for what is not verified. */
function shown(text: string, pieces: readonly string[] = [text]): string {
  const reader = createCitationReader(book());
  let out = '';
  for (const piece of pieces) out += reader.append(piece);
  out += reader.end();
  return out.replace(SIGN, (_, id: string) => {
    const citation = reader.citations()[Number(id)];
    if (citation?.state === 'text') return citation.raw;
    return citation?.state === 'verified' ? `{${citation.number}}` : `{?${citation?.doubt}}`;
  });
}

describe('citations in an answer', () => {
  it.each([
    ['as asked', 'Avant fin avril [« avant le 30 avril 2026 »].', 'Avant fin avril {1}.'],
    ['with straight signs', 'Oui ["avant le 30 avril 2026"].', 'Oui {1}.'],
    ['with English signs', 'Oui [“avant le 30 avril 2026”].', 'Oui {1}.'],
    ['in two brackets', 'Oui [[« avant le 30 avril 2026 »]].', 'Oui {1}.'],
    ['in heavy brackets', 'Oui 【« avant le 30 avril 2026 »】.', 'Oui {1}.'],
    ['with a number', 'Oui [1 : « avant le 30 avril 2026 »].', 'Oui {1}.'],
    ['with its document', 'Oui [Document 1 : « avant le 30 avril 2026 »].', 'Oui {1}.'],
    ['with a word', 'Oui [source : « avant le 30 avril 2026 »].', 'Oui {1}.'],
    ['in a parenthesis with a word', 'Oui (source : « avant le 30 avril 2026 »).', 'Oui {1}.'],
    ['with more behind', 'Oui [« avant le 30 avril 2026 », document 1].', 'Oui {1}.'],
    ['not closed', 'Oui [« avant le 30 avril 2026].', 'Oui {1}.'],
    ['two in one', 'Oui [« avant le 30 avril 2026 » ; « la pièce d’identité »].', 'Oui {1}{2}.'],
    ['two side by side', 'Oui [« avant le 30 avril 2026 »][« la pièce d’identité »].', 'Oui {1}{2}.'],
    ['the same twice', 'A [« avant le 30 avril 2026 »] b [« avant le 30 avril 2026. »].', 'A {1} b {1}.'],
    ['over a line break', 'Oui [« avant le 30\navril 2026 »].', 'Oui {1}.'],
    ['invented', 'Non [« avant le 15 mai 2027 au plus tard »].', 'Non {?not-found}.'],
    ['too short', 'Oui [« une copie »].', 'Oui {?too-short}.'],
    ['a reference that stands once', 'Oui [« DOS-2026-0412 »].', 'Oui {1}.'],
    ['a figure that stands twice', 'Oui [« mars »] ou [« 2026 »].', 'Oui {?too-short} ou {?too-short}.'],
    ['in the second text', 'Oui [« le plafond annuel est fixé à 7 300 euros »].', 'Oui {1}.'],
    [
      'in a cell',
      '| a | b |\n|---|---|\n| x | y [« manquant depuis le 3 mars »] |',
      '| a | b |\n|---|---|\n| x | y {1} |',
    ],
    [
      'in the answer’s own words',
      'Le texte dit : « avant le 30 avril 2026 ».',
      'Le texte dit : « avant le 30 avril 2026 »{1}.',
    ],
    [
      'own words that are not of the text',
      'Écrivez : « Veuillez agréer mes salutations ».',
      'Écrivez : « Veuillez agréer mes salutations ».',
    ],
    [
      'own words with a mark',
      'Il dit « avant le 30 avril 2026 » [« avant le 30 avril 2026 »].',
      'Il dit « avant le 30 avril 2026 » {1}.',
    ],
  ])('are read %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    [
      'numbers and a list',
      'Avril [1]. Identité [2].\n\nSources :\n[1] « avant le 30 avril 2026 »\n[2] « la pièce d’identité »',
      'Avril {1}. Identité {2}.\n\n',
    ],
    [
      'footnotes',
      'Avril[^1]. Identité[^2].\n\n[^1]: « avant le 30 avril 2026 »\n[^2]: "la pièce d\'identité"\n',
      'Avril{1}. Identité{2}.\n\n',
    ],
    ['footnotes without signs', 'Avril[^1].\n\n[^1]: avant le 30 avril 2026', 'Avril{1}.\n\n'],
    [
      'a numbered list under a title',
      'Avril [1].\n\n**Sources**\n\n1. « avant le 30 avril 2026 »',
      'Avril {1}.\n\n',
    ],
    [
      'a rule and a heading',
      'Avril [1].\n\n---\n\n### Citations :\n- [1] « avant le 30 avril 2026 » (document 1)',
      'Avril {1}.\n\n',
    ],
    ['raised numbers', 'Avril<sup>1</sup>.\n\nNotes\n[1]: « avant le 30 avril 2026 »', 'Avril{1}.\n\n'],
    [
      'several numbers',
      'Tout [1, 2].\n\n[1] « avant le 30 avril 2026 »\n[2] « la pièce d’identité »',
      'Tout {1}{2}.\n\n',
    ],
    [
      'another order',
      'A [2] b [1].\n\n[1] « avant le 30 avril 2026 »\n[2] « la pièce d’identité »',
      'A {1} b {2}.\n\n',
    ],
    ['one that is missing', 'A [1] b [7].\n\n[1] « avant le 30 avril 2026 »', 'A {1} b {?no-quote}.\n\n'],
    ['one that is invented', 'A [1].\n\n[1] « avant le 15 mai 2027 à midi »', 'A {?not-found}.\n\n'],
    ['none in the text', 'Avril.\n\nSources :\n- « avant le 30 avril 2026 »', 'Avril.\n\n\n\n{1}'],
    ['text after them', 'A [1].\n\n[1] « avant le 30 avril 2026 »\n\nVoilà.', 'A {1}.\n\n\nVoilà.'],
  ])('are read at the end: %s', (_, text, expected) => {
    expect(shown(text).trimEnd()).toBe(expected.trimEnd());
  });

  it.each([
    ['a title without quotations', 'Sources :\n\nLe site du ministère.'],
    ['placeholders', 'Madame [nom à préciser], le [date].'],
    ['brackets the text has', 'Le texte dit [1].'],
    ['links', 'Voir [le site](https://exemple.fr) et ["le site du service"](https://exemple.fr).'],
    ['tasks', '- [ ] relancer\n- [x] classer'],
    ['code', '```\na["avant le 30 avril 2026"]\n[1] « avant le 30 avril 2026 »\n```\nfin'],
    ['lists and rules', '- un\n- deux\n\n---\n\n1. trois\n2. quatre'],
    ['quotation signs alone', '« « » " " “ [ ( <'],
    ['sub and small signs', 'H<sub>2</sub>O < 3 (voir plus haut)'],
  ])('are not seen in %s', (_, text) => {
    expect(shown(text)).toBe(text);
  });

  it('are the same however the answer was cut', () => {
    const answer = [
      'Réponse [« avant le 30 avril 2026 »], puis [1] et « la pièce d’identité de la demandeuse ».',
      '',
      '- un point [^2] ; (source : « manquant depuis le 3 mars »)',
      '```js\nconst a = b[1]; // [« avant le 30 avril 2026 »]\n```',
      'Fin <sup>1</sup> [« introuvable dans le texte envoyé »].',
      '',
      '## Sources',
      '[1] « Nous avons reçu votre demande »',
      '[^2]: "sous peine de classement sans suite"',
    ].join('\n');
    const whole = shown(answer);
    expect(whole).toContain('{1}');
    expect(shown(answer, [...answer])).toBe(whole);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 60 }), (sizes) => {
        const pieces: string[] = [];
        let at = 0;
        for (let turn = 0; at < answer.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          pieces.push(answer.slice(at, at + size));
          at += size;
        }
        expect(shown(answer, pieces)).toBe(whole);
      }),
    );
  });

  it('never show a raw mark while it comes', () => {
    const answer =
      'Avant fin avril [« avant le 30 avril 2026 »]. Puis [1 : "la pièce d’identité"].\n\n[1]: « x y z »';
    const reader = createCitationReader(book());
    let out = '';
    for (const character of answer) {
      out += reader.append(character);
      expect(out).not.toMatch(/\[|»|"/u);
    }
  });

  it('wait for what is to come at the end, and are settled then', () => {
    const reader = createCitationReader(book());
    reader.append('Avril [1].');
    expect(reader.citations()[0]?.state).toBe('waiting');
    reader.changed();
    reader.append('\n\n[1] « avant le 30 avril 2026 »\n');
    expect(reader.changed()).toMatchObject([{ id: 0, state: 'verified', number: 1 }]);
  });

  it('are looked up as far as they came when the answer is cut', () => {
    expect(shown('Avril [« avant le 30 avril 20')).toBe('Avril {1}');
    expect(shown('Avril [« avant')).toBe('Avril {?no-quote}');
    expect(shown('Avril [1')).toBe('Avril [1');
  });

  it('take no sign of ours from a model', () => {
    expect(shown('a \uE2000\uE201 b')).toBe('a 0 b');
  });

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['pairs of brackets', '[]'.repeat(50_000)],
    ['opened marks', '[« '.repeat(50_000)],
    ['marks', '[« avant le 30 avril 2026 »]'.repeat(5_000)],
    ['numbers', '[1]'.repeat(50_000)],
    ['notes', '[1] « a b c d »\n'.repeat(20_000)],
    ['notes of their own', Array.from({ length: 3_000 }, (_, n) => `[${n}] « mot ${n} »`).join('\n')],
    ['titles', 'Sources :\n'.repeat(20_000)],
    ['rules', '---\n'.repeat(30_000)],
    ['straight signs', '" '.repeat(50_000)],
    ['guillemets', '«'.repeat(100_000)],
    ['closed guillemets', '« a b c d »'.repeat(10_000)],
    ['parentheses', '(source : « '.repeat(20_000)],
    ['raised', '<sup>'.repeat(30_000)],
    ['fences', '```\n'.repeat(30_000)],
    ['dashes', '-'.repeat(100_000)],
    ['blanks', ' '.repeat(200_000)],
    ['stars and brackets', '**['.repeat(40_000)],
    ['one long mark', `[« ${'mot '.repeat(40_000)}`],
  ])('cost by the length of the answer: nothing but %s', (_, text) => {
    const pieces = text.match(/[\s\S]{1,7}/gu) ?? [];
    const once = shown(text);
    expect(shown(text, pieces).length).toBe(once.length);
  });
});

describe('an answer without its marks', () => {
  it('reads as if none had been asked for', () => {
    expect(withoutMarks('Avant le 30 avril [« avant le 30 avril 2026 »]. Et `a[1]`, [nom].')).toBe(
      'Avant le 30 avril. Et `a[1]`, [nom].',
    );
  });
  it('loses notes and their title', () => {
    expect(withoutMarks('Avril [1].\n\n**Sources**\n\n[1] « avant le 30 avril »\n')).toBe('Avril.');
  });
  it('keeps brackets that stand for nothing, and what is in code', () => {
    const text = 'Voir [1] et :\n\n```\n[« x y z »]\n```';
    expect(withoutMarks(text)).toBe(text);
  });
  it('keeps its own quotations', () => {
    expect(withoutMarks('Il écrit : « avant le 30 avril ».')).toBe('Il écrit : « avant le 30 avril ».');
  });
  it('has numbers and a list of sources when they are wanted', () => {
    const words = {
      unverified: 'non vérifiée',
      sources: 'Sources',
      quoted: (quote: string) => `« ${quote} »`,
    };
    const answer = 'Avril [« avant le 30 avril 2026 »]. Mai [« rien de tel dans la lettre »].';
    expect(withNotes(answer, [{ title: 'Lettre', text: LETTER }], words)).toBe(
      'Avril [1]. Mai [non vérifiée].\n\n**Sources**\n\n- [1] « avant le 30 avril 2026 » (Lettre)',
    );
  });
});
