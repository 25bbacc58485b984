import { cleanEdit } from './clean.ts';
import { buildPrompt } from './prompt.ts';
import type { Action } from './types.ts';

/** What models call this work when they announce it. */
const NAMES = 'corrig|correction|corrected|proofread';

/** *Corriger*: spelling, grammar, punctuation and typography; not one word more. */
export const correct = {
  id: 'correct',
  kind: 'edit',
  options: [],
  mention: 'none',
  appliesTo: ({ scope, characters }) => scope !== 'page' && characters > 0,
  buildMessages: (input) =>
    buildPrompt(input, {
      task: 'corriger',
      guidance: [
        'Corrigez seulement les fautes : orthographe, accents, accords, conjugaison, grammaire, ponctuation, majuscules, mots oubliés ou répétés par erreur.',
        'Ne changez rien d’autre : ni le vocabulaire, ni le style, ni l’ordre des mots, ni le ton, même s’ils vous paraissent améliorables. Une phrase sans faute reste identique, au caractère près.',
        'En cas de doute, laissez le texte tel quel. Ne corrigez ni les noms propres, ni les citations, ni les identifiants, ni les termes techniques.',
        'Dans un texte français, suivez la typographie française (espace avant ; : ! ?, guillemets « ») seulement là où il manque quelque chose ; les deux graphies de la réforme de 1990 sont justes.',
      ],
      language: 'Gardez la langue du texte ; s’il mêle plusieurs langues, corrigez chacune dans la sienne.',
      keepWhen: 'S’il n’y a aucune faute',
    }),
  cleanOutput: cleanEdit(NAMES),
} as const satisfies Action;
