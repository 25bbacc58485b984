import { cleanEdit } from './clean.ts';
import { LANGUAGE_CODES, LANGUAGE_NAMES, targetLanguage } from './languages.ts';
import { buildPrompt } from './prompt.ts';
import type { Action } from './types.ts';

/** *Traduire*: into the chosen language; `auto` is French, or English when the text is French. */
export const translate = {
  id: 'translate',
  kind: 'edit',
  options: [{ id: 'language', values: ['auto', ...LANGUAGE_CODES], default: 'auto' }],
  mention: 'none',
  appliesTo: ({ characters }) => characters > 0,
  buildMessages: (input) => {
    const code = targetLanguage(input.options.language, input.text);
    const language = LANGUAGE_NAMES[code];
    return buildPrompt(input, {
      task: 'traduire',
      choices: [`Langue cible : ${language}`],
      guidance: [
        'Traduisez tout le texte, du début à la fin, sans résumer, sans expliquer et sans rien omettre, avec le même registre et le même degré de politesse.',
        'Rendez le sens dans une langue naturelle, pas mot à mot. Gardez la même traduction pour le même terme.',
        'Les noms de personnes, de lieux, d’organismes et d’applications restent tels quels, sauf s’ils ont un nom d’usage dans la langue cible. Un dispositif propre à la France garde son nom français.',
        'Les dates et les nombres gardent leur valeur ; seule leur écriture peut suivre l’usage de la langue cible. Les références, montants et monnaies ne changent pas. Ne traduisez ni le code, ni les adresses.',
        ...(code === 'fr'
          ? ['En français, employez le vouvoiement et la typographie française (« », espaces avant ; : ! ?).']
          : []),
      ],
      language: `Écrivez uniquement en ${language}, quelle que soit la langue du texte.`,
      mayKeep: true,
    });
  },
  cleanOutput: cleanEdit,
} as const satisfies Action;
