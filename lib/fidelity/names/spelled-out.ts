/** Acronyms that the other text spells out, and names that are part of what they abbreviate. */
import { type Expansion, expansionsOf } from './acronyms.ts';
import type { Mention } from './mention.ts';
import type { NamedText } from './texts.ts';

const acronymsOf = ({ mentions }: NamedText): Set<string> =>
  new Set(mentions.filter(({ kind }) => kind === 'acronym').map(({ letters }) => letters));

/** Leaves out the acronyms that the other text spells out. */
export function unlessSpelledOut(
  mentions: readonly Mention[],
  own: NamedText,
  other: NamedText,
): readonly Mention[] {
  const acronyms = new Set(mentions.filter(({ kind }) => kind === 'acronym').map(({ letters }) => letters));
  if (acronyms.size === 0) return mentions;
  const spelled = expansionsOf(acronyms, other.initials);
  return mentions.filter(({ kind, letters, at }) => {
    const expansion = kind === 'acronym' ? spelled.get(letters) : undefined;
    return !expansion || !isSpelled(expansion, at, own, other);
  });
}

/** Any words may have the initials: they stand for the acronym beside it, or where the other text says them more often. */
function isSpelled({ from, to }: Expansion, at: number, own: NamedText, other: NamedText): boolean {
  const words = foldsOf(other, from, to);
  const length = to - from + 1;
  if (foldsOf(own, at - length - 4, at + length + 4).includes(words)) return true;
  const last = other.words[to]?.fold ?? '';
  const times = (text: NamedText): number =>
    (text.places.get(last) ?? []).filter((end) => foldsOf(text, end - length + 1, end) === words).length;
  return times(other) > times(own);
}

const foldsOf = ({ words }: NamedText, from: number, to: number): string =>
  words
    .slice(Math.max(0, from), to + 1)
    .map(({ fold }) => fold)
    .join(' ');

/** Leaves out the names that are part of what an acronym of the other text abbreviates, unless it spells it out too. */
export function uncovered(
  mentions: readonly Mention[],
  own: NamedText,
  other: NamedText,
  translated: boolean,
): readonly Mention[] {
  const acronyms = acronymsOf(other);
  if (mentions.length === 0 || acronyms.size === 0) return mentions;
  const here = expansionsOf(acronyms, own.initials);
  const others = translated ? undefined : expansionsOf(new Set(here.keys()), other.initials);
  const spelled = [...here].filter(([acronym]) => !others?.has(acronym)).map(([, place]) => place);
  return mentions.filter(({ at }) => !spelled.some(({ from, to }) => at >= from && at <= to));
}
