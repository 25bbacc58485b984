import { cleanEdit } from './clean.ts';
import { buildPrompt } from './prompt.ts';
import type { Action } from './types.ts';

/** What models call this work when they announce it. */
const NAMES =
  'langage clair|simplifi|réécri|reformul|clarifi|version claire|plus claire?|plain language|plain version|rewritten';

/** *Langage clair*: administrative French that the person who receives it understands at the first reading. */
export const plainLanguage = {
  id: 'plain-language',
  kind: 'edit',
  options: [],
  mention: 'none',
  appliesTo: ({ scope, characters }) => scope !== 'page' && characters > 0,
  buildMessages: (input) =>
    buildPrompt(input, {
      task: 'réécrire en langage clair',
      guidance: [
        'Réécrivez le texte pour qu’une personne qui ne connaît pas l’administration le comprenne à la première lecture et sache ce qu’elle doit faire, comment et avant quand.',
        'Une idée par phrase, vingt mots environ au plus ; sujet, verbe, complément. Coupez les phrases longues et les parenthèses.',
        'Voix active, présent ou futur simple, tournures affirmatives. Dites qui fait quoi : l’administration est « nous » quand le texte parle en son nom, le destinataire est « vous ».',
        'Mots courants : « nonobstant » devient « malgré », « solliciter » devient « demander », « dans les meilleurs délais » devient le délai s’il est donné, sinon « rapidement ». Remplacez les noms abstraits par des verbes (« procéder au versement » devient « verser »).',
        'Pas de jargon. Un terme juridique qui produit un effet reste, suivi d’une explication courte si le texte permet de l’expliquer. Développez un sigle à sa première apparition seulement si vous en êtes sûr ; sinon laissez-le.',
        'Mettez en premier ce qui compte pour le lecteur ; présentez en liste plusieurs pièces, étapes ou conditions.',
        'La portée juridique ne change pas : droits, obligations, conditions, exceptions, sanctions, voies et délais de recours restent tous, avec la même force.',
      ],
      language: 'Écrivez dans la langue du texte.',
      keepWhen: 'Si le texte est déjà clair selon ces règles',
    }),
  cleanOutput: cleanEdit(NAMES),
} as const satisfies Action;
