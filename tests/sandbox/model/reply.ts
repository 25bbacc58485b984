import type { WireMessage } from './recorded.ts';
import { answer } from './transform/answer.ts';
import { correct } from './transform/correct.ts';
import { plainLanguage } from './transform/plain-language.ts';
import { rephrase, type Tone } from './transform/rephrase.ts';
import { translateSegments } from './transform/segments.ts';
import { type SummaryForm, summarize } from './transform/summarize.ts';
import { translate } from './transform/translate.ts';
import { choice, type Understood, understand } from './understand.ts';

/** What the demo model answers: the text transformed by rules as the messages ask. */
export function reply(messages: readonly WireMessage[]): string {
  const asked = understand(messages);
  const segments = translateSegments(asked.question, targetOf(asked));
  if (segments !== null) return segments;
  if (asked.proposal !== null) return refine(asked, asked.proposal);
  if (asked.data.trim() === '') return answer(asked.question, '');
  const result = work(asked, asked.data);
  return result.trim() === asked.data.trim() ? (nothingToChange(asked.rules) ?? result) : result;
}

function work(asked: Understood, text: string): string {
  switch (asked.task) {
    case 'rephrase':
      return rephrase(text, toneOf(choice(asked.rules, 'Ton') || asked.question));
    case 'plain-language':
      return plainLanguage(text);
    case 'correct':
      return correct(text);
    case 'summarize':
      return summarize(
        text,
        formOf(choice(asked.rules, 'Forme') || asked.question),
        allowsMarkdown(asked.rules),
      );
    case 'translate':
      return translate(text, targetOf(asked));
    case 'answer':
      return answer(asked.question, text);
  }
}

/** A wish such as "plus court" or "plus formel" about a first proposal. */
function refine({ wish, rules }: Understood, proposal: string): string {
  if (/langage clair|plus (?:simple|clair)/i.test(wish)) return plainLanguage(proposal);
  if (/paragraphe|points|décideur/i.test(wish))
    return summarize(proposal, formOf(wish), allowsMarkdown(rules));
  if (/court|bref|concis|short/i.test(wish)) return shorter(proposal);
  return rephrase(proposal, toneOf(wish));
}

/** Fewer words first; when there was none to spare, the last sentence of the longest paragraph goes. */
function shorter(text: string): string {
  const concise = rephrase(text, 'concise');
  if (concise.length < text.length * 0.9) return concise;
  const lines = concise.split('\n');
  return lines.length > 2
    ? lines
        .slice(0, Math.ceil(lines.length * 0.6))
        .join('\n')
        .trimEnd()
    : summarize(concise, 'paragraph', true);
}

function toneOf(text: string): Tone {
  if (/formel|soutenu|formal/i.test(text)) return 'formal';
  if (/bienveillant|chaleureux|aimable|kind|doux|poli/i.test(text)) return 'kind';
  if (/concis|court|bref|concise|short/i.test(text)) return 'concise';
  return 'neutral';
}

function formOf(text: string): SummaryForm {
  if (/décideur|décision|decision/i.test(text)) return 'decision';
  return /paragraph/i.test(text) ? 'paragraph' : 'points';
}

function targetOf({ rules, question }: Understood): string {
  const named = choice(rules, 'Langue cible');
  if (named !== '') return named;
  return (
    /\b(?:en|vers l[’'])\s*(français|anglais|allemand|espagnol|italien)|into (french|english)/i.exec(
      question,
    )?.[0] ?? 'anglais'
  );
}

function allowsMarkdown(rules: string): boolean {
  return !/aucun Markdown/i.test(rules);
}

/** The exact words that the rules ask for when there is nothing to change, null when they ask for none. */
function nothingToChange(rules: string): string | null {
  return (
    /répondez exactement (\S.*?) et rien d[’']autre/i.exec(rules)?.[1] ??
    /\[\[[^\]\n]+\]\]/.exec(rules)?.[0] ??
    null
  );
}
