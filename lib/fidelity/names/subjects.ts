/** Names at the start of a sentence, known by the verb that follows. */
import type { Chain } from './chains.ts';
import { isCommon } from './common.ts';
import type { Word } from './words.ts';

/** What follows a name that opens a sentence. */
const PREDICATES =
  /^(?:a|est|avait|était|sera|aura|doit|devra|peut|pourra|demande|indique|précise|rappelle|souhaite|propose|estime|explique|confirme|souligne|annonce|présente|se|s|ne|n|y)$/;
/** Pronouns, adverbs and infinitives that open a sentence without an article. */
const OPENING =
  /^(?:celui|celle|ceux|celles|personne|rien|chacune?|certaine?s?|plusieurs|quiconque|aucune?|nul|nulle|lequel|laquelle|desormais|ensuite|enfin|ailleurs|puis|soit|reste|ainsi|apres|avant|mieux|tel|telle|peu|beaucoup|assez|trop|moitie|quelqu|autrui|bref|quoi|certes|jamais|toujours|encore|parfois|souvent|hier|demain|aujourd|hui|cela|ceci|ca|merci|objet|dernier|derniere)$|(?:er|ir|re|ment|an[st]|ent|ons|ez|[ieu]t|e?s)$/;

/** `Grandjean a rappelé que…`: a word of no other kind that does something at the start of a sentence. */
export const isSubject = (words: readonly Word[], at: number, { words: [word], end }: Chain): boolean =>
  !!word &&
  end === at + 1 &&
  word.shape === 'capital' &&
  word.fold.length > 3 &&
  words[end]?.gap === 'space' &&
  words[end]?.shape === 'lower' &&
  PREDICATES.test(words[end]?.text ?? '') &&
  !OPENING.test(word.fold) &&
  !isCommon(word.fold);
