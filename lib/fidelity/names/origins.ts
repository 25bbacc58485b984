import { changed, spanIn } from '../findings.ts';
import type { Finding, Span } from '../types.ts';
import { isMadeOf, placesOf } from './demonyms.ts';
import type { Mention } from './mention.ts';
import type { NamedText } from './texts.ts';

/** True when a text says a name by an adjective made of it: `les élus montreuillois` of Montreuil. */
export function isOrigin({ kind, parts }: Mention, text: NamedText): boolean {
  const [place, other] = parts;
  if (kind !== 'name' || !place || other) return false;
  return (stemsOf(text).get(place.key.slice(0, STEM)) ?? []).some((fold) => isMadeOf(fold, place.key));
}

const STEM = 4;
/** So many words of one beginning are looked at. */
const MOST = 40;
const known = new WeakMap<NamedText, Map<string, string[]>>();

/** The words in small letters of a text, by how they begin. */
function stemsOf(text: NamedText): Map<string, string[]> {
  const stems = known.get(text) ?? new Map<string, string[]>();
  if (known.has(text)) return stems;
  known.set(text, stems);
  for (const { fold, shape } of text.words) {
    if (shape !== 'lower' || fold.length < 5) continue;
    const stem = fold.slice(0, STEM);
    const all = stems.get(stem);
    if (!all) stems.set(stem, [fold]);
    else if (all.length < MOST) all.push(fold);
  }
  return stems;
}

/** One origin told instead of another: `tunisien` has become `libyen`; one left out or added may be said otherwise. */
export function changedOrigins(source: NamedText, proposal: NamedText): Finding[] {
  const gone = originsOf(source, proposal);
  const fresh = originsOf(proposal, source);
  return gone.slice(0, fresh.length).map((place, order) => changed('name', place, fresh[order] ?? place));
}

/** The adjectives of places of which the other text says nothing, one for each place. */
function originsOf({ text, words }: NamedText, other: NamedText): Span[] {
  const found = new Map<string, Span>();
  for (const word of words) {
    if (word.shape !== 'lower') continue;
    const places = placesOf(word.fold);
    if (!places || places.some((place) => other.places.has(place))) continue;
    const [first = ''] = places;
    if (!found.has(first)) found.set(first, spanIn(text, word));
  }
  return [...found.values()];
}
