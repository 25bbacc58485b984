import { PLAIN } from '../lexicon/plain.ts';
import { capitalize, mapLines } from './lines.ts';
import { withProtected } from './mask.ts';
import { phrases, replacePhrases } from './phrases.ts';

const WORDS = phrases(PLAIN);

/** Sentences longer than this many characters are cut where they can be. */
const LONG = 90;

/** Everyday words for administrative ones, and shorter sentences. */
export function plainLanguage(text: string): string {
  return withProtected(text, (masked) =>
    mapLines(masked, (prose) =>
      splitSentences(mend(replacePhrases(prose, WORDS, { french: true, keepNames: true }))),
    ),
  );
}

/** Imperatives after "merci de" and the like want an infinitive. */
function mend(prose: string): string {
  return prose
    .replace(/\b([Mm]erci de) (?:bien )?vouloir /g, '$1 ')
    .replace(/\b([Mm]erci) de ([aeéiou])/g, '$1 d’$2');
}

/** Cuts long sentences at semicolons and before "et que", "lequel" and the like: one idea, one sentence. */
function splitSentences(prose: string): string {
  return prose.replace(/[^.!?]+[.!?]*/g, (sentence) => {
    if (sentence.length < LONG) return sentence;
    return sentence
      .replace(/[ \u00A0\u202F]*;\s+(?:et )?(\p{L}[^;]{15,})/gu, (_, rest: string) => `. ${capitalize(rest)}`)
      .replace(/,? et (?:que|qu[’'])\s?(\p{L}[^,;]{15,})/gu, (_, rest: string) => `. ${capitalize(rest)}`)
      .replace(
        /, (?:étant précisé|sachant|étant entendu) que (\p{L})/gu,
        (_, letter: string) => `. ${capitalize(letter)}`,
      );
  });
}
