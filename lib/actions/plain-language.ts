import { choiceOf } from './choice.ts';
import { cleanEdit } from './clean.ts';
import { buildPrompt } from './prompt.ts';
import type { Action } from './types.ts';

/** What models call this work when they announce it. */
const NAMES =
  'langage clair|simplifi|réécri|reformul|clarifi|version claire|plus claire?|falc|facile à lire|plain language|plain version|easy[- ]to[- ]read|rewritten';

const LEVELS = {
  plain: {
    name: 'langage clair',
    how: [
      'Réécrivez le texte pour qu’une personne qui ne connaît pas l’administration le comprenne à la première lecture et sache ce qu’elle doit faire, comment et avant quand.',
      'Une idée par phrase, vingt mots environ au plus ; sujet, verbe, complément. Coupez les phrases longues et les parenthèses.',
      'Voix active, présent ou futur simple, tournures affirmatives. Dites qui fait quoi : l’administration est « nous » quand le texte parle en son nom, le destinataire est « vous ».',
      'Mots courants : « nonobstant » devient « malgré », « solliciter » devient « demander », « dans les meilleurs délais » devient le délai s’il est donné, sinon « rapidement ». Remplacez les noms abstraits par des verbes (« procéder au versement » devient « verser »).',
      'Pas de jargon. Un terme juridique qui produit un effet reste, suivi d’une explication courte si le texte permet de l’expliquer. Développez un sigle à sa première apparition seulement si vous en êtes sûr ; sinon laissez-le.',
      'Mettez en premier ce qui compte pour le lecteur ; présentez en liste plusieurs pièces, étapes ou conditions.',
    ],
  },
  // The European rules « L’information pour tous » (Inclusion Europe, Unapei).
  falc: {
    name: 'facile à lire et à comprendre (FALC)',
    how: [
      'Réécrivez le texte en facile à lire et à comprendre, pour des personnes qui ont une déficience intellectuelle ou lisent peu, selon les règles européennes « L’information pour tous ».',
      'Une seule idée par phrase, douze mots au plus. Chaque phrase commence sur une nouvelle ligne.',
      'Mots courts, que tout le monde connaît ; toujours le même mot pour la même chose. Ni métaphore, ni mot étranger, ni sigle, ni nom abstrait. Un mot difficile qui doit rester est expliqué dans la phrase suivante, si le texte permet de l’expliquer.',
      'Parlez au lecteur : « vous ». Voix active, phrases affirmatives, présent de préférence. Dites qui fait quoi.',
      'Nombres en chiffres, dates en entier. Ni note, ni renvoi, ni parenthèse, ni « etc. ».',
      'L’information principale d’abord, puis ce que le lecteur doit faire, dans l’ordre où il le fait ; une étape ou une pièce par ligne de liste. Regroupez ce qui parle du même sujet.',
    ],
  },
};

/** *Langage clair*: administrative French that the person who receives it understands at the first reading. */
export const plainLanguage = {
  id: 'plain-language',
  kind: 'edit',
  options: [{ id: 'level', values: ['plain', 'falc'], default: 'plain' }],
  mention: 'none',
  readability: true,
  checklists: { 'level.falc': 8 },
  appliesTo: ({ scope, characters }) => scope !== 'page' && characters > 0,
  buildMessages: (input) => {
    const level = choiceOf(LEVELS, input.options.level, LEVELS.plain);
    return buildPrompt(input, {
      task: 'réécrire en langage clair',
      choices: [`Niveau : ${level.name}`],
      guidance: [
        ...level.how,
        'La portée juridique ne change pas : droits, obligations, conditions, exceptions, sanctions, voies et délais de recours restent tous, avec la même force.',
      ],
      language: 'Écrivez dans la langue du texte.',
      keepWhen: 'Si le texte suit déjà toutes ces règles',
      // In FALC each sentence has its line.
      ownParagraphs: level === LEVELS.falc,
    });
  },
  cleanOutput: cleanEdit(NAMES),
} as const satisfies Action;
