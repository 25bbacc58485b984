/** Who does what, where a sentence begins and any word has a capital: `Bertrand relance` has become `Julien relance`. */
import { changed } from '../findings.ts';
import type { Finding } from '../types.ts';
import { isCommon } from './common.ts';
import { GRAMMAR, isFirstName } from './lists.ts';
import type { NamedText } from './texts.ts';
import type { Word } from './words.ts';

/** So many words are compared: a bound for a hostile text. */
const MOST = 100;
const SHORTEST = 4;

/** Names told instead of others before the same word of what they do, each unknown to the other text. */
export function changedDoers(source: NamedText, proposal: NamedText): Finding[] {
  const doers = doersOf(proposal).filter(([{ fold }]) => !source.places.has(fold));
  if (doers.length === 0) return [];
  const named = new Set(source.mentions.map(({ start }) => start));
  return doers.flatMap(([is, verb, hasObject]) => {
    const place = (source.places.get(verb.fold) ?? []).find((at) => {
      const it = source.words[at - 1];
      if (!it || !isDoer(it)) return false;
      const isName = named.has(it.start) || (isFirstName(it.fold) && isFirstName(is.fold));
      return isName || (it.weak && hasObject && isBeforeObject(source.words, at));
    });
    const was = place === undefined ? undefined : source.words[place - 1];
    return was && !proposal.places.has(was.fold) ? [changed('name', was, is)] : [];
  });
}

const ARTICLE = /^(?:le|la|les|l|un|une|son|sa|ses|leurs?|ce|cet|cette|ces|the|its|their)$/;

/** `Valmorin accueille le nouveau centre`: what does something to something has a name, or it would have an article. */
const isBeforeObject = (words: readonly Word[], verb: number): boolean => {
  const [article, object] = [words[verb + 1], words[verb + 2]];
  return article?.gap === 'space' && ARTICLE.test(article.fold) && object?.shape === 'lower';
};

/** Words with a capital, as any has it there, before one in small letters. */
function doersOf({ words }: NamedText): readonly (readonly [doer: Word, verb: Word, hasObject: boolean])[] {
  const doers: [Word, Word, boolean][] = [];
  for (let at = 0; at < words.length && doers.length < MOST; at += 1) {
    const [word, verb] = [words[at], words[at + 1]];
    if (
      word?.weak &&
      verb?.gap === 'space' &&
      verb.shape === 'lower' &&
      verb.fold.length >= SHORTEST &&
      isDoer(word)
    )
      doers.push([word, verb, isBeforeObject(words, at + 1)]);
  }
  return doers;
}

const isDoer = ({ shape, shouted, fold }: Word): boolean =>
  shape === 'capital' && !shouted && fold.length >= SHORTEST && !isCommon(fold) && !GRAMMAR.has(fold);
