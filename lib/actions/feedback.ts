import { cleanText } from '../markdown/clean.ts';
import { isEnglish } from './prompt.ts';
import { isInText, shownQuote } from './quotes.ts';
import { fieldOf, findRecords, folded, isFlat, listOf } from './records.ts';
import type { ActionInput } from './types.ts';

interface Topic {
  readonly name: string;
  readonly count: number;
  readonly quotes: ReadonlySet<string>;
}

/** What a model found in reviews. */
export interface Feedback {
  readonly topics: readonly Topic[];
  readonly improvements: readonly string[];
  readonly cut: boolean;
}

const words = (list: string): readonly string[] => list.split(' ');
const NAME = words('topic theme themes sujet name nom titre title label');
const COUNT = words('count nombre total nb avis mentions occurrences frequence frequency nombredavis');
const QUOTES = words('quotes citations verbatims verbatim extraits exemples examples quote citation extrait');
const AXES = words(
  'improvements axesdamelioration axes axe improvement ameliorations recommandations recommendations pistes suggestions actions',
);
const TEXT = words(
  'axe axis improvement amelioration action recommandation recommendation titre title description texte text',
);

/** What is complete in an answer, whatever its shape, and whether it broke off; null when it holds no data. */
export function feedbackIn(output: string): Feedback | null {
  const read = findRecords(cleanText(output));
  if (!read) return null;
  const topics = new Map<string, Topic & { readonly quotes: Set<string> }>();
  const improvements = new Set<string>();
  for (const { record, text, under } of read.found) {
    if (AXES.includes(folded(under))) {
      const axis = record ? fieldOf(record, TEXT) : text;
      if (axis.trim() !== '') improvements.add(oneLine(axis));
    } else if (record && isFlat(record)) {
      const name = oneLine(fieldOf(record, NAME));
      const quotes = listOf(record, QUOTES);
      if (name === '' || (quotes.length === 0 && countOf(fieldOf(record, COUNT)) === 0)) continue;
      // The parts of a long text each have their own list: topics of one name are one.
      const known = topics.get(folded(name)) ?? { name, count: 0, quotes: new Set<string>() };
      // Added to, not made anew: one topic in ten thousand records would take quadratic time.
      for (const quote of quotes) known.quotes.add(quote);
      topics.set(folded(name), { ...known, count: known.count + countOf(fieldOf(record, COUNT)) });
    }
  }
  return { topics: [...topics.values()], improvements: [...improvements], cut: read.cut };
}

function countOf(text: string): number {
  const count = Number(/^[^\d-]{0,20}(\d{1,6})/.exec(text)?.[1] ?? 0);
  return Number.isInteger(count) ? count : 0;
}

const SAID = {
  fr: {
    topics: 'Thèmes principaux',
    improvements: 'Axes d’amélioration',
    none: 'Aucun avis dans ce texte.',
    counted: (count: number) => `${count} avis, compte du modèle`,
    quoted: (count: number) => (count > 1 ? `${count} citations` : `${count} citation`),
    colon: '\u00A0:',
  },
  en: {
    topics: 'Main topics',
    improvements: 'What to improve',
    none: 'No review in this text.',
    counted: (count: number) => `${count} ${count > 1 ? 'reviews' : 'review'}, counted by the model`,
    quoted: (count: number) => (count > 1 ? `${count} quotations` : `${count} quotation`),
    colon: ':',
  },
};

/** Topics with their checked quotations, then what to improve; with `whole` it says so when there is none. */
export function showFeedback({ topics, improvements }: Feedback, input: ActionInput, whole = false): string {
  const said = SAID[isEnglish(input.uiLanguage) ? 'en' : 'fr'];
  if (whole && topics.length === 0 && improvements.length === 0) return said.none;
  const rich = input.format === 'markdown';
  const strong = (text: string) => (rich ? `**${text}**` : text);
  const most = reviewsAtMost(input.text);
  const lines = topics.flatMap((topic, place) => [
    `${place + 1}. ${strong(topic.name)} (${countShown(topic, most, input)})`,
    ...[...topic.quotes].map((quote) => `   - ${shownQuote(quote, input)}`),
  ]);
  const parts = lines.length > 0 ? [strong(said.topics), lines.join('\n')] : [];
  if (improvements.length > 0) {
    parts.push(
      strong(said.improvements),
      improvements.map((axis, place) => `${place + 1}. ${axis}`).join('\n'),
    );
  }
  return parts.join('\n\n');

  /** The model's count where the text can hold as many reviews, else what can be counted here. */
  function countShown({ count, quotes }: Topic, limit: number, request: ActionInput): string {
    const found = [...quotes].filter((quote) => isInText(quote, request)).length;
    return count >= Math.max(1, found) && count <= limit ? said.counted(count) : said.quoted(found);
  }
}

/** No text holds more reviews than lines that are not blank. */
function reviewsAtMost(text: string): number {
  return text.split('\n').filter((line) => /\p{L}/u.test(line)).length;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
