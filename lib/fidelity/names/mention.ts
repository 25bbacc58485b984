import { type Chain, isInitial, mixesCases } from './chains.ts';
import {
  genderOf,
  isFirstName,
  isKnownPlace,
  keyOf,
  PLACE_HEADS,
  PLACING,
  PLACING_IN_FRENCH,
  TRANSLATABLE,
} from './lists.ts';
import type { Word } from './words.ts';

/** One word of a name. */
export interface Part {
  readonly key: string;
  /** A lone letter that stands for a first name. */
  readonly initial: boolean;
  /** False for a first name before its family name: `Mme Claire Fontaine` is `Mme Fontaine`. */
  readonly required: boolean;
}

/** A name where it stands in a text, its civility included. */
export interface Mention {
  readonly kind: 'person' | 'acronym' | 'name';
  readonly start: number;
  readonly end: number;
  /** `m`, `f`, both, or nothing, as its civilities say. */
  readonly genders: string;
  readonly parts: readonly Part[];
  /** The parts in one string: what it is. */
  readonly value: string;
  /** Index of the first of its words, civility excluded. */
  readonly at: number;
  /** True when a translation may put it into its own words. */
  readonly translatable: boolean;
  /** True when only its place or its author may follow: `de Lyon`. */
  readonly attached: boolean;
  /** How many words it has, those tied by a hyphen being one. */
  readonly groups: number;
  /** True for a place by the words before it, such as `from`, or a known one; and for a brand by its letters. */
  readonly placed: boolean;
  /** An acronym’s capitals: `dgfp` of DGFiP. */
  readonly letters: string;
}

/** A mention from the words of its chain, which begins at `from` (its civility, when it has one). */
export function mention(
  kind: Mention['kind'],
  words: readonly Word[],
  from: number,
  chain: Chain,
  genders: string,
): Mention {
  const last = words[chain.end - 1] as Word;
  const own = chain.words.filter((word) => word.start <= last.start);
  const first = kind === 'person' ? words[from] : own[0];
  const family = familyOf(own, kind === 'person', kind === 'person' || chain.groups > 1);
  const parts = own.map((word) => ({
    key: keyOf(word.fold),
    initial: isInitial(word),
    required: family.has(word),
  }));
  return {
    kind,
    start: first?.start ?? 0,
    end: last.end,
    genders: genders || (kind === 'person' ? genderOf(own[0]?.fold ?? '') : ''),
    parts,
    value: parts.map(({ key }) => key).join(' '),
    at: words.indexOf(own[0] as Word, from),
    translatable: kind === 'name' && own.some(({ fold }) => TRANSLATABLE.has(fold)),
    attached: PLACING_IN_FRENCH.has(words[from - 1]?.fold ?? ''),
    groups: chain.groups,
    placed: isPlaced(words, from) || own.some(({ fold, shape }) => shape === 'mixed' || isKnownPlace(fold)),
    letters: kind === 'acronym' ? last.text.replace(/[^\p{Lu}]/gu, '').toLowerCase() : '',
  };
}

/** `à Lyon`, `de Lyon`, `from Lyon`, `la préfecture du Gard`, `dans l’Ain`; but not `ministre de la Justice`. */
function isPlaced(words: readonly Word[], at: number): boolean {
  const [before = '', second = '', third = ''] = [1, 2, 3].map((steps) => words[at - steps]?.fold);
  if (PLACING.has(before)) return true;
  return /^(la|le|l|les|du|des)$/.test(before) && PLACE_HEADS.has(second === 'de' ? third : second);
}

/** The words that must be said again: all but first names. */
function familyOf(words: readonly Word[], isPerson: boolean, mayDrop: boolean): ReadonlySet<Word> {
  const all = new Set(words.filter((word) => !isInitial(word)));
  if (!mayDrop || words.length < 2) return all;
  if (mixesCases(words))
    return new Set(words.filter(({ shape, text }) => shape === 'upper' && text.length > 1));
  const [first] = words;
  const pair =
    isPerson &&
    words.filter((word, at) => at === 0 || word.gap === 'space' || word.gap === 'point').length === 2;
  if (!first || !(pair || isFirstName(first.fold))) return all;
  // Jean-Paul Dupont: both halves of the first name.
  const start = words.findIndex((word, at) => at > 0 && word.gap !== 'hyphen' && !isInitial(word));
  return start > 0 ? new Set(words.slice(start)) : all;
}
