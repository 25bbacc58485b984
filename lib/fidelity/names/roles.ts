/** Who does what to whom: two names of one sentence, and the words between them. */
import { changed, spanIn } from '../findings.ts';
import type { Finding } from '../types.ts';
import { CIVILITIES, GRAMMAR } from './lists.ts';
import type { Mention } from './mention.ts';
import type { NamedText } from './texts.ts';

/** Words between two persons whose roles are compared, at most. */
const LONGEST = 12;
/** Pairs of persons that are looked at. */
const MOST = 60;

interface Frame {
  readonly first: Mention;
  readonly second: Mention;
  /** All words between, folded, in order; and those that mean something. */
  readonly all: readonly string[];
  readonly words: readonly string[];
  /** `Y a été vu par X`: the second acts. */
  readonly passive: boolean;
}

/** Persons who exchanged their roles: `M. A a remplacé Mme B` has become `Mme B a remplacé M. A`. */
export function exchangedRoles(source: NamedText, proposal: NamedText): Finding[] {
  const after = framesOf(proposal);
  if (after.length === 0) return [];
  const byPair = new Map<string, Frame[]>();
  for (const frame of after) {
    const key = pairOf(frame);
    byPair.set(key, [...(byPair.get(key) ?? []), frame]);
  }
  return framesOf(source).flatMap((was) => {
    const all = byPair.get(pairOf(was)) ?? [];
    const [is] = all;
    if (!is || all.length > 1) return [];
    const isSameOrder = nameOf(was.first) === nameOf(is.first);
    const isSameVoice = was.passive === is.passive;
    const isExchanged = isSameOrder
      ? !isSameVoice && sayTheSame(was, is)
      : isSameVoice && isOneFrame(was, is);
    if (!isExchanged) return [];
    return [
      changed('name', spanIn(source.text, was.first), spanIn(proposal.text, is.first)),
      changed('name', spanIn(source.text, was.second), spanIn(proposal.text, is.second)),
    ];
  });
}

/** Both say the same words between, verbs in any of their forms, and what they say has a direction. */
const isOneFrame = (was: Frame, is: Frame): boolean =>
  was.all.length === is.all.length &&
  was.all.every((word, at) => stem(word) === stem(is.all[at] ?? '')) &&
  !was.all.some((word) => MUTUAL.test(word));

const MUTUAL =
  /^(?:avec|et|ou|entre|rencontr|crois|epous|mari[ea]|divorc|voisin|frere|soeur|conjoint|collegue|cousin|ami)/;

/** One says all words of the other, verbs in any of their forms. */
function sayTheSame(was: Frame, is: Frame): boolean {
  const [short, long] = was.words.length < is.words.length ? [was.words, is.words] : [is.words, was.words];
  if (short.length === 0 || long.length - short.length > 2) return false;
  return short.every((word) => long.some((other) => stem(word) === stem(other)));
}

const stem = (word: string): string => word.slice(0, 5);

/** Two names with a verb between them, in one sentence. */
function framesOf({ mentions, words, text }: NamedText): readonly Frame[] {
  const frames: Frame[] = [];
  mentions.forEach((first, order) => {
    const second = mentions[order + 1];
    if (!second || frames.length >= MOST || first.evidence !== 'name' || second.evidence !== 'name') return;
    if (/[.;:!?,()\n«»]/.test(text.slice(first.end, second.start).replace(/\bM\./g, ''))) return;
    const end = first.at + first.parts.length;
    const all = words.slice(end, second.at).filter(({ fold }) => !CIVILITIES.has(fold));
    if (all.length === 0 || all.length > LONGEST) return;
    const folds = all.map(({ fold }) => fold);
    const isWay =
      folds.length === 1 && /^(?:a|vers)$/.test(folds[0] ?? '') && words[first.at - 1]?.fold === 'de';
    if (
      !isWay &&
      ((folds.length < 2 && !/.{5}/.test(folds[0] ?? '')) || !folds.some((fold) => VERBAL.test(fold)))
    )
      return;
    const passive =
      folds.at(-1) === 'par' && folds.some((fold) => /^(?:ete|est|sont|sera|seront)$/.test(fold));
    const telling = folds.filter(
      (fold) => fold.length > 3 && !GRAMMAR.has(fold) && !/^(?:ete|sera)/.test(fold),
    );
    frames.push({ first, second, all: folds, words: telling, passive });
  });
  return frames;
}

/** What a verb is known by: an auxiliary, a participle, a future. */
const VERBAL = /^(?:a|ont|est|sont|avait|sera|seront|.{4,}(?:era|eront|ait))$/;

const nameOf = ({ parts }: Mention): string =>
  parts
    .filter(({ required }) => required)
    .map(({ key }) => key)
    .join(' ');
const pairOf = ({ first, second }: Frame): string => [nameOf(first), nameOf(second)].sort().join('/');
