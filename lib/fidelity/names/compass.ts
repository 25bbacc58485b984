/** Points of the compass in names: `l’aile Est`, `Centre-Ouest`, `rive nord`. */
import { changed } from '../findings.ts';
import type { Finding, Span } from '../types.ts';
import type { NamedText } from './texts.ts';
import type { Word } from './words.ts';

/** Each point by its words. */
const POINTS: ReadonlyMap<string, string> = new Map(
  ['nord north', 'sud south', 'est east', 'ouest west'].flatMap((row) =>
    row.split(' ').map((word) => [word, row] as const),
  ),
);
/** Before these `est` is no verb. */
const LEADS =
  /^(?:l|aile|facade|entree|sortie|porte|cote|secteur|zone|rive|quai|parking|tribune|pignon|versant|quartier|plein|flanc|site|pole|angle)$/;

/** One point of the compass told instead of another that is told no more: `l’aile Est` has become `l’aile Ouest`. */
export function changedPoints(source: NamedText, proposal: NamedText): Finding[] {
  const [before, after] = [pointsOf(source), pointsOf(proposal)];
  const was = [...before].find(([point]) => !after.has(point))?.[1];
  const is = [...after].find(([point]) => !before.has(point))?.[1];
  return was && is ? [changed('name', was, is)] : [];
}

/** Where each point is first told. */
function pointsOf({ words, places }: NamedText): ReadonlyMap<string, Span> {
  const points = new Map<string, Span>();
  for (const [fold, point] of POINTS)
    for (const at of places.get(fold) ?? []) {
      const word = words[at];
      if (word?.fold !== fold || points.has(point)) continue;
      if (fold !== 'est' || isEast(word, words[at - 1])) points.set(point, word);
    }
  return points;
}

const isEast = ({ shape, gap, shouted }: Word, previous: Word | undefined): boolean =>
  (shape === 'capital' && !shouted) ||
  (gap === 'hyphen' && shape !== 'upper') ||
  (gap !== 'break' && LEADS.test(previous?.fold ?? ''));
