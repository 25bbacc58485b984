/** Persons in mails written in haste, without a capital. */
import { GRAMMAR, isGeneric } from './lists.ts';
import { mention } from './mention.ts';
import type { Found } from './mentions.ts';
import type { Word } from './words.ts';

/** `mme bouzid` in a mail written in haste: it says the gender, but any word may follow. */
export function hasted(words: readonly Word[], at: number, next: number, genders: string): Found | undefined {
  const [civility, word] = [words[at], words[next]];
  if (
    word?.shape !== 'lower' ||
    civility?.shape !== 'lower' ||
    !/^(mme|mlle|mr|madame|monsieur)$/.test(civility.fold)
  )
    return undefined;
  if (GRAMMAR.has(word.fold) || isGeneric(word.fold) || word.fold.length < 3) return undefined;
  const { parts, ...said } = mention(
    'person',
    words,
    at,
    { words: [word], groups: 1, end: next + 1 },
    genders,
  );
  return {
    mentions: [{ ...said, parts: parts.map((part) => ({ ...part, required: false })) }],
    next: next + 1,
  };
}
