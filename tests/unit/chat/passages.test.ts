import { describe, expect, it } from 'vitest';
import { choosePassages } from '../../../lib/chat/passages.ts';
import { passagesOf } from '../../../lib/chat/passages-cut.ts';
import { tokensIn } from '../../../lib/chat/tokens.ts';
import { comparable, wordsOf } from '../../../lib/chat/words-of-text.ts';

const filler = (about: string, times = 12): string =>
  Array.from(
    { length: times },
    (_, n) => `Le service ${about} traite la demande ${n} selon la procédure en vigueur.`,
  ).join(' ');

const REPORT = [
  '# Rapport annuel',
  'Ce rapport présente l’activité de la direction en 2025.',
  '## Accueil',
  filler('accueil'),
  '## Subventions',
  filler('subventions'),
  '### Associations sportives',
  'L’association du stade a reçu 12 400 € le 3 mars 2025 pour la réfection des vestiaires.',
  '## Effectifs',
  '| Service | Agents |\n| --- | --- |\n' +
    Array.from({ length: 80 }, (_, n) => `| Service numéro ${n} | ${n + 3} agents titulaires |`).join('\n'),
  '## Annexes',
  filler('annexes', 40),
].join('\n\n');

const chosen = async (question: string, room: number, texts = [REPORT], earlier: string[] = []) =>
  choosePassages(texts, [...earlier, question], room);

describe('words as they are compared', () => {
  it.each([
    ['Montants', 'montant'],
    ['journaux', 'journal'],
    ['PIÈCES', 'pieces'],
    ['œuvre', 'oeuvre'],
    ['validées', 'validés'],
  ])('%s is %s', (a, b) => {
    expect(comparable(a)).toBe(comparable(b));
  });
  it('leaves out words that say nothing, and keeps figures', () => {
    expect(wordsOf('L’accès à la page 7 du dossier').map(comparable)).toEqual([
      null,
      'acc',
      null,
      null,
      null,
      '7',
      null,
      'dossi',
    ]);
  });
});

describe('passages of a text', () => {
  it('are the whole text but for its blank lines, in order', () => {
    const passages = passagesOf(REPORT);
    let at = 0;
    for (const { start, end } of passages) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(REPORT.slice(at, start).trim()).toBe('');
      at = end;
    }
    expect(REPORT.slice(at).trim()).toBe('');
  });
  it('know the headings above them', () => {
    const passage = passagesOf(REPORT).find(({ start, end }) => REPORT.slice(start, end).includes('12 400'));
    expect(passage?.path).toEqual(['# Rapport annuel', '## Subventions']);
  });
  it('keep the head of the table that they go on from', () => {
    const passage = passagesOf(REPORT).find(({ start, end }) =>
      REPORT.slice(start, end).includes('numéro 70 '),
    );
    expect(passage?.head).toBe('| Service | Agents |\n| --- | --- |\n');
  });
  it('cut one endless line at its sentences, and one endless word somewhere', () => {
    for (const text of ['Une phrase de plus. '.repeat(20_000), 'a'.repeat(300_000), '😀'.repeat(100_000)]) {
      const passages = passagesOf(text);
      expect(passages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(Math.max(...passages.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1_800);
    }
  });
  it.each([
    ['headings', '# a\n'.repeat(50_000)],
    ['blank lines', '\n'.repeat(200_000)],
    ['bars', '|'.repeat(200_000)],
    ['rules', `| a |\n${'|-'.repeat(100_000)}`],
  ])('are found at once in nothing but %s', (_, text) => {
    expect(passagesOf(text).length).toBeGreaterThanOrEqual(0);
  });
});

describe('passages for a question', () => {
  it('hold the answer, its headings and the beginning, in order, and fit', async () => {
    const [one] = await chosen('Combien l’association sportive a-t-elle reçu ?', 900);
    expect(one?.text).toContain('12 400 €');
    expect(one?.text).toContain('## Subventions');
    expect(one?.text.startsWith('# Rapport annuel')).toBe(true);
    expect(one?.text.indexOf('## Subventions')).toBeLessThan(one?.text.indexOf('12 400') ?? 0);
    expect(one?.text).toContain('[…]');
    expect(tokensIn(one?.text ?? '')).toBeLessThanOrEqual(900);
    expect(one?.names).toContain('Associations sportives');
  });
  it('say how many parts of how many, and how much was left out', async () => {
    const [one] = await chosen('vestiaires', 600);
    expect(one?.parts).toBeGreaterThan(0);
    expect(one?.parts).toBeLessThan(one?.of ?? 0);
    expect(one?.leftOut).toBeGreaterThan(REPORT.length / 3);
  });
  it('are found without accents, capitals and plurals', async () => {
    const [one] = await chosen('REFECTION DU VESTIAIRE', 600);
    expect(one?.text).toContain('12 400 €');
  });
  it('keep the head above rows of a table', async () => {
    const [one] = await chosen('Combien d’agents au service numéro 70 ?', 700);
    expect(one?.text).toMatch(
      /\| Service \| Agents \|\n\| --- \| --- \|\n(?:\|[^\n]*\n)*\| Service numéro 70 \|/u,
    );
  });
  it('serve a question that goes on from the one before', async () => {
    const [one] = await chosen(
      'Et à quelle date ?',
      600,
      [REPORT],
      ['Quelle subvention pour les vestiaires ?'],
    );
    expect(one?.text).toContain('3 mars 2025');
  });
  it('are the beginning when nothing is about the question', async () => {
    const [one] = await chosen('xylophone', 500);
    expect(one?.text.startsWith('# Rapport annuel')).toBe(true);
    expect(one?.text.length).toBeGreaterThan(300);
  });
  it('are taken of several texts, each with its beginning', async () => {
    const other = `# Note\n\n${filler('note', 60)}\n\nLe plafond est fixé à 7 300 €.\n\n${filler('fin', 60)}`;
    const [one, two] = await chosen('Quel est le plafond ?', 900, [REPORT, other]);
    expect(one?.text.startsWith('# Rapport annuel')).toBe(true);
    expect(two?.text).toContain('7 300 €');
  });
  it('are the whole text when it fits', async () => {
    const [one] = await chosen('Rapport', 100_000);
    expect(one).toMatchObject({ text: REPORT, leftOut: 0 });
  });
  it('stand in the text word for word', async () => {
    const [one] = await chosen('Combien d’agents au service numéro 70 ?', 900);
    for (const line of one?.text.split('\n') ?? []) if (line !== '[…]') expect(REPORT).toContain(line);
  });
});
