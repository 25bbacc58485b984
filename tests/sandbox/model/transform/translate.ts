import { ENGLISH_TO_FRENCH, FRENCH_TO_ENGLISH } from '../lexicon/english.ts';
import { correct } from './correct.ts';
import { languageOf } from './language.ts';
import { mapLines } from './lines.ts';
import { withProtected } from './mask.ts';
import { phrases, replacePhrases } from './phrases.ts';

const TO_ENGLISH = phrases(FRENCH_TO_ENGLISH);
const TO_FRENCH = phrases(ENGLISH_TO_FRENCH);

/** English capitalises these, French does not. */
const CAPITALISED = new Set(
  'i january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday french english british irish ireland england france canada'.split(
    ' ',
  ),
);
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** Word by word and phrase by phrase, between French and English only; a text already in the target is unchanged. */
export function translate(text: string, target: string): string {
  const source = languageOf(text);
  if (/anglais|english|^en\b/i.test(target))
    return source === 'en' ? text : throughLines(correct(text), toEnglish);
  if (/français|french|^fr\b/i.test(target)) return source === 'fr' ? text : throughLines(text, toFrench);
  return `[${target}\u00A0: la démonstration sans modèle de langue ne traduit qu’entre le français et l’anglais]\n\n${text}`;
}

function throughLines(text: string, change: (prose: string) => string): string {
  return withProtected(text, (masked) => mapLines(masked, change));
}

/** English writes no blank before punctuation, "an" before a vowel, and other quotation marks. */
function toEnglish(prose: string): string {
  return replacePhrases(prose, TO_ENGLISH, { keepNames: true })
    .replace(/[ \u00A0\u202F]+([;:!?])(?=\s|$)/g, '$1')
    .replace(/«[ \u00A0\u202F]*/g, '“')
    .replace(/[ \u00A0\u202F]*»/g, '”')
    .replace(/\b([Aa]) (?=[aeio])/g, '$1n ')
    .replace(/(?<![\p{L}])i(?![\p{L}])/gu, 'I');
}

const FEMININE =
  'demande|lettre|adresse|réponse|copie|pièce|question|décision|somme|facture|taxe|pension|aide|maison|famille|mère|sœur|fille|grand-mère|école|inscription|réunion|panne|erreur|rue|ville|date|semaine|année|référence|signature|attestation|traduction|succession|mairie|préfecture|banque|propriété|imprimante|allocation|naissance|retraite|échéance|réclamation|information';
const TO_FEMININE: Readonly<Record<string, string>> = {
  le: 'la',
  un: 'une',
  mon: 'ma',
  son: 'sa',
  ce: 'cette',
  du: 'de la',
};
const AFTER_ARTICLE = new RegExp(`(?<!\\p{L})(le|un|mon|son|ce|du) (?=(?:${FEMININE})(?!\\p{L}))`, 'giu');

/** French agrees its articles, elides before a vowel, and spaces its punctuation. */
function toFrench(prose: string): string {
  return replacePhrases(prose, TO_FRENCH, { keepNames: true, french: true, capitalised: CAPITALISED })
    .replace(AFTER_ARTICLE, (_, article: string) => {
      const feminine = TO_FEMININE[article.toLowerCase()] ?? article;
      return `${/^\p{Lu}/u.test(article) ? feminine.charAt(0).toUpperCase() + feminine.slice(1) : feminine} `;
    })
    .replace(/(?<!\p{L})([Ll])[ae] (?=[aeiouéèêàâîôûœ])/giu, '$1’')
    .replace(/(?<!\p{L})([Mm]|[Ss])a (?=[aeiouéèêàâîôûœ])/gu, '$1on ')
    .replace(/(?<!\p{L})de le(?!\p{L})/gu, 'du')
    .replace(/(?<!\p{L})à le(?!\p{L})/gu, 'au')
    .replace(/(?<=\uE001 )(?:May|peut)(?!\p{L})/gu, 'mai')
    .replace(new RegExp(`\\bsur (\\uE000[^\\uE001]*\\uE001 )(${MONTHS})`, 'gu'), 'le $1$2')
    .replace(
      new RegExp(`\\b(avant|après|depuis) (\\uE000[^\\uE001]*\\uE001 (?:${MONTHS}))`, 'gu'),
      '$1 le $2',
    )
    .replace(
      /(?<!\p{L})en (?=\p{Lu})(?!Irlande|France|Angleterre|Europe|Allemagne|Espagne|Italie|Belgique)/gu,
      'à ',
    )
    .replace(/“/g, '«\u00A0')
    .replace(/”/g, '\u00A0»')
    .replace(/(?<=[^\s\u00A0\u202F;!?.])([;!?])(?=\s|$)/g, '\u202F$1')
    .replace(/(?<=\p{L}):(?=\s|$)/gu, '\u00A0:');
}
