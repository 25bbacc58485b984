import { NO_ACRONYM } from './acronym-lists.ts';
import { type Chain, chainFrom, isAcronym, isCapital, isInitial, isNameWord, mixesCases } from './chains.ts';
import { isCommon } from './common.ts';
import { hasted } from './hasted.ts';
import { CIVILITIES, INTRODUCING, isExonym, isFirstName, KIN, PARTICLES, TITLES } from './lists.ts';
import { isStreetName, type Mention, mention } from './mention.ts';
import { isSubject } from './subjects.ts';
import type { Word } from './words.ts';

/** How a text uses capitals: German puts one on every noun. */
export interface Reading {
  readonly german: boolean;
  readonly english: boolean;
  readonly french: boolean;
}

/** The names of a text, in order. */
export function mentionsOf(words: readonly Word[], reading: Reading): readonly Mention[] {
  const known = reading.german ? new Set<string>() : namesInSentences(words);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const found = personAt(words, at) ?? nameAt(words, at, reading, known);
    if (!found) at++;
    else {
      mentions.push(...found.mentions);
      at = Math.max(at + 1, found.next);
    }
  }
  return mentions;
}

/** What was found at a word, and where to go on. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly next: number;
}

/** Words that have a capital inside a sentence are names at the start of one too. */
function namesInSentences(words: readonly Word[]): Set<string> {
  const known = new Set<string>();
  for (const word of words)
    if (!word.weak && !word.shouted && word.text.length > 2 && isNameWord(word) && !(word.gap === 'hyphen'))
      known.add(word.fold);
  return known;
}

/** Of several persons, each of whom has it. */
const SEVERAL =
  /^(mm|messieurs|mmes|mesdames|mesdemoiselles|m[el]?lles|messrs|docteurs|drs|professeurs|prs|maitres|doctors)$/;

/** Monsieur le docteur, M. et Mme: more in a row are no text. */
const MOST_CIVILITIES = 5;

/** `Mme Claire Fontaine`, `M. et Mme DUPONT`, `MM. Petit et Grand`, `le docteur Lenoir`. */
function personAt(words: readonly Word[], at: number): Found | undefined {
  const first = words[at];
  if (!first || first.shape === 'other' || !CIVILITIES.has(first.fold)) return undefined;
  let genders = '';
  let next = at;
  for (
    let word = words[next];
    word && next < at + MOST_CIVILITIES && CIVILITIES.has(word.fold) && (next === at || isNear(word));
    word = words[next]
  ) {
    const gender = CIVILITIES.get(word.fold) ?? '';
    if (!genders.includes(gender)) genders += gender;
    next++;
    const conjunction = words[next];
    if (
      conjunction &&
      /^(et|ou|le|la|and|und|y)$/.test(conjunction.fold) &&
      conjunction.gap !== 'break' &&
      words[next + 1]?.gap !== 'break' &&
      CIVILITIES.has(words[next + 1]?.fold ?? '')
    )
      next++;
  }
  const start = words[next];
  if (!start || !isNear(start)) return undefined;
  const chain = chainFrom(words, next, true);
  if (!chain) return hasted(words, at, next, genders);
  // `Mrs Santoni et Ravel`, for `MM.`
  const more = words[chain.end];
  const isSeveral =
    first.fold === 'mrs' && (more?.fold === 'et' || (more?.shape === 'capital' && !more.weak));
  const mentions = [mention('person', words, at, chain, isSeveral ? 'm' : genders)];
  let end = chain.end;
  // The civility of several holds for those that follow: MM. Petit, Durand et Roux.
  while (SEVERAL.test(first.fold)) {
    const more = words[end]?.fold === 'et' || words[end]?.fold === 'and' ? end + 1 : end;
    const other = chainFrom(words, more, true);
    if (!other || words[more]?.weak || CIVILITIES.has(words[more]?.fold ?? '')) break;
    mentions.push(mention('person', words, more, other, genders));
    end = other.end;
  }
  return { mentions, next: end };
}

const isNear = (word: Word): boolean => word.gap === 'space' || word.gap === 'point';

function nameAt(
  words: readonly Word[],
  at: number,
  reading: Reading,
  known: ReadonlySet<string>,
): Found | undefined {
  const word = words[at];
  // Rue de l’École: any word may be the name of a street.
  if (word && !isNameWord(word) && isStreetName(words, at)) return one('name', words, at);
  if (!isCapital(word) || (!isInitial(word) && !isNameWord(word))) return undefined;
  if (isInitial(word) && !isNameWord(words[at + 1])) return undefined;
  const next = words[at + 1];
  // `DUPONT Jean`, but not `la DGA, Solange Rey`
  const isFamily = next?.gap !== 'break' && isFirstName(next?.fold ?? '');
  if (isAcronym(word) && !isFamily) return single('acronym', words, at);
  if (
    reading.german &&
    !(isFirstName(word.fold) && words[at + 1]?.gap === 'space' && isNameWord(words[at + 1]))
  )
    return undefined;
  if (word.shape === 'upper' && word.shouted && !followsPostcode(words, at)) return undefined;
  const chain = chainFrom(words, at, false);
  if (!chain) return { mentions: [], next: at + 1 };
  if (isEmphasis(words, at, chain)) return aside(words, at, chain.end);
  if (word.shouted && !followsPostcode(words, at)) return { mentions: [], next: chain.end };
  const strong =
    !word.weak ||
    word.labelled ||
    word.shape === 'mixed' ||
    known.has(word.fold) ||
    standsAlone(words, at, chain, reading) ||
    (reading.french && isSubject(words, at, chain));
  if (strong || startsStrong(words, at, chain)) return found(words, at, chain, reading);
  // The first word may be any: what follows it is a name all the same.
  const rest =
    at + 1 < chain.end && !PARTICLES.has(words[at + 1]?.fold ?? '')
      ? chainFrom(words, at + 1, false)
      : undefined;
  return rest && isNameWord(words[at + 1])
    ? found(words, at + 1, rest, reading)
    : { mentions: [], next: at + 1 };
}

function found(words: readonly Word[], at: number, chain: Chain, { english }: Reading): Found {
  const [first, second] = chain.words;
  const isRelative = KIN.has(words[at - 1]?.fold ?? '');
  const isPerson =
    isRelative ||
    (!!first &&
      !!second &&
      chain.groups > 1 &&
      (TITLES.has(words[at - 1]?.fold ?? '') ||
        (isFirstName(first.fold) &&
          !(english && (isSchool(chain.words) || isOfBody(words[chain.end]) || isWhatFor(words, at)))) ||
        isInitial(first) ||
        hasFamilyParticle(words, at) ||
        mixesCases(chain.words)));
  return { mentions: [mention(isPerson ? 'person' : 'name', words, at, chain, '')], next: chain.end };
}

/** Marine Farming Commission: English sets a capital on all words of a body. */
const isOfBody = (next: Word | undefined): boolean =>
  next?.gap === 'space' && next.shape === 'capital' && isCommon(next.fold);

/** Institute of Marine Chemistry */
const isWhatFor = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.fold === 'of' && words[at - 2]?.shape === 'capital';

/** Of a long word in capitals, or of one of emphasis, nothing but its change for another tells. */
const aside = (words: readonly Word[], at: number, next: number): Found =>
  words[at]?.shouted || (words[at]?.fold.length ?? 9) > 8 || isCommon(words[at]?.fold ?? '')
    ? { mentions: [], next }
    : single('acronym', words, at);

/** Louise-Michel Primary School: English sets a capital on what is called by a person. */
const isSchool = (words: readonly Word[]): boolean =>
  words[1]?.gap === 'hyphen' && isCommon(words.at(-1)?.fold ?? '');

function single(kind: 'acronym', words: readonly Word[], at: number): Found {
  const { gap, text = '' } = words[at + 1] ?? {};
  // VLS-TS
  const isTied = gap === 'hyphen' && text.length < 3 && text === text.toUpperCase();
  return { ...one(kind, words, at), next: at + (isTied ? 2 : 1) };
}

/** A mention of one word. */
function one(kind: Mention['kind'], words: readonly Word[], at: number): Found {
  const chain = { words: [words[at] as Word], groups: 1, end: at + 1 };
  return { mentions: [mention(kind, words, at, chain, '')], next: at + 1 };
}

/** 42000 SAINT-ETIENNE */
const followsPostcode = (words: readonly Word[], at: number): boolean =>
  /^\d{5}$/.test(words[at - 1]?.text ?? '');

/** IMPÉRATIVEMENT: a long word in capitals is a name after the few words that introduce one. */
const isEmphasis = (words: readonly Word[], at: number, { groups, words: [word] }: Chain): boolean =>
  groups === 1 &&
  word?.shape === 'upper' &&
  word.text.length > 6 &&
  !word.labelled &&
  words[at + 1]?.gap !== 'hyphen' &&
  !followsPostcode(words, at) &&
  (word.fold.endsWith('ment') || !INTRODUCING.has(words[at - 1]?.fold ?? ''));

/** Gwenaël Le Roux: with a capital the particle is part of a family name. */
const hasFamilyParticle = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.shape === 'capital' && /^(le|la|de|da|van|ben|el)$/.test(words[at + 1]?.fold ?? '');

/** A chain at the start of a sentence whose first word belongs to it: Saint-Étienne, Claire Fontaine, Jean DUPONT. */
function startsStrong(words: readonly Word[], at: number, { words: chain, end }: Chain): boolean {
  const [first, second] = chain;
  if (!first || !second) return false;
  return (
    words[at + 1]?.gap === 'hyphen' ||
    hasFamilyParticle(words, at) ||
    isFirstName(first.fold) ||
    isExonym(first.fold) ||
    isInitial(first) ||
    (first.shape === 'upper' && end - at < 4) ||
    (second.shape === 'upper' && second.text.length > 2 && !NO_ACRONYM.has(second.fold) && !isAcronym(second))
  );
}

/** A line that holds two or three capitalised words and nothing else is a signature; English has titles like that. */
function standsAlone(words: readonly Word[], at: number, chain: Chain, { english }: Reading): boolean {
  const after = words[chain.end];
  return (
    !english &&
    chain.groups > 1 &&
    chain.groups < 4 &&
    (words[at]?.opensLine ?? false) &&
    (!after || after.opensLine)
  );
}
