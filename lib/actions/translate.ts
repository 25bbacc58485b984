import { cleanEdit } from './clean.ts';
import { LANGUAGE_CODES, languageName, targetLanguage } from './languages.ts';
import { buildPrompt } from './prompt.ts';
import type { Action } from './types.ts';

/** What models call this work when they announce it. */
const NAMES =
  'tradui|traduction|translat|übersetz|traducci|traduzion|tradução|version (?:française|anglaise|allemande|espagnole|italienne|portugaise)|(?:english|french|german|spanish|italian|portuguese) (?:translation|version|text)';

/** *Traduire*: into the chosen language; `auto` is French, or English when the text is French. */
export const translate = {
  id: 'translate',
  kind: 'edit',
  options: [{ id: 'language', values: ['auto', ...LANGUAGE_CODES], default: 'auto' }],
  mention: 'none',
  appliesTo: ({ characters }) => characters > 0,
  onPage: 'panel',
  opensOn: 'proposal',
  settleOptions: ({ options, text }) => ({ ...options, language: targetLanguage(options.language, text) }),
  buildMessages: (input) => {
    const code = targetLanguage(input.options.language, input.text);
    const language = languageName(code) ?? code;
    return buildPrompt(input, {
      task: 'traduire',
      choices: [`Langue cible : ${language}`],
      guidance: [
        'Traduisez tout le texte, du début à la fin, sans résumer, sans expliquer et sans rien omettre, avec le même registre et le même degré de politesse.',
        'Rendez le sens dans une langue naturelle, pas mot à mot. Gardez la même traduction pour le même terme.',
        'Un lieu ou un organisme qui a un nom d’usage dans la langue cible prend ce nom. Un dispositif propre à la France garde son nom français.',
        ...(code === 'fr'
          ? ['En français, employez le vouvoiement et la typographie française (« », espaces avant ; : ! ?).']
          : []),
      ],
      language: `Écrivez uniquement en ${language}, quelle que soit la langue du texte.`,
      exact:
        'Gardez la valeur exacte des chiffres, montants, dates, heures et délais : seule leur écriture suit l’usage de la langue cible. Recopiez tels quels les références, numéros de dossier ou d’article, noms propres, monnaies, adresses électroniques et adresses de sites.',
      keepWhen: `Si tout le texte est déjà en ${language}`,
    });
  },
  cleanOutput: cleanEdit(NAMES),
} as const satisfies Action;
