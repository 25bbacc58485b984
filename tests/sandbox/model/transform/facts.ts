import { sentences } from './lines.ts';

type Kind = 'dates' | 'amounts' | 'contacts' | 'references';

const MONTH = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

const FACTS: readonly (readonly [kind: Kind, type: string, pattern: RegExp])[] = [
  ['contacts', 'courriel', /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g],
  ['contacts', 'téléphone', /(?<!\d)(?:\+33\s?|0)[1-9](?:[\s.\u00A0\u202F]?\d{2}){4}(?!\d)/g],
  [
    'references',
    'référence',
    /(?:n°|réf\.?|référence)[\s\u00A0]{0,2}:?[\s\u00A0]{0,2}[\p{L}\d][\p{L}\d/_-]{2,30}/giu,
  ],
  ['references', 'article', /articles?\s(?:[LRD]\.?\s?)?\d[\d-]*/g],
  [
    'dates',
    'échéance',
    new RegExp(
      `(?:avant le|au plus tard le|jusqu’au|before)\\s(?:\\d{1,2}(?:er)?\\s(?:${MONTH})(?:\\s\\d{4})?|\\d{1,2}\\s(?:${MONTHS})|\\d{1,2}/\\d{1,2}/\\d{4})`,
      'gi',
    ),
  ],
  [
    'dates',
    'date',
    new RegExp(
      `\\d{1,2}(?:er)?\\s(?:${MONTH})(?:\\s\\d{4})?|\\d{1,2}\\s(?:${MONTHS})(?:\\s\\d{4})?|\\d{1,2}/\\d{1,2}/\\d{4}`,
      'gi',
    ),
  ],
  ['dates', 'délai', /\d{1,3}\s(?:jours?|semaines?|mois|days?|weeks?|months?)(?!\p{L})/giu],
  ['amounts', 'montant', /\d{1,3}(?:[\s.\u00A0\u202F]\d{3})*(?:,\d{1,2})?[\s\u00A0\u202F]?(?:€|euros?)/g],
  ['amounts', 'taux', /\d{1,3}(?:,\d{1,2})?[\s\u00A0\u202F]?%/g],
  [
    'contacts',
    'personne',
    /(?:M\.|Mme|Mlle|Monsieur|Madame|Mr|Mrs|Ms)\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?/gu,
  ],
];

interface Fact {
  readonly type: string;
  readonly value: string;
  readonly quote: string;
}

/** The facts that rules can find, in the order of the text, each with the words around it. */
export function facts(text: string, wanted: string): Fact[] {
  const kinds = wantedKinds(wanted);
  return text
    .split('\n')
    .flatMap((line) => sentences(line))
    .flatMap((sentence) => {
      const taken: [number, number][] = [];
      const found = FACTS.flatMap(([kind, type, pattern]) =>
        Array.from(sentence.matchAll(pattern), (match) => ({ kind, type, at: match.index, value: match[0] })),
      ).filter(({ at, value }) => {
        const free = taken.every(([from, to]) => at >= to || at + value.length <= from);
        if (free) taken.push([at, at + value.length]);
        return free;
      });
      return found
        .filter(({ kind }) => kinds.includes(kind))
        .toSorted((a, b) => a.at - b.at)
        .map(({ type, value, at }) => ({ type, value, quote: around(sentence, at, value.length) }));
    });
}

function wantedKinds(wanted: string): readonly Kind[] {
  if (/date|échéance/.test(wanted)) return ['dates'];
  if (/montant/.test(wanted)) return ['amounts'];
  if (/personne|coordonnée/.test(wanted)) return ['contacts'];
  if (/référence/.test(wanted)) return ['references'];
  return ['dates', 'amounts', 'contacts', 'references'];
}

/** Whole words around a place, about a dozen on each side. */
function around(sentence: string, at: number, length: number): string {
  const start = at <= 70 ? 0 : sentence.indexOf(' ', at - 70) + 1;
  const end =
    sentence.length - (at + length) <= 50 ? sentence.length : sentence.lastIndexOf(' ', at + length + 50);
  return sentence.slice(Math.min(start, at), Math.max(end, at + length)).trim();
}
