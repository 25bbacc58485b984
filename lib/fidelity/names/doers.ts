/** Who does what, where a sentence begins and any word has a capital: `Bertrand relance` has become `Julien relance`. */
import { changed } from '../findings.ts';
import type { Finding } from '../types.ts';
import { isCommon } from './common.ts';
import { isFirstName } from './lists.ts';
import type { NamedText } from './texts.ts';
import type { Word } from './words.ts';

/** So many words are compared: a bound for a hostile text. */
const MOST = 100;
const SHORTEST = 4;

/** Names told instead of others before the same word of what they do, each unknown to the other text. */
export function changedDoers(source: NamedText, proposal: NamedText): Finding[] {
  const named = new Set(source.mentions.map(({ start }) => start));
  return doersOf(proposal).flatMap(([is, verb]) => {
    if (!is.weak || source.places.has(is.fold)) return [];
    const was = (source.places.get(verb.fold) ?? [])
      .map((at) => source.words[at - 1])
      .find(
        (it) => it && isDoer(it) && (named.has(it.start) || (isFirstName(it.fold) && isFirstName(is.fold))),
      );
    return was && !proposal.places.has(was.fold) ? [changed('name', was, is)] : [];
  });
}

/** Words with a capital before one in small letters. */
function doersOf({ words }: NamedText): readonly (readonly [doer: Word, verb: Word])[] {
  const doers: [Word, Word][] = [];
  for (const [at, word] of words.entries()) {
    const verb = words[at + 1];
    if (doers.length >= MOST) break;
    if (isDoer(word) && verb?.gap === 'space' && verb.shape === 'lower' && verb.fold.length >= SHORTEST)
      doers.push([word, verb]);
  }
  return doers;
}

const isDoer = ({ shape, shouted, fold }: Word): boolean =>
  shape === 'capital' && !shouted && fold.length >= SHORTEST && !isCommon(fold);
