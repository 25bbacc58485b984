import { cleanAnswer } from './clean.ts';
import { feedbackIn, showFeedback } from './feedback.ts';
import { growing } from './growing.ts';
import { agentLanguage, buildPrompt } from './prompt.ts';
import { withMarkedQuotes } from './quotes.ts';
import type { Action } from './types.ts';

/** What models call this work when they announce it. */
const NAMES = 'analyse|synthèse|thèmes|json|avis|retours|analysis|feedback|topics';

const string = { type: 'string' } as const;
const strings = { type: 'array', items: string } as const;
const TOPIC = {
  type: 'object',
  properties: { topic: string, count: { type: 'integer' }, quotes: strings },
  required: ['topic', 'count', 'quotes'],
  additionalProperties: false,
} as const;

/** *Analyser des avis*: what users of a service say, in their own words, and what to improve. */
export const analyzeFeedback = {
  id: 'analyze-feedback',
  kind: 'answer',
  options: [],
  mention: 'required',
  appliesTo: ({ characters }) => characters > 0,
  structured: {
    name: 'feedback',
    schema: {
      type: 'object',
      properties: { topics: { type: 'array', items: TOPIC }, improvements: strings },
      required: ['topics', 'improvements'],
      additionalProperties: false,
    },
  },
  buildMessages: (input) =>
    buildPrompt(input, {
      task: 'analyser des avis',
      guidance: [
        'Le texte contient des avis d’usagers ou d’agents. Dégagez de trois à huit thèmes principaux, satisfaction comprise, le plus fréquent d’abord.',
        '« topic » : le thème en deux à six mots. « count » : le nombre d’avis du texte qui en parlent, comptés un à un ; 0 si vous ne pouvez pas compter. Ni pourcentage, ni estimation.',
        '« quotes » : une à quatre citations par thème, recopiées mot pour mot avec leurs fautes, sans coupure, cinq mots au moins ; de préférence d’avis différents.',
        '« improvements » : quatre ou cinq axes d’amélioration, une phrase chacun, qui commencent par un verbe à l’infinitif et répondent à un thème du texte. Aucun axe que les avis ne justifient.',
        'Ne jugez pas les auteurs et ne cherchez pas à les identifier : aucun nom de personne dans les thèmes et les axes. Si le texte ne contient pas d’avis, rendez des listes vides.',
      ],
      language: `Thèmes et axes sont en ${agentLanguage(input)} ; les citations restent dans la langue du texte.`,
      format:
        'Le résultat est un objet JSON, de la forme {"topics":[{"topic":"Attente au guichet","count":2,"quotes":["j’ai attendu une heure"]}],"improvements":["Afficher le temps d’attente."]}. Dans les valeurs, aucun Markdown.',
    }),
  present: growing((output, input) => {
    const read = feedbackIn(output);
    return read ? showFeedback(read, input) : '';
  }),
  cleanOutput: (answer, input) => {
    const read = feedbackIn(answer);
    if (read) {
      return { outcome: 'proposal', text: showFeedback(read, input, true), ...(read.cut && { cut: true }) };
    }
    const cleaned = cleanAnswer(NAMES)(answer, input);
    return cleaned.outcome === 'proposal'
      ? { ...cleaned, text: withMarkedQuotes(cleaned.text, input) }
      : cleaned;
  },
} as const satisfies Action;
