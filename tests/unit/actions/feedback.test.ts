import { describe, expect, it } from 'vitest';
import { analyzeFeedback } from '../../../lib/actions/analyze-feedback.ts';
import type { Action, ActionInput } from '../../../lib/actions/types.ts';

const TEXT = `- J’ai attendu une heure debout au guichet.
- Attente trop longue, mais accueil souriant.
- Le formulaire plante sur mon téléphone.
- Merci pour l’accueil !`;

const input = (over: Partial<ActionInput> = {}): ActionInput => ({
  text: TEXT,
  format: 'markdown',
  options: {},
  delimiter: '8f3a41c2d9',
  uiLanguage: 'fr',
  ...over,
});
const read = (answer: unknown, over: Partial<ActionInput> = {}) => {
  const output = analyzeFeedback.cleanOutput(
    typeof answer === 'string' ? answer : JSON.stringify(answer),
    input(over),
  );
  return output.outcome === 'proposal' ? output : { text: '', cut: undefined };
};

const ANSWER = {
  topics: [
    {
      topic: 'Attente au guichet',
      count: 2,
      quotes: ['J’ai attendu une heure debout', 'Attente trop longue'],
    },
    { topic: 'Formulaire en ligne', count: 1, quotes: ['Le formulaire bogue sur mon téléphone'] },
  ],
  improvements: ['Afficher le temps d’attente.', 'Réparer le formulaire sur téléphone.'],
};
const SHOWN = `**Thèmes principaux**

1. **Attente au guichet** (2 avis, compte du modèle)
   - «\u00A0J’ai attendu une heure debout\u00A0»
   - «\u00A0Attente trop longue\u00A0»
2. **Formulaire en ligne** (1 avis, compte du modèle)
   - ⚠ «\u00A0Le formulaire bogue sur mon téléphone\u00A0» (citation non retrouvée)

**Axes d’amélioration**

1. Afficher le temps d’attente.
2. Réparer le formulaire sur téléphone.`;

it('shows topics with their checked quotations, then what to improve', () => {
  expect(read(ANSWER).text).toBe(SHOWN);
});

it.each([
  [
    'in a fence after a preamble',
    `Voici l’analyse :\n\`\`\`json\n${JSON.stringify(ANSWER, null, 2)}\n\`\`\``,
  ],
  [
    'with keys in French, and axes that are objects',
    JSON.stringify({
      Thèmes: ANSWER.topics.map(({ topic, count, quotes }) => ({
        thème: topic,
        nombre: count,
        citations: quotes,
      })),
      'Axes d’amélioration': ANSWER.improvements.map((axe) => ({ axe })),
    }),
  ],
  [
    'in two objects',
    `${JSON.stringify({ topics: ANSWER.topics })}\n${JSON.stringify({ improvements: ANSWER.improvements })}`,
  ],
  ['with a title and a total that are no topic', JSON.stringify({ title: 'Analyse', total: 4, ...ANSWER })],
])('reads the same %s', (_, answer) => {
  expect(read(answer).text).toBe(SHOWN);
});

it('has no Markdown in a field, and English words for an English agent', () => {
  const { text } = read(ANSWER, { format: 'plain', uiLanguage: 'en' });
  expect(text).not.toContain('**');
  expect(text).toContain('1. Attente au guichet (2 reviews, counted by the model)');
  expect(text).toContain('(quotation not found)');
  expect(text).toContain('What to improve');
});

describe('a count is never invented', () => {
  const counted = (count: unknown) =>
    /^1\. .*\((.*)\)$/m.exec(read({ topics: [{ ...ANSWER.topics[0], count }], improvements: [] }).text)?.[1];

  it('above the number of reviews that the text can hold', () => {
    expect(counted(40)).toBe('2 citations');
  });

  it('below what its quotations show', () => {
    expect(counted(1)).toBe('2 citations');
    expect(counted(0)).toBe('2 citations');
  });

  it('where the model gave none, or no number', () => {
    expect(counted(undefined)).toBe('2 citations');
    expect(counted('beaucoup')).toBe('2 citations');
    expect(counted(-3)).toBe('2 citations');
  });

  it('and is said to be the model’s where it can be true', () => {
    expect(counted(3)).toBe('3 avis, compte du modèle');
    expect(counted('3 avis')).toBe('3 avis, compte du modèle');
  });
});

it('joins the topics of the parts of a long text', () => {
  const part = (count: number, quote: string) =>
    JSON.stringify({
      topics: [{ topic: 'Attente', count, quotes: [quote] }],
      improvements: ['Réduire l’attente.'],
    });
  const { text } = read(`${part(1, 'Attente trop longue')}\n${part(2, 'J’ai attendu une heure')}`);
  expect(text).toContain('1. **Attente** (3 avis');
  expect(text).not.toContain('2. **');
  expect(text.match(/Réduire l’attente/g)).toHaveLength(1);
});

it('says in one sentence that there is no review', () => {
  expect(read('{"topics":[],"improvements":[]}').text).toBe('Aucun avis dans ce texte.');
});

it('keeps what is complete of an answer that breaks off', () => {
  const whole = JSON.stringify(ANSWER);
  const cut = read(whole.slice(0, whole.indexOf('Formulaire')));
  expect(cut).toMatchObject({ cut: true });
  expect(cut.text).toBe(SHOWN.slice(0, SHOWN.indexOf('\n2. ')));
});

it('shows more and more while it comes, and never takes back', () => {
  const present = (analyzeFeedback as Action).present ?? (() => '');
  const answer = JSON.stringify(ANSWER);
  const request = input();
  let shown = '';
  for (let length = 1; length <= answer.length; length += 1) {
    const now = present(answer.slice(0, length), request);
    expect(now.startsWith(shown)).toBe(true);
    shown = now;
  }
  expect(SHOWN.startsWith(shown)).toBe(true);
  expect(shown).toContain('Attente au guichet');
});

it('checks the quotations of an answer in prose', () => {
  const { text } = read('Le thème principal est l’attente : « Attente trop longue », « dix heures debout ».');
  expect(text).toBe(
    'Le thème principal est l’attente : « Attente trop longue », « dix heures debout » (⚠ citation non retrouvée).',
  );
});
