import { FRENCH_ACRONYMS, LONG_ACRONYMS, NOUN_ACRONYMS } from './acronym-lists.ts';
import { BODY_NAMES } from './body-lists.ts';
import { type Chain, isAcronym, isInitial, mixesCases } from './chains.ts';
import { isCommon, isListed, looksForeign } from './common.ts';
import {
  GRAMMAR,
  genderOf,
  isFirstName,
  isKnownPlace,
  keyOf,
  NAMED_HEADS,
  PLACE_HEADS,
  PLACING,
  PLACING_IN_FRENCH,
  TITLES,
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
  /**
   * `common` when each of its words may be an ordinary one with a capital by habit: no finding. `faint` when it
   * follows an article: a finding only when another name has come instead.
   */
  readonly evidence: 'name' | 'faint' | 'common';
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
  const opening = words[from - 1];
  // Inside a sentence: La Poste, Les Lucioles.
  const isTitled =
    opening?.shape === 'capital' &&
    !opening.weak &&
    ARTICLES.has(opening.fold) &&
    opening.text.length > 1 &&
    words[from]?.gap === 'space';
  const isCalled = NAMED_HEADS.has(words[from - 1]?.fold ?? '');
  const ordinary = new Set(
    kind === 'name' && !isTitled && !isOfStreet(words, from)
      ? own.filter((word) => isHabit(word, isCalled))
      : [],
  );
  const parts = own.map((word) => ({
    key: keyOf(word.fold),
    initial: isInitial(word),
    // Of `Projet Tremplin Garonne` its own word remains.
    required: family.has(word) && (!ordinary.has(word) || ordinary.size === own.length),
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
    placed:
      isTitled ||
      isAfterAcronym(words, from) ||
      TITLES.has(words[from - 1]?.fold ?? '') ||
      isPlaced(words, from) ||
      own.some(({ fold, shape }) => shape === 'mixed' || isKnownPlace(fold)),
    evidence: evidenceOf(kind, words, from, own, ordinary.size),
    letters: kind === 'acronym' ? last.text.replace(/[^\p{Lu}]/gu, '').toLowerCase() : '',
  };
}

const isHabit = ({ fold, shape, labelled }: Word, isCalled: boolean): boolean =>
  shape !== 'mixed' && !labelled && !isKnownPlace(fold) && (isCalled ? isListed(fold) : isCommon(fold));

const STREETS =
  /^(?:rue|avenue|boulevard|quai|pont|square|allee|impasse|chemin|route|cours|passage|faubourg|sentier|venelle|ruelle|esplanade|residence|lotissement|hameau|foyer|camping|sci|sarl|sas|eurl|earl|gaec|scea)$/;

/** Rue des Tanneurs: what a street is called by may be any word. */
const isOfStreet = (words: readonly Word[], at: number): boolean =>
  isStreet(words, at - 1) ||
  (/^(?:de|des|du|d|la|le|les|l|aux)$/.test(words[at - 1]?.fold ?? '') &&
    [2, 3].some((back) => isStreet(words, at - back)));

/** `place de la Halle`, but not what is `mis en place`. */
const isStreet = (words: readonly Word[], at: number): boolean =>
  STREETS.test(words[at]?.fold ?? '') ||
  (words[at]?.fold === 'place' && !/^(?:en|sur|sa|leur|une|de)$/.test(words[at - 1]?.fold ?? ''));

/** True for a word with a capital that a street is called by, whatever word it is: `rue de l’École`. */
export function isStreetName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word?.shape === 'capital' &&
    word.gap !== 'break' &&
    !word.weak &&
    word.fold.length > 3 &&
    !GRAMMAR.has(word.fold) &&
    isOfStreet(words, at)
  );
}

/** EID Atlantique, GED Alfresco. */
const isAfterAcronym = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return words[at]?.gap === 'space' && !!before && before.text.length > 1 && isAcronym(before);
};

const ARTICLES = new Set(
  'le la les l du des au aux un une ce cette ces notre votre leur son sa ses the'.split(' '),
);

function evidenceOf(
  kind: Mention['kind'],
  words: readonly Word[],
  from: number,
  own: readonly Word[],
  ordinary: number,
): Mention['evidence'] {
  const [first] = own;
  if (kind === 'acronym' && first)
    return isNoun(first, words[from - 1]) ||
      (first.fold.length > 6 && !LONG_ACRONYMS.has(first.fold)) ||
      (first.fold.length < SHORTEST_BODY && !isBody(first.fold))
      ? 'faint'
      : 'name';
  // `un éco-PTZ`
  if (
    kind === 'name' &&
    own.length === 1 &&
    first?.gap === 'hyphen' &&
    first.shape === 'upper' &&
    first.fold.length < SHORTEST_BODY
  )
    return 'faint';
  if (kind !== 'name' || !first) return 'name';
  if (ordinary === own.length) return 'common';
  const before = words[from - 1];
  const isFaint =
    !!before &&
    ARTICLES.has(before.fold) &&
    // Les Tilleuls with a capital inside a sentence are called so.
    (before.shape === 'lower' || before.weak) &&
    own.every(
      ({ shape, labelled, fold, gap }, at) =>
        shape === 'capital' &&
        !labelled &&
        !isKnownPlace(fold) &&
        !looksForeign(fold) &&
        !(at > 0 && gap === 'hyphen'),
    );
  return isFaint ? 'faint' : 'name';
}

/** Shorter ones abbreviate anything, and are said in any words: `TT`, `OM`, `PPF`. */
const SHORTEST_BODY = 4;

/** True for the acronym of a body that is known. */
const isBody = (fold: string): boolean =>
  FRENCH_ACRONYMS.has(fold) || (BODY_NAMES.get(fold)?.some(({ words }) => words.join(' ') === fold) ?? false);

const ONE_OF_MANY =
  /^(?:une?|chaque|aucune?|cet|cette|mon|ma|votre|vos|notre|nos|leurs?|son|sa|ses|two|an?)$/;

/** `un PC`, `votre DRH`, `le CDD`: not a body of its own. */
const isNoun = ({ fold }: Word, before: Word | undefined): boolean =>
  NOUN_ACRONYMS.has(fold) || (ONE_OF_MANY.test(before?.fold ?? '') && !FRENCH_ACRONYMS.has(fold));

/** `à Lyon`, `de Lyon`, `from Lyon`, `la préfecture du Gard`, `dans l’Ain`; but not `ministre de la Justice`. */
function isPlaced(words: readonly Word[], at: number): boolean {
  const [before = '', second = '', third = ''] = [1, 2, 3].map((steps) => words[at - steps]?.fold);
  if (PLACING.has(before) || NAMED_HEADS.has(before)) return true;
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
