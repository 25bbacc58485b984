import { choiceOf } from './choice.ts';
import { cleanEdit } from './clean.ts';
import { buildPrompt } from './prompt.ts';
import type { Action } from './types.ts';

/** What models call this work when they announce it. */
const NAMES =
  'reformul|réécri|rephras|rewritten|rewrite|version (?:neutre|formelle|bienveillante|concise|revue|révisée|améliorée|plus)|(?:neutral|formal|kind|concise|revised|improved|shorter) version';

const TONES = {
  neutral: {
    name: 'neutre',
    how: 'Ton neutre : des phrases nettes, sans familiarité ni solennité. Corrigez les lourdeurs, les répétitions et l’ordre des idées ; gardez la longueur du texte.',
  },
  formal: {
    name: 'formel',
    how: 'Ton formel : le vouvoiement, le registre d’un courrier administratif, des phrases complètes, ni abréviation, ni familiarité, ni point d’exclamation. Restez sobre : pas de tournure archaïque ni de formule creuse.',
  },
  kind: {
    name: 'bienveillant',
    how: 'Ton bienveillant : adressez-vous à la personne, reconnaissez sa situation quand le texte en parle, dites ce qui est possible avant ce qui ne l’est pas, remplacez les reproches et les injonctions par des demandes claires. Un refus reste un refus, une obligation reste une obligation.',
  },
  concise: {
    name: 'concis',
    how: 'Ton concis : environ deux tiers de la longueur. Supprimez les redites, les formules creuses et les mots inutiles ; gardez toutes les informations, toutes les demandes et toutes les conditions.',
  },
};

/** *Reformuler*: the same content, said better, in a chosen tone. */
export const rephrase = {
  id: 'rephrase',
  kind: 'edit',
  options: [{ id: 'tone', values: ['neutral', 'formal', 'kind', 'concise'], default: 'neutral' }],
  mention: 'none',
  appliesTo: ({ scope, characters }) => scope !== 'page' && characters > 0,
  buildMessages: (input) => {
    const tone = choiceOf(TONES, input.options.tone, TONES.neutral);
    return buildPrompt(input, {
      task: 'reformuler',
      choices: [`Ton : ${tone.name}`],
      guidance: [
        'Réécrivez le texte pour qu’il dise la même chose, mieux : même sens, mêmes informations, même point de vue, même destinataire, sans rien ajouter.',
        tone.how,
      ],
      language: 'Écrivez dans la langue du texte.',
      keepWhen: 'Si aucune phrase ne peut être mieux dite dans ce ton',
    });
  },
  cleanOutput: cleanEdit(NAMES),
} as const satisfies Action;
