/** What is wrong with a profile, in sentences; the words are those of the Diagnostic page. */
import type { PolicyIssue } from '../view.ts';
import type { CheckedProfile } from './check.ts';
import type { Language } from './shapes.ts';

/** Messages of a language: the namespace `policy` of its locale. */
export type PolicyWords = Readonly<Record<string, unknown>>;

const WORDS = {
  fr: {
    refused: 'Le profil n’est pas utilisé. À corriger :',
    whole: 'tout le fichier',
    secret: (path: string) =>
      `Attention : ${path} est un secret. Il sera lisible par l’agent (page des politiques du navigateur) et par qui lit le kit. Préférez une clé par agent, ou un relais interne qui ajoute la clé.`,
    missing: (path: string) => `${path} : aucune clé n’est donnée ; chaque agent devra saisir la sienne.`,
    hosts: '« hosts » ne sert qu’à la construction (npm run build) : le kit ne l’écrit pas.',
    not_listed: 'Ce réglage arrivera avec une version suivante : retirez-le du profil.',
  },
  en: {
    refused: 'The profile is not used. To be corrected:',
    whole: 'the whole file',
    secret: (path: string) =>
      `Note: ${path} is a secret. The agent can read it (the browser's policy page), and so can whoever reads the kit. Prefer a key per agent, or an internal relay that adds the key.`,
    missing: (path: string) => `${path}: no key is given; each agent will have to enter their own.`,
    hosts: '"hosts" serves builds only (npm run build): the kit does not write it.',
    not_listed: 'This setting comes with a later version: take it out of the profile.',
  },
} as const;

/** The reasons why a profile is refused, one line each, under a heading. */
export function refusal(
  { faults }: CheckedProfile,
  language: Language,
  messages: PolicyWords,
): readonly string[] {
  return [WORDS[language].refused, ...faults.map((fault) => `  ${sentence(fault, language, messages)}`)];
}

/** What somebody who makes a kit should know. */
export function remarks(profile: CheckedProfile, language: Language): readonly string[] {
  const words = WORDS[language];
  return [
    ...profile.secrets.map(words.secret),
    ...profile.missingKeys.map(words.missing),
    ...(profile.hasHosts ? [words.hosts] : []),
  ];
}

function sentence(issue: PolicyIssue, language: Language, messages: PolicyWords): string {
  const words = WORDS[language];
  const say = (name: string, what?: string) => {
    const text = messages[name];
    return typeof text === 'string' ? text.replace('{what}', what ?? '') : name;
  };
  const place = issue.path || words.whole;
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const parts = [
    `${say(`problem_${issue.problem.replaceAll('-', '_')}`)}.`,
    ...(issue.problem === 'not-yet-in-effect' ? [words.not_listed] : []),
    ...(issue.expected ? [say('expected', say(`expected_${issue.expected}`))] : []),
    ...(issue.found ? [say('found', issue.found)] : []),
  ];
  return `${place}${colon}${parts.join(' ')}`;
}
