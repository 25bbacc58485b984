/** What the demo model makes of the actions that write something of their own. */
import { describe, expect, test } from 'vitest';
import { type ActionId, actionById } from '../../../lib/actions/index.ts';
import type { Action, ActionInput, CleanOutput } from '../../../lib/actions/types.ts';
import { reply } from '../../sandbox/model/reply.ts';

const MAIL = `Bonjour,

J’ai déposé une demande d’aide au chauffage (n° 2026-0412) et je n’ai pas de nouvelles.
Avez-vous reçu mon dossier ? Quel est le montant de l’aide pour trois personnes ?

Cordialement,
Jeanne Le Goff`;

const LETTER =
  'Nonobstant votre relance du 3 juin 2026 (n° 2026-0412), il manque 1 284,50 €. Vous devez adresser avant le 30 juin 2026 une attestation de la CAF à Mme Claire Petit (c.petit@lande.example).';

const REVIEWS = `- L’attente au guichet est trop longue, une heure debout.
- Accueil souriant mais attente interminable.
- Le formulaire en ligne plante souvent.
- Impossible de finir le formulaire sur mon téléphone.`;

function ask(id: ActionId, over: Partial<ActionInput>, structured = true): CleanOutput {
  const action: Action | undefined = actionById(id);
  const input: ActionInput = {
    text: '',
    format: 'markdown',
    options: {},
    delimiter: '8f3a41c2d9',
    uiLanguage: 'fr',
    ...over,
  };
  const answer = reply(action?.buildMessages(input) ?? [], structured);
  return action?.cleanOutput(answer, input) ?? { outcome: 'nothing-to-change' };
}
const textOf = (output: CleanOutput) => (output.outcome === 'proposal' ? output.text : '');

describe('notes', () => {
  const notes = '- rdv mairie 12/03 à 14h30\n- devis 4 500 €\n- relancer M. Dupont';

  test.each(['mail', 'letter', 'minutes', 'paragraph'])(
    'become a text of the form “%s”, facts included',
    (form) => {
      const text = textOf(ask('expand', { text: notes, options: { form } }));
      for (const fact of ['12/03', '14h30', '4 500 €', 'M. Dupont']) expect(text).toContain(fact);
      expect(text).toContain('endez-vous');
      expect(/^(?:Bonjour|Madame)/.test(text)).toBe(form === 'mail' || form === 'letter');
    },
  );

  test('that are a mail already stay as they are', () => {
    const mail = textOf(ask('expand', { text: notes }));
    expect(ask('expand', { text: mail })).toEqual({ outcome: 'nothing-to-change' });
  });
});

describe('a reply', () => {
  test('takes up each question, with a blank for what is not known', () => {
    const text = textOf(ask('reply', { text: MAIL }));
    expect(text).toMatch(/^Bonjour Jeanne Le Goff,/);
    expect(text).toContain('«\u00A0Avez-vous reçu mon dossier ?\u00A0» [réponse à préciser]');
    expect(text).toContain('Quel est le montant');
    expect(text).toContain('[décision à préciser]');
  });

  test('is written from the message around an empty composer', () => {
    const text = textOf(ask('reply', { surroundings: MAIL, options: { stance: 'decline' } }));
    expect(text).toContain('Jeanne Le Goff');
    expect(text).toContain('[motif à préciser]');
  });

  test('keeps the notes that the agent began with', () => {
    const text = textOf(ask('reply', { text: 'Le dossier est complet.', surroundings: MAIL }));
    expect(text).toContain('le dossier est complet.');
  });

  test('is in the language of the message', () => {
    const text = textOf(ask('reply', { text: 'Dear Sir, have you received my application for the grant?' }));
    expect(text).toMatch(/^Dear /);
    expect(text).toContain('[answer to be given]');
  });
});

test('an explanation gives the plain words for the hard ones and names what must be done', () => {
  const text = textOf(ask('explain', { text: LETTER }));
  expect(text).toMatch(/^\*\*En clair\u00A0:\*\* /);
  expect(text).toContain('nonobstant\u00A0: malgré');
  expect(text).toContain('CAF\u00A0: sigle');
  expect(text).toContain('avant le 30 juin 2026');
});

describe.each([
  ['held to a shape', true],
  ['asked in words', false],
])('%s', (_, structured) => {
  test('facts come in a table, each with its real quotation', () => {
    const text = textOf(ask('extract', { text: LETTER }, structured));
    for (const value of [
      '3 juin 2026',
      'n° 2026-0412',
      '1 284,50 €',
      'avant le 30 juin 2026',
      'Mme Claire Petit',
    ]) {
      expect(text).toContain(`| ${value} |`);
    }
    expect(text).not.toContain('⚠');
  });

  test('only the facts asked for', () => {
    const text = textOf(ask('extract', { text: LETTER, options: { kinds: 'amounts' } }, structured));
    expect(text.split('\n')).toHaveLength(3);
  });

  test('topics come with counts, quotations and what to improve', () => {
    const text = textOf(ask('analyze-feedback', { text: REVIEWS }, structured));
    expect(text).toContain('**Attente** (2 avis');
    expect(text).toContain('**Formulaire** (2 avis');
    expect(text).toContain('«\u00A0Accueil souriant mais attente interminable.\u00A0»');
    expect(text).toContain('Axes d’amélioration');
    expect(text).not.toContain('⚠');
  });
});

test('easy to read: everyday words, a line for each sentence', () => {
  const text = textOf(ask('plain-language', { text: LETTER, options: { level: 'falc' } }));
  expect(text.split('\n').length).toBeGreaterThan(1);
  expect(text).toContain('Malgré');
  for (const fact of ['3 juin 2026', '1 284,50 €', 'c.petit@lande.example']) expect(text).toContain(fact);
});
