import { cleanAnswer } from './clean.ts';
import { agentLanguage, buildPrompt } from './prompt.ts';
import type { Action } from './types.ts';

/** What models call this work when they announce it. */
const NAMES = 'expli|explanation|explained';

/** *Expliquer*: what a text means, for the agent who has to work with it. */
export const explain = {
  id: 'explain',
  kind: 'answer',
  options: [],
  mention: 'required',
  keepsSources: true,
  appliesTo: ({ scope, characters }) => scope !== 'page' && characters > 0,
  buildMessages: (input) =>
    buildPrompt(input, {
      task: 'expliquer',
      guidance: [
        'Expliquez le texte à un agent qui n’est pas spécialiste du sujet : d’abord ce qu’il veut dire, en une ou deux phrases simples.',
        'Ensuite ce qu’il implique : qui doit faire quoi, à quelles conditions, avant quand ; ce qui est obligatoire, possible ou exclu.',
        'Enfin les termes et les sigles difficiles, un par ligne : « terme : sens ». Ce que vous savez d’ailleurs et que le texte ne dit pas commence par « En général : ». Un sigle dont vous n’êtes pas sûr : « sigle non expliqué dans le texte ».',
        'Dites ce qui est ambigu ou absent. Ne donnez ni avis juridique, ni conseil, ni jugement sur des personnes. L’explication d’une phrase tient en quelques lignes.',
      ],
      language: `Écrivez en ${agentLanguage(input)}, en citant entre guillemets les mots du texte.`,
      invented:
        'N’inventez rien : ni article de loi, ni règle, ni montant, ni délai qui ne soit pas dans le texte.',
    }),
  cleanOutput: cleanAnswer(NAMES),
} as const satisfies Action;
