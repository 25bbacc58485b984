import { ownAction } from './own-action.ts';
import type { WireMessage } from './recorded.ts';
import { answer } from './transform/answer.ts';
import { asksForCitations, type Citing, cite, passageOf } from './transform/citing.ts';
import { correct } from './transform/correct.ts';
import { draft, type Stance } from './transform/draft.ts';
import { easyToRead } from './transform/easy.ts';
import { expand, type NoteForm } from './transform/expand.ts';
import { explain } from './transform/explain.ts';
import { facts } from './transform/facts.ts';
import { feedback } from './transform/feedback.ts';
import { plainLanguage } from './transform/plain-language.ts';
import { rephrase, type Tone } from './transform/rephrase.ts';
import { translateSegments } from './transform/segments.ts';
import { type SummaryForm, summarize } from './transform/summarize.ts';
import { translate } from './transform/translate.ts';
import { choice, type Understood, understand } from './understand.ts';

/**
 * What the demo model answers: the text transformed by rules as the messages ask. Held to a shape (`structured`) it
 * writes bare JSON; without, as models do, in a fence after a word of introduction.
 */
export function reply(
  messages: readonly WireMessage[],
  structured = false,
  citing: Citing = 'inline',
): string {
  const asked = understand(messages);
  const segments = translateSegments(asked.question, targetOf(asked));
  if (segments !== null) return segments;
  if (asked.proposal !== null) return refine(asked, asked.proposal);
  if (asked.data.trim() === '' && asked.message === '') return answer(asked.question, '');
  const cited = asksForCitations(asked.rules) ? citedAnswer(asked, citing) : null;
  if (cited !== null) return cited;
  const result = ownAction(asked) ?? work(asked, asked.data, structured);
  return result.trim() === asked.data.trim() ? (nothingToChange(asked.rules) ?? result) : result;
}

/** What a conversation asks about a text, with the passages that prove it; null for what needs none. */
function citedAnswer({ task, question, data }: Understood, citing: Citing): string | null {
  if (task === 'answer') return answer(question, data, citing);
  if (task === 'summarize') {
    const lines = summarize(data, formOf(question) === 'paragraph' ? 'paragraph' : 'points', true).split(
      '\n',
    );
    const claims = lines.map((line) => {
      const said = line.replace(/^- /u, '');
      return { before: line.startsWith('- ') ? '- ' : '', said, after: '', quote: passageOf(said) };
    });
    return cite('', claims, citing);
  }
  if (task !== 'extract') return null;
  const rows = facts(data, question).map(({ type, value, quote }) => ({
    before: `| ${type} | `,
    said: value.replaceAll('|', '/'),
    after: ' |',
    quote: quote.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}€%]+$/gu, ''),
  }));
  return rows.length === 0
    ? null
    : cite('| Type | Valeur |\n|---|---|', rows, citing).replace('|---|---|\n\n', '|---|---|\n');
}

function work(asked: Understood, text: string, structured: boolean): string {
  switch (asked.task) {
    case 'rephrase':
      return rephrase(text, toneOf(choice(asked.rules, 'Ton') || asked.question));
    case 'plain-language':
      return /FALC/i.test(choice(asked.rules, 'Niveau') || asked.question)
        ? easyToRead(text)
        : plainLanguage(text);
    case 'expand':
      return expand(text, noteFormOf(choice(asked.rules, 'Forme')));
    case 'reply':
      return draft(
        asked.message || text,
        asked.message === '' ? '' : text,
        stanceOf(choice(asked.rules, 'Position')),
      );
    case 'explain':
      return explain(text, !/^- Écrivez en anglais/m.test(asked.rules), allowsMarkdown(asked.rules));
    case 'extract':
      return asJson({ facts: facts(text, choice(asked.rules, 'À extraire')) }, structured);
    case 'feedback':
      return asJson(feedback(text, !/sont en anglais/.test(asked.rules)), structured);
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

function asJson(value: object, structured: boolean): string {
  if (structured) return JSON.stringify(value);
  return `Voici le résultat :\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}

function noteFormOf(form: string): NoteForm {
  if (/lettre/.test(form)) return 'letter';
  if (/compte rendu/.test(form)) return 'minutes';
  return /paragraphe/.test(form) ? 'paragraph' : 'mail';
}

function stanceOf(position: string): Stance {
  if (/^favorable/.test(position)) return 'accept';
  if (/précisions/.test(position)) return 'ask';
  if (/refus/.test(position)) return 'decline';
  return /réception/.test(position) ? 'acknowledge' : 'answer';
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
