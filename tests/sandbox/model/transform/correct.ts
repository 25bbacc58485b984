import { ER_VERBS, PLURAL_NOUNS, SPELLING_EN, SPELLING_FR } from '../lexicon/spelling.ts';
import { languageOf } from './language.ts';
import { capitalize, mapLines } from './lines.ts';
import { withProtected } from './mask.ts';
import { phrases, replacePhrases } from './phrases.ts';

const FRENCH = phrases(SPELLING_FR);
const ENGLISH = phrases(SPELLING_EN);

const PARTICIPLE = new RegExp(
  `(?<![\\p{L}])((?:ai|as|a|avons|avez|ont|avais|avait|aviez|avaient|aurait|aurez)(?: (?:pas|bien|déjà|jamais|tout))? (?:${ER_VERBS}))er(?![\\p{L}])`,
  'giu',
);
const PLURAL = new RegExp(
  `(?<![\\p{L}])((?:les|des|ces|mes|vos|nos|ses|leurs|plusieurs|quelques) (?:${PLURAL_NOUNS}))(?![\\p{L}-])`,
  'giu',
);

/** Spelling, a few agreements and typography; a text without a known fault comes back unchanged. */
export function correct(text: string): string {
  const french = languageOf(text) === 'fr';
  return withProtected(text, (masked) =>
    mapLines(masked, (prose) => (french ? correctFrench(prose) : correctEnglish(prose))),
  );
}

function correctFrench(prose: string): string {
  const words = replacePhrases(prose, FRENCH, { keepNames: true })
    .replace(PARTICIPLE, '$1é')
    .replace(PLURAL, '$1s')
    .replace(/^(?:bonjour|bonsoir|madame|monsieur|merci|cordialement)(?!\p{L})/u, capitalize);
  return spacing(words)
    .replace(/(?<=[^\s\u00A0\u202F;!?.…«([])([;!?])(?=\s|$|[)»])/g, '\u202F$1')
    .replace(/(?<=[\p{L}\uE001»)])(:)(?=\s|$)/gu, '\u00A0$1')
    .replace(/"([^"\n]+)"/g, '«\u00A0$1\u00A0»')
    .replace(/\.{3}/g, '…');
}

function correctEnglish(prose: string): string {
  return spacing(replacePhrases(prose, ENGLISH, { keepNames: true }))
    .replace(/ +([;:!?])/g, '$1')
    .replace(/(^|[.!?]\s+|\s)i(?=\s|['’])/g, '$1I');
}

/** Doubled blanks, blanks before commas and points, none after a comma, a lower case after a full stop. */
function spacing(prose: string): string {
  return prose
    .replace(/(\S) {2,}(?=\S)/g, '$1 ')
    .replace(/ +([,.])(?=\s|$)/g, '$1')
    .replace(/(\p{L}),(?=\p{L})/gu, '$1, ')
    .replace(
      /(?<![A-Z.]|\b(?:etc|art|cf|ex|M|Mme|p|n|al|réf|tél|Dr))([.!?] )(\p{Ll})/gu,
      (_, stop: string, letter: string) => stop + letter.toLocaleUpperCase('fr'),
    );
}
