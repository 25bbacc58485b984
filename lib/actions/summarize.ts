import { choiceOf } from './choice.ts';
import { cleanAnswer } from './clean.ts';
import { buildPrompt } from './prompt.ts';
import type { Action, ActionInput } from './types.ts';

/** What models call this work when they announce it. */
const NAMES = 'résum|synthèse|points (?:clés|essentiels|importants)|summar|key points';

interface Form {
  readonly name: string;
  readonly how: (format: ActionInput['format']) => readonly string[];
}

const FORMS = {
  'key-points': {
    name: 'points clés',
    how: () => [
      'Donnez les points clés : trois à sept lignes, chacune commençant par « - », une information complète par ligne, la plus importante d’abord.',
      'Chaque ligne se comprend seule : qui, quoi, combien, avant quand.',
    ],
  },
  paragraph: {
    name: 'un paragraphe',
    how: () => [
      'Écrivez un seul paragraphe de trois à cinq phrases : le sujet et la décision ou la demande d’abord, puis les raisons, puis les suites.',
      'Aucune liste, aucun titre.',
    ],
  },
  'decision-maker': {
    name: 'pour un décideur',
    how: (format: ActionInput['format']) => {
      const label = (text: string) => (format === 'markdown' ? `**${text}**` : text);
      return [
        `Écrivez pour une personne qui doit décider en une minute, en quatre rubriques dans cet ordre, chacune sur sa ligne : « ${label('Objet :')} », « ${label('Enjeux :')} », « ${label('Décision demandée :')} », « ${label('Échéances :')} ».`,
        'Objet : ce dont il s’agit et de qui cela vient, en une phrase. Enjeux : ce qui est en cause (personnes, budget, droit, risque). Décision demandée : les options que le texte présente et celle qu’il recommande. Échéances : chaque date et ce qui est attendu ce jour-là.',
        'Si le texte ne dit rien pour une rubrique, écrivez « non précisé ». Ne recommandez rien de vous-même.',
      ];
    },
  },
};

/** *Résumer*: what matters in a text, for three ways of reading. */
export const summarize = {
  id: 'summarize',
  kind: 'answer',
  options: [{ id: 'form', values: ['key-points', 'paragraph', 'decision-maker'], default: 'key-points' }],
  mention: 'required',
  keepsSources: true,
  appliesTo: ({ characters }) => characters > 0,
  buildMessages: (input) => {
    const form = choiceOf<Form>(FORMS, input.options.form, FORMS['key-points']);
    return buildPrompt(input, {
      task: 'résumer',
      choices: [`Forme : ${form.name}`],
      guidance: [
        'Résumez le texte sans l’interpréter : seulement ce qu’il dit, avec son degré de certitude (prévu, demandé, décidé), sans avis ni conclusion de votre part.',
        ...form.how(input.format),
        'Gardez en priorité les décisions, les demandes, les montants, les dates et les délais. Le résumé est toujours plus court que le texte.',
      ],
      language: 'Écrivez dans la langue du texte.',
    });
  },
  cleanOutput: cleanAnswer(NAMES),
} as const satisfies Action;
