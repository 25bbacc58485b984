/** Where each line of a summary of summaries comes from: marks `[partie 3]`, checked, and what they stand for. */
import { i18n } from '#i18n';
import type { ModelMessage } from '../actions/types.ts';
import { beginningOf, type Part } from './parts.ts';

/** What a model makes of our marks, several parts in one among it. */
const MARK =
  /[ \u00A0\u202F]?\[(?:partie|part)s?[ \u00A0](\d(?:[\d ,;&\u00A0–-]|et|and|à|to|(?:partie|part)s?){0,100})\]/giu;

const markOf = (number: number): string => `[partie ${number}]`;

/** An answer about one part, each of its lines with its mark and no other: the text of a part may hold such marks too. */
export function marked(answer: string, number: number): string {
  return answer
    .replace(MARK, '')
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `${line.trimEnd()} ${markOf(number)}`))
    .join('\n');
}

const RULE =
  'Le texte est fait de réponses sur les parties d’un texte plus long. Chaque ligne y finit par le repère de sa partie, par exemple [partie 2]. Faites-en un tout, sans redite. Chaque ligne ou phrase du résultat finit par le repère de la partie d’où elle vient, recopié tel quel, ou par plusieurs repères.';

/** The messages of an action on such answers: the rules say that marks stay. */
export function withMarkRule(messages: readonly ModelMessage[]): readonly ModelMessage[] {
  return messages.map((message) =>
    message.role === 'system' ? { ...message, content: `${message.content}\n\n${RULE}` } : message,
  );
}

/** A summary whose marks all name a part that exists. */
export function withCheckedMarks(text: string, parts: number): string {
  return text.replace(MARK, (_, list: string) => {
    const valid = numbersIn(list, parts);
    return valid.length === 0 ? '' : ` ${valid.map(markOf).join(' ')}`;
  });
}

function numbersIn(list: string, most: number): readonly number[] {
  const numbers = list.match(/\d+/g)?.map(Number) ?? [];
  return [...new Set(numbers)].filter((number) => number >= 1 && number <= most);
}

/** The same, and under it what the parts are: those that are named, all of them when none is. */
export function withSources(text: string, parts: readonly Part[], format: 'plain' | 'markdown'): string {
  const checked = withCheckedMarks(text, parts.length).trim();
  const named = parts.filter(({ number }) => checked.includes(markOf(number)));
  const list = (named.length > 0 ? named : parts).map(
    (part) => `- ${markOf(part.number)} ${beginningOf(part)}`,
  );
  const title = i18n.t('sources.title');
  return [checked, format === 'markdown' ? `**${title}**` : title, list.join('\n')].join('\n\n');
}
