import { languageOf } from './language.ts';
import { capitalize } from './lines.ts';
import { STOPWORDS, stem } from './words.ts';

interface Topic {
  readonly topic: string;
  readonly count: number;
  readonly quotes: readonly string[];
}

/** Words that come back in reviews and are no topic. */
const DULL = new Set(
  'avoir bien merci faire trop encore jamais toujours service personne chose beaucoup vraiment assez fois avis jour heure minute very really would could service people'
    .split(' ')
    .map(stem),
);

/** What comes back in several reviews, with the reviews' own words, and what to do about it. */
export function feedback(text: string, french: boolean): { topics: Topic[]; improvements: string[] } {
  const reviews = text
    .split('\n')
    .map((line) => line.replace(/^(?:\s|>|[-*+•]\s|\d{1,3}[.)]\s|["«“])+/, '').replace(/["»”\s]+$/, ''))
    .filter((line) => (line.match(/\p{L}+/gu)?.length ?? 0) >= 4);
  const said = new Map<string, { word: string; reviews: Set<string> }>();
  for (const review of reviews) {
    for (const word of review.match(/\p{L}{4,}/gu) ?? []) {
      const key = stem(word);
      if (STOPWORDS.has(key) || DULL.has(key)) continue;
      const known = said.get(key) ?? { word: word.toLowerCase(), reviews: new Set() };
      known.reviews.add(review);
      said.set(key, known);
    }
  }
  const topics = [...said.values()]
    .filter(({ reviews: found }) => found.size > 1)
    .toSorted((a, b) => b.reviews.size - a.reviews.size)
    .slice(0, 5)
    .map(({ word, reviews: found }) => ({
      topic: capitalize(word),
      count: found.size,
      quotes: [...found].slice(0, 2).map((review) => review.split(' ').slice(0, 20).join(' ')),
    }));
  const subjects = topics.map(({ topic }) => topic.toLowerCase());
  return {
    topics,
    improvements: subjects.slice(0, 5).map((subject) => axis(subject, french || languageOf(text) === 'fr')),
  };
}

function axis(subject: string, french: boolean): string {
  return french
    ? `Améliorer ce que les avis disent du thème «\u00A0${subject}\u00A0».`
    : `Improve what the reviews say about “${subject}”.`;
}
