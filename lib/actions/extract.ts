import { choiceOf } from './choice.ts';
import { cleanAnswer } from './clean.ts';
import { table } from './fact-table.ts';
import { factsIn } from './facts.ts';
import { growing } from './growing.ts';
import { buildPrompt, isEnglish } from './prompt.ts';
import { withMarkedQuotes } from './quotes.ts';
import type { Action, ActionInput, CleanOutput } from './types.ts';

/** What models call this work when they announce it. */
const NAMES = 'extrai|extraction|tableau|json|faits|informations|éléments|extract|table|facts';

const KINDS = {
  all: {
    name: 'tout',
    what: 'les dates et échéances, les délais, les montants, les personnes, les organismes, les coordonnées, les références (dossier, facture, article de loi)',
  },
  dates: { name: 'dates et échéances', what: 'les dates, les heures, les échéances et les délais' },
  amounts: { name: 'montants', what: 'les montants, les taux et les quantités chiffrées' },
  contacts: {
    name: 'personnes et coordonnées',
    what: 'les personnes, les organismes, leurs fonctions, adresses, téléphones et adresses électroniques',
  },
  references: {
    name: 'références',
    what: 'les références : numéros de dossier, de facture, de courrier, articles de loi, décrets',
  },
};

const string = { type: 'string' } as const;
const FACT = {
  type: 'object',
  properties: { type: string, value: string, quote: string },
  required: ['type', 'value', 'quote'],
  additionalProperties: false,
} as const;

/** *Extraire*: the facts of a text in a table, each with the words it comes from. */
export const extract = {
  id: 'extract',
  kind: 'answer',
  options: [{ id: 'kinds', values: ['all', 'dates', 'amounts', 'contacts', 'references'], default: 'all' }],
  mention: 'required',
  appliesTo: ({ characters }) => characters > 0,
  structured: {
    name: 'facts',
    schema: {
      type: 'object',
      properties: { facts: { type: 'array', items: FACT } },
      required: ['facts'],
      additionalProperties: false,
    },
  },
  buildMessages: (input) => {
    const kinds = choiceOf(KINDS, input.options.kinds, KINDS.all);
    return buildPrompt(input, {
      task: 'extraire des faits',
      choices: [`À extraire : ${kinds.name}`],
      guidance: [
        `Relevez dans le texte ${kinds.what}. Chaque fait une seule fois, dans l’ordre du texte, sans en oublier ; rien d’autre.`,
        '« type » : un ou deux mots qui disent ce que c’est, par exemple date limite, montant dû, demandeur, service, téléphone, n° de dossier.',
        '« value » : le fait tel qu’il est écrit, avec juste ce qu’il faut pour le comprendre seul. Ne calculez rien, ne convertissez rien.',
        '« quote » : le passage du texte d’où vient le fait, recopié mot pour mot, de cinq à vingt-cinq mots, sans coupure.',
      ],
      language:
        '« type » est en ' +
        (isEnglish(input.uiLanguage) ? 'anglais' : 'français') +
        ' ; « value » et « quote » restent dans la langue du texte.',
      format:
        'Le résultat est un objet JSON, de la forme {"facts":[{"type":"date limite","value":"30 avril","quote":"à nous renvoyer avant le 30 avril"}]}. Sans aucun fait : {"facts":[]}. Dans les valeurs, aucun Markdown.',
    });
  },
  present: growing((output, input) => table(factsIn(output)?.facts ?? [], input)),
  cleanOutput: (answer, input) => {
    const read = factsIn(answer);
    if (!read) return inProse(answer, input);
    const { facts, cut } = read;
    const text =
      facts.length === 0 ? NOTHING_FOUND[isEnglish(input.uiLanguage) ? 'en' : 'fr'] : table(facts, input);
    return { outcome: 'proposal', text, ...(cut && { cut }) };
  },
} as const satisfies Action;

const NOTHING_FOUND = {
  fr: 'Aucun fait de ce type dans le texte.',
  en: 'No such fact in the text.',
};

function inProse(answer: string, input: ActionInput): CleanOutput {
  const cleaned = cleanAnswer(NAMES)(answer, input);
  return cleaned.outcome === 'proposal'
    ? { ...cleaned, text: withMarkedQuotes(cleaned.text, input) }
    : cleaned;
}
