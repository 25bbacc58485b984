import { choiceOf } from './choice.ts';
import { cleanEdit } from './clean.ts';
import { buildPrompt } from './prompt.ts';
import type { Action } from './types.ts';

/** What models call this work when they announce it; minutes may themselves have a title. */
const NAMES =
  '(?:texte|version|courriel|e-?mail|lettre|courrier|compte[- ]rendu|paragraphe)(?= ?(?:[:：]|rédigée?|développée?|à partir d))|expanded|drafted|draft (?:e-?mail|letter|text)';

const FORMS = {
  mail: {
    name: 'courriel',
    how: 'Un courriel, sans ligne d’objet : une formule d’appel, l’essentiel dès la première phrase, un paragraphe par sujet, ce qui est attendu et pour quand, une formule de fin courte. Aucune signature.',
  },
  letter: {
    name: 'lettre',
    how: 'Une lettre administrative : une formule d’appel, le motif de la lettre, les faits dans l’ordre, la décision ou la demande, les suites, une formule de politesse complète. Ni en-tête, ni lieu, ni signature.',
  },
  minutes: {
    name: 'compte rendu',
    how: 'Un compte rendu : un paragraphe par point dans l’ordre des notes, au présent et à la troisième personne, qui distingue ce qui est dit, décidé et à faire ; à la fin la liste de ce qui est à faire, avec qui et pour quand, si les notes le disent. Aucune formule de politesse.',
  },
  paragraph: {
    name: 'paragraphe',
    how: 'Des phrases complètes, en un paragraphe ou autant que les notes ont de sujets. Ni titre, ni liste, ni formule d’appel ou de politesse.',
  },
};

/** *Développer des notes*: whole sentences out of the agent's own notes, in the form chosen. */
export const expand = {
  id: 'expand',
  kind: 'edit',
  options: [{ id: 'form', values: ['mail', 'letter', 'minutes', 'paragraph'], default: 'mail' }],
  mention: 'required',
  // Whole sentences have few words in common with notes.
  opensOn: 'proposal',
  appliesTo: ({ scope, characters }) => scope !== 'page' && characters > 0,
  buildMessages: (input) => {
    const form = choiceOf(FORMS, input.options.form, FORMS.mail);
    return buildPrompt(input, {
      task: 'développer des notes',
      choices: [`Forme : ${form.name}`],
      guidance: [
        'Le texte est fait de notes de l’agent. Écrivez à partir d’elles un texte complet, prêt à relire : chaque note y est, une seule fois, et rien d’autre n’y est affirmé.',
        form.how,
        'Dépliez les abréviations courantes (« rdv », « pj », « cf. »). Une note que vous ne comprenez pas est reprise telle quelle.',
        'Une note au conditionnel, une hypothèse ou une question le reste. Style simple et direct, vouvoiement.',
      ],
      language: 'Écrivez dans la langue des notes.',
      invented:
        'N’inventez aucun fait, motif, nom, chiffre, date ni engagement, et n’en déduisez pas. Ce qui manque pour que le texte se tienne reste entre crochets, par exemple [date à préciser].',
      keepWhen: 'Si le texte est déjà entièrement rédigé dans cette forme',
      ownParagraphs: true,
    });
  },
  cleanOutput: cleanEdit(NAMES, 'letter'),
} as const satisfies Action;
