import { lettersApart } from '../text/letters.ts';
import { isCommon, isListed } from './common.ts';
import { isKnownPlace, NAMED_HEADS } from './lists.ts';
import type { Mention } from './mention.ts';
import type { NamedText } from './texts.ts';

/** Words between a head and its name, at most: `rue de la`. */
const REACH = 4;

/**
 * True when a correction only mends the spelling of an ordinary word in a name that is no person’s: `allée des Acacia`
 * is `allée des Acacias`. A letter of a person’s name is another person.
 */
export function isMended(was: Mention, is: Mention, source: NamedText): boolean {
  if (was.kind !== 'name' || is.kind !== 'name' || was.parts.length !== is.parts.length) return false;
  const changed = was.parts.flatMap(({ key }, at) => (is.parts[at]?.key === key ? [] : [[key, at] as const]));
  const isCalled = isNamedHere(was, source);
  return changed.every(([before, at]) => {
    const after = is.parts[at]?.key ?? '';
    const [one, other] = [simple(before), simple(after)];
    if (one === other) return isCalled || isCommon(after) || isListed(after) || NAMED_HEADS.has(before);
    if (was.parts.length === 1 && isKnownPlace(after) && !isKnownPlace(before))
      return isOneLetter(one, other);
    // Of a longer name a letter instead of another may be another name: sur-Dronne, sur-Drôme.
    return (
      (isKnownPlace(after) || isListed(after) || isCommon(after)) &&
      one.length !== other.length &&
      isOneLetter(one, other)
    );
  });
}

/** `Chaussure de sécurité` is `Chaussures de sécurité`. */
export const isInPlural = ({ kind, parts: [part, more] }: Mention, { places }: NamedText): boolean =>
  kind === 'name' && !!part && !more && (places.has(`${part.key}s`) || places.has(`${part.key}x`));

/** True when a name only mends a word in small letters: `service propretée` is `service Propreté`. */
export const isMendedWord = ({ kind, parts: [part, more] }: Mention, { words }: NamedText): boolean =>
  kind === 'name' &&
  !!part &&
  !more &&
  part.key.length > 5 &&
  words.some(
    ({ fold, shape }) =>
      shape === 'lower' && fold.slice(0, 3) === part.key.slice(0, 3) && lettersApart(fold, part.key) <= 2,
  );

/** After the name of a way or a house, or an article in the plural: `rue des`, `les`. */
function isNamedHere({ at }: Mention, { words }: NamedText): boolean {
  const before = words.slice(Math.max(0, at - REACH), at).map(({ fold }) => fold);
  return /^(?:des|les|aux)$/.test(before.at(-1) ?? '') || before.some((fold) => NAMED_HEADS.has(fold));
}

/** Without the mark of the plural and doubled letters. */
const simple = (key: string): string => key.replace(/[sx]$/, '').replace(/(.)\1/g, '$1');

/** One letter too many, too few or other. */
const isOneLetter = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) > 3 && lettersApart(one, other) <= 1;
