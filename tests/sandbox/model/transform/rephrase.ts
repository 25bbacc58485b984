import { PLAIN } from '../lexicon/plain.ts';
import { CONCISE, ENGLISH_TONES, FORMAL, KIND, NEUTRAL } from '../lexicon/tones.ts';
import { languageOf } from './language.ts';
import { capitalize, mapLines, sentences, uncapitalize } from './lines.ts';
import { withProtected } from './mask.ts';
import { phrases, replacePhrases } from './phrases.ts';

export type Tone = 'neutral' | 'formal' | 'kind' | 'concise';

const WORDS = {
  // Neutral, kind and concise writing leave administrative French behind first.
  neutral: phrases(PLAIN, NEUTRAL),
  formal: phrases(FORMAL),
  kind: phrases(PLAIN, KIND),
  concise: phrases(PLAIN, CONCISE),
};
const ENGLISH = {
  neutral: phrases(ENGLISH_TONES.neutral),
  formal: phrases(ENGLISH_TONES.formal),
  kind: phrases(ENGLISH_TONES.kind),
  concise: phrases(ENGLISH_TONES.concise),
};

/** Other words for the same thing, in the tone asked. */
export function rephrase(text: string, tone: Tone): string {
  const french = languageOf(text) === 'fr';
  const words = french ? WORDS[tone] : ENGLISH[tone];
  return withProtected(text, (masked) =>
    mapLines(masked, (prose) =>
      sentences(prose)
        .map((sentence) => {
          const said = replacePhrases(sentence, words, { french, keepNames: true });
          return tidy(moveCircumstance(said, tone), sentence);
        })
        .join(''),
    ),
  );
}

/** "Depuis mardi, le guichet est fermé." becomes "Le guichet est fermé depuis mardi.": a light restructuring. */
function moveCircumstance(sentence: string, tone: Tone): string {
  if (tone !== 'neutral' && tone !== 'concise') return sentence;
  const moved =
    /^((?:Depuis|Dans|Lors|À partir|Pendant|Durant|Après|Avant|En)\b[^,;:.*_()[\]]{3,60}), ((?:l[ea]s? |l[’']|nous |vous |je |il |elle |ce |cette |votre |notre |un |une )[^,;:.()]{10,}?)([.!?]\s*)$/u.exec(
      sentence,
    );
  if (!moved) return sentence;
  return `${capitalize(moved[2]!)} ${uncapitalize(moved[1]!)}${moved[3]!}`;
}

/** What is left after words were taken away: no double blanks, no lost capital, no blank before a comma. */
function tidy(sentence: string, original: string): string {
  const whole = sentence
    .replace(/^(\s*)[,;] */, '$1')
    .replace(/(\S) {2,}/g, '$1 ')
    .replace(/ +([,.])/g, '$1')
    .replace(/,\s*,/g, ',')
    .replace(/(possible) de (également|aussi|ensuite|toujours) /g, '$1 $2 de ');
  return /^[^\p{L}]*\p{Lu}/u.test(original) ? capitalize(whole) : whole;
}
