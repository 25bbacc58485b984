import { PLAIN } from '../lexicon/plain.ts';
import { languageOf } from './language.ts';
import { plainLanguage } from './plain-language.ts';
import { sentencesOf, summarize } from './summarize.ts';

/** Administrative words with another meaning than they seem to have, the longest first. */
const TERMS = PLAIN.filter(([from, to]) => from.length > 6 && to !== '' && !from.endsWith('+INF')).toSorted(
  ([a], [b]) => b.length - a.length,
);
const DUTY =
  /(?<!\p{L})(?:devez|doit|doivent|faut|avant le|au plus tard|sous peine|must|before|shall)(?!\p{L})/iu;

/** What a text means, what it asks, and its hard words, in the language of the agent. */
export function explain(text: string, french: boolean, markdown: boolean): string {
  const strong = (label: string) => (markdown ? `**${label}**` : label);
  const heart = summarize(text, 'paragraph', false);
  const said = languageOf(text) === 'fr' ? plainLanguage(heart) : heart;
  const duties = sentencesOf(text)
    .filter((sentence) => DUTY.test(sentence))
    .slice(0, 3);
  const parts = [`${strong(french ? 'En clair\u00A0:' : 'In short:')} ${said}`];
  if (duties.length > 0) {
    parts.push(
      [
        strong(french ? 'Ce que cela implique\u00A0:' : 'What it implies:'),
        ...duties.map((duty) => `- ${duty}`),
      ].join('\n'),
    );
  }
  const terms = [...hardWords(text), ...acronyms(text, french)];
  if (terms.length > 0) parts.push([strong(french ? 'Termes\u00A0:' : 'Terms:'), ...terms].join('\n'));
  return parts.join('\n\n');
}

function hardWords(text: string): string[] {
  let rest = ` ${text.toLowerCase().replaceAll("'", '’')} `;
  const found: string[] = [];
  for (const [from, to] of TERMS) {
    const at = rest.indexOf(from);
    if (at < 0 || /\p{L}/u.test(rest[at - 1] ?? '') || /\p{L}/u.test(rest[at + from.length] ?? '')) continue;
    rest = rest.replace(from, ' ');
    found.push(`- ${from}\u00A0: ${to}`);
    if (found.length === 6) break;
  }
  return found;
}

function acronyms(text: string, french: boolean): string[] {
  const all = new Set(text.match(/(?<![\p{L}\d])\p{Lu}{3,6}(?![\p{L}\d])/gu) ?? []);
  return [...all]
    .slice(0, 4)
    .map(
      (one) =>
        `- ${one}${french ? '\u00A0: sigle non expliqué dans le texte' : ': not explained in the text'}`,
    );
}
