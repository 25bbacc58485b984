import { draft } from './transform/draft.ts';
import { expand } from './transform/expand.ts';
import { facts } from './transform/facts.ts';
import { feedback } from './transform/feedback.ts';
import { summarize } from './transform/summarize.ts';
import type { Understood } from './understand.ts';

/** What a label of an administration's own action makes of a text, the more precise first. */
const FORMS: readonly (readonly [label: RegExp, form: (text: string) => string])[] = [
  [/\bavis\b/i, reviews],
  [/\boffres?\b|compar/i, table],
  [/compte rendu|\bnotes\b/i, (text) => expand(text, 'minutes')],
  [/\bpièces\b/i, (text) => draft(text, '', 'ask')],
  [/répon|réclamation/i, (text) => draft(text, '', 'answer')],
  [/\bnote\b|proposition/i, (text) => summarize(text, 'decision', true)],
];

/**
 * The answer to an action that an administration wrote, whose instruction rules cannot follow: the form that its label
 * names. Null for other requests, and for labels that name no form.
 */
export function ownAction({ rules, data }: Understood): string | null {
  if (!/consigne de l’administration/.test(rules)) return null;
  const label = /^Tâche\s*:\s*(.+)$/m.exec(rules)?.[1] ?? '';
  return FORMS.find(([words]) => words.test(label))?.[1](data) ?? null;
}

function reviews(text: string): string {
  const { topics, improvements } = feedback(text, true);
  if (topics.length === 0) return 'Aucun sujet ne revient dans plusieurs avis.';
  const said = topics.map(
    ({ topic, count, quotes }) =>
      `## ${topic} (${count} avis)\n\n${quotes.map((quote) => `- «\u00A0${quote}\u00A0»`).join('\n')}`,
  );
  const axes = improvements.map((axis, at) => `${at + 1}. ${axis}`).join('\n');
  return `${said.join('\n\n')}\n\n## Axes d’amélioration\n\n${axes}`;
}

function table(text: string): string {
  const rows = facts(text, '').map(({ type, value, quote }) => `| ${type} | ${value} | ${quote} |`);
  if (rows.length === 0) return 'Le texte ne donne aucun élément à comparer.';
  return ['| Critère | Valeur | Dans le texte |', '| --- | --- | --- |', ...rows].join('\n');
}
