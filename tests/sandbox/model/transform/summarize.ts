import { languageOf } from './language.ts';
import { sentences } from './lines.ts';
import { STOPWORDS, stem } from './words.ts';

export type SummaryForm = 'points' | 'paragraph' | 'decision';

interface Scored {
  readonly text: string;
  readonly index: number;
  readonly words: ReadonlySet<string>;
  readonly score: number;
}

/** An extractive summary: the sentences whose words come back most, with a little more for the first ones. */
export function summarize(text: string, form: SummaryForm, markdown: boolean): string {
  const all = sentencesOf(text);
  if (all.length === 0) return text.trim();
  const keep = Math.max(1, Math.min(form === 'paragraph' ? 4 : 6, Math.ceil(all.length / 3)));
  const best = distinct(
    score(all).toSorted((a, b) => b.score - a.score),
    keep,
  )
    .toSorted((a, b) => a.index - b.index)
    .map((sentence) => (markdown ? sentence.text : withoutMarks(sentence.text)));

  if (form === 'paragraph') return best.join(' ');
  if (form === 'points') return best.map((sentence) => `- ${sentence}`).join('\n');
  return forDecision(all, best, markdown);
}

/** Four headings on a line each, with what the text says of them. */
function forDecision(all: readonly string[], best: readonly string[], markdown: boolean): string {
  const french = languageOf(all.join(' ')) === 'fr';
  const [subject, ...stakes] = best;
  const asked = all.find((sentence) => ACTION.test(sentence));
  const dated = all.filter((sentence) => DEADLINE.test(sentence) && !/\bnée? le\b|was born/i.test(sentence));
  const deadlines = [...new Set([...dated.filter((sentence) => LIMIT.test(sentence)), ...dated])].slice(0, 2);
  const nothing = french ? 'non précisé' : 'not stated';
  const lines: [string, string][] = [
    [french ? 'Objet\u00A0:' : 'Subject:', subject ?? nothing],
    [french ? 'Enjeux\u00A0:' : 'Stakes:', stakes.slice(0, 2).join(' ') || nothing],
    [french ? 'Décision demandée\u00A0:' : 'Decision requested:', asked ?? nothing],
    [french ? 'Échéances\u00A0:' : 'Deadlines:', deadlines.join(' ') || nothing],
  ];
  return lines
    .map(([label, said]) => (markdown ? `**${label}** ${said}` : `${label} ${withoutMarks(said)}`))
    .join('\n');
}

function withoutMarks(sentence: string): string {
  return sentence.replace(/\*\*|__/g, '').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}

/** Words that make a date a limit. */
const LIMIT = /avant le|au plus tard|jusqu[’']au|dans un délai|before|until|deadline|no later/i;

/** A date or a time limit. */
export const DEADLINE =
  /\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|\d{1,2}\/\d{1,2}\/\d{4}|avant le|au plus tard|\d+ jours|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d/i;

const ACTION =
  /(?<!\p{L})(?:devez|doit|doivent|faut|devra|devront|merci de|veuillez|prions?|demandons|souhaitons?|accorder|proposer|décider|autoriser|convient|appartient|y a lieu|please|must|could you)(?!\p{L})/iu;

/** Sentences worth quoting: whole ones, of prose, without the Markdown that lays them out. */
export function sentencesOf(text: string): string[] {
  const seen = new Set<string>();
  return text
    .split('\n')
    .filter((line) => !/^\s*(?:#{1,6}\s|\||[-=*]{3,}\s*$|```)/.test(line))
    .map((line) => line.replace(/^(?:\s|>|[-*+•]\s|\d{1,3}[.)]\s)+/, ''))
    .flatMap(sentences)
    .map((sentence) =>
      sentence
        .replace(/[ \t]+/g, ' ')
        .trim()
        .replace(/[\s\u00A0\u202F]*[:;,]$/, '.'),
    )
    .filter((sentence) => {
      if (sentence.length < 20 || !/\p{L}{3}/u.test(sentence) || seen.has(sentence)) return false;
      seen.add(sentence);
      return !/^(?:bonjour|madame|monsieur|cordialement|bien à vous|je vous prie d|veuillez agréer|dear|best regards)[^.]{0,60}[,.]?$/i.test(
        sentence,
      );
    });
}

/** The first sentences that do not say again what one before them says. */
function distinct(ranked: readonly Scored[], keep: number): Scored[] {
  const kept: Scored[] = [];
  for (const sentence of ranked) {
    if (kept.length === keep) break;
    if (!kept.some((other) => overlap(other.words, sentence.words) > 0.5)) kept.push(sentence);
  }
  return kept;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));
}

/** How much a sentence says: words that come back, a figure, a place near the beginning, a whole sentence. */
function score(all: readonly string[]): Scored[] {
  const frequency = new Map<string, number>();
  const bags = all.map(
    (sentence) =>
      new Set((sentence.match(/\p{L}{3,}/gu) ?? []).map(stem).filter((word) => !STOPWORDS.has(word))),
  );
  for (const bag of bags) for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return all.map((text, index) => {
    const words = bags[index] ?? new Set<string>();
    const sum = [...words].reduce((total, word) => total + Math.log2(1 + (frequency.get(word) ?? 0)), 0);
    const position = 1.6 - 0.6 * (index / all.length);
    const figures = /\d/.test(text) ? 1.15 : 1;
    const whole = /[.!?…]["»”*_)]*$/.test(text) ? 1 : 0.35;
    return { text, index, words, score: (sum / Math.sqrt(words.size + 4)) * position * figures * whole };
  });
}
