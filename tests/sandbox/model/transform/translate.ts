import { ENGLISH_TO_FRENCH, FRENCH_TO_ENGLISH } from '../lexicon/english.ts';
import { languageOf } from './language.ts';
import { mapLines } from './lines.ts';
import { withProtected } from './mask.ts';
import { type Phrases, phrases, replacePhrases } from './phrases.ts';

const TO_ENGLISH = phrases(FRENCH_TO_ENGLISH);
const TO_FRENCH = phrases(ENGLISH_TO_FRENCH);

/** Word by word and phrase by phrase, between French and English only; a text already in the target is unchanged. */
export function translate(text: string, target: string): string {
  const source = languageOf(text);
  if (/anglais|english|^en\b/i.test(target))
    return source === 'en' ? text : through(text, TO_ENGLISH, english);
  if (/français|french|^fr\b/i.test(target)) return source === 'fr' ? text : through(text, TO_FRENCH, french);
  return `[${target}\u00A0: la démonstration sans modèle de langue ne traduit qu’entre le français et l’anglais]\n\n${text}`;
}

function through(text: string, lexicon: Phrases, typography: (prose: string) => string): string {
  return withProtected(text, (masked) =>
    mapLines(masked, (prose) =>
      typography(replacePhrases(prose, lexicon, { keepNames: true, french: lexicon === TO_FRENCH })),
    ),
  );
}

/** English writes no blank before punctuation and other quotation marks. */
function english(prose: string): string {
  return prose
    .replace(/[ \u00A0\u202F]+([;:!?])(?=\s|$)/g, '$1')
    .replace(/«[ \u00A0\u202F]*/g, '“')
    .replace(/[ \u00A0\u202F]*»/g, '”')
    .replace(/(?<![\p{L}])i(?![\p{L}])/gu, 'I');
}

function french(prose: string): string {
  return prose
    .replace(/“/g, '«\u00A0')
    .replace(/”/g, '\u00A0»')
    .replace(/(?<=[^\s\u00A0\u202F;!?.])([;!?])(?=\s|$)/g, '\u202F$1')
    .replace(/(?<=\p{L}):(?=\s|$)/gu, '\u00A0:');
}
