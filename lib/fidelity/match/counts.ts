/** How many of what: `2 contre` has become `3 contre` though the text has another 3, `deux blessés` `trois blessés`. */
import type { Found } from '../find.ts';
import { changed } from '../findings.ts';
import { words as list } from '../lexicon/table.ts';
import type { Fact, Finding } from '../types.ts';
import type { Figures } from './figures.ts';

/** What stands between a count and what is counted: `6 voix contre`, `deux autres agents`. */
const BETWEEN = list(
  'voix autre autres nouveau nouveaux nouvelle nouvelles grand grands grande grandes petit petits petite petites seul seuls seule seules dernier derniers derniere dernieres premier premiers premiere premieres principaux principales prochains prochaines de d',
);
/** What is counted in many ways of one thing, or is no thing. */
const VAGUE = list(
  'fois point points type types sorte sortes exemplaire exemplaires cote cotes partie parties pour dans chez avec sans sous entre depuis jusqu apres avant sont seront etaient ont pourcent euros',
);
const SHORTEST = 4;
/** Up to here people add up what a text tells apart. */
const MOST_SUMMED = 6;

interface Counts {
  /** The values of its counts. */
  readonly values: Set<string>;
  readonly fact: Fact;
}

/**
 * What both texts count once, or always the same, and not alike; a sum of several counts is none. Of an answer, which
 * counts for itself, only what is none of the figures of the source (`told`).
 */
export function changedCounts(before: Found, after: Found, told?: Figures): readonly Finding[] {
  const was = countsOf(before);
  if (was.size === 0) return [];
  return [...countsOf(after)].flatMap(([noun, is]) => {
    const own = was.get(noun);
    if (own?.values.size !== 1 || is.values.size !== 1 || own.fact.value === is.fact.value) return [];
    if (told?.has(is.fact.value) || isSum(before, noun, own.fact, is.fact)) return [];
    if (isPartOf(before, own.fact, is.fact)) return [];
    return [changed('number', own.fact, is.fact)];
  });
}

/** `Deux agents sur neuf` are `deux des neuf agents`. */
function isPartOf({ facts, words }: Found, part: Fact, all: Fact): boolean {
  const next = facts[facts.indexOf(part) + 1];
  return (
    next?.value === all.value && /\s(?:sur|parmi)(?: les)?\s$/.test(words.source.slice(part.end, next.start))
  );
}

/** The counts of a text by what is counted, folded and in the singular. */
function countsOf({ words, facts }: Found): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  let at = 0;
  for (const fact of facts) {
    if (fact.type !== 'number' || fact.unit || !/^[1-9]$/.test(fact.value)) continue;
    while ((words.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < fact.end) at += 1;
    let noun = at;
    while (noun < at + 3 && words.isNear(noun) && BETWEEN.has(words.text(noun))) noun += 1;
    const text = words.text(noun);
    // `7 voix contre 3`
    if (
      words.isDigits(noun + 1) ||
      !words.isWord(noun) ||
      !words.isNear(noun) ||
      text.length < SHORTEST ||
      VAGUE.has(text)
    )
      continue;
    add(counts, singular(text), fact);
  }
  return counts;
}

const known = new WeakMap<Found, ReadonlyMap<string, number>>();

/** How often a text tells of one of a thing, by what it is: `un poste de médecin`. */
function onesOf(found: Found): ReadonlyMap<string, number> {
  const ones = new Map<string, number>();
  found.words.tokens.forEach((_, at) => {
    if (!found.words.is(at, 'un une')) return;
    const noun = singular(found.words.text(at + 1));
    ones.set(noun, (ones.get(noun) ?? 0) + 1);
  });
  return ones;
}

/** `trois postes d’infirmier et un poste de médecin` are four: true when `is` counts them all. */
export function isSum(before: Found, noun: string, was: Fact, is: Fact): boolean {
  const all = known.get(before) ?? onesOf(before);
  known.set(before, all);
  const ones = all.get(singular(noun)) ?? 0;
  return (
    ones > 0 &&
    /^\d$/.test(was.value) &&
    Number(is.value) <= MOST_SUMMED &&
    Number(was.value) + ones === Number(is.value)
  );
}

function add(counts: Map<string, Counts>, noun: string, fact: Fact): void {
  const known = counts.get(noun);
  if (known) known.values.add(fact.value);
  else counts.set(noun, { values: new Set([fact.value]), fact });
}

const singular = (noun: string): string => noun.replace(/[sx]$/, '');
