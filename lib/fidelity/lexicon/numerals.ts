/** Numbers in words. */
import type { Language } from './language.ts';
import { table } from './table.ts';

const VALUES = [
  ...Array.from({ length: 21 }, (_, value) => value),
  ...[30, 40, 50, 60, 70, 80, 90, 100, 1e3, 1e6, 1e9],
];

const CARDINALS: Record<Language, ReadonlyMap<string, number>> = {
  fr: table(
    'zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize . . . vingt* trente quarante cinquante soixante septante huitante/octante nonante cent* mille/millier* million* milliard*',
    VALUES,
  ),
  en: table(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million* billion*',
    VALUES,
  ),
  de: table(
    'null ein/eine/einen/einem/einer/eines zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig/dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert tausend million/millionen milliarde/milliarden',
    VALUES,
  ),
  es: table(
    'cero un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento mil millon/millones',
    VALUES,
  ),
  it: table(
    'zero un/una/uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille/mila milione/milioni miliardo/miliardi',
    VALUES,
  ),
  pt: table(
    'zero um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem/cento mil milhao/milhoes bilhao/bilhoes',
    VALUES,
  ),
};

const RANKS = Array.from({ length: 12 }, (_, rank) => rank + 1);
/** Ordinals without what their gender, number and case add to them. */
const ORDINALS: Record<Language, ReadonlyMap<string, number>> = {
  fr: table('premier/premiere second/seconde troisieme', RANKS),
  en: table('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', RANKS),
  de: table('erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft', RANKS),
  es: table('primer segund tercer cuart quint sext septim octav noven decim undecim duodecim', RANKS),
  it: table('prim second terz quart quint sest settim ottav non decim undicesim dodicesim', RANKS),
  pt: table('primeir segund terceir quart quint sext setim oitav non decim', RANKS),
};
const ADDED: Readonly<Partial<Record<Language, RegExp>>> = {
  de: /e[nrsm]?$/,
  es: /(?:[oa]s?)?$/,
  it: /[oaie]$/,
  pt: /[oa]s?$/,
};

/** What stands for a number of things: `une dizaine`, `twice`. Near enough to `10` to be no finding. */
const COLLECTIVE = table(
  'twice/both/couple/paire/beide*/beiden/beider/beidem/entrambi/entrambe/ambo*/ambas/zweimal huitaine dizaine douzaine/dozen quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine',
  [2, 8, 10, 12, 15, 20, 30, 40, 50, 60, 100],
);

/** The value of a number word of the language; French and English words are known in every text. */
export function cardinal(word: string, language: Language | null): number | undefined {
  return lookUp(CARDINALS, word, language) ?? compound(word, language);
}

/** The value of an ordinal (`troisièmes`, `third`) or of a collective number (`une dizaine`). */
export function ordinal(word: string, language: Language | null): number | undefined {
  const known = lookUp(ORDINALS, word, null) ?? COLLECTIVE.get(word) ?? inflected(word, language ?? 'fr');
  if (known !== undefined || !/ieme(?:s|ment)?$/.test(word)) return known;
  const root = word
    .slice(0, word.lastIndexOf('ieme'))
    .replace(/^cinqu$/, 'cinq')
    .replace(/^neuv$/, 'neuf');
  return CARDINALS.fr.get(root) ?? CARDINALS.fr.get(`${root}e`);
}

/** `ersten`, `segunda`: not `acht` or `non` as they are. */
function inflected(word: string, language: Language): number | undefined {
  const added = ADDED[language];
  const root = added && word.replace(added, '');
  return root && (root !== word || language === 'es') ? ORDINALS[language].get(root) : undefined;
}

/** `einundzwanzig`, `zweihundert`, `veintidós`: two numbers in one word. */
function compound(word: string, language: Language | null): number | undefined {
  if (language === 'it') return italian(word);
  if (language === 'es') return spanish(word);
  return language === 'de' ? german(word) : undefined;
}

/** `hundertzwanzig`, `einundzwanzig`: what multiplies before what is added. */
function german(word: string): number | undefined {
  const own = CARDINALS.de;
  const many = /^(\p{L}{0,8}?)(hundert|tausend)(\p{L}{0,20})$/u.exec(word);
  const [, left = '', joint = '', right = ''] = many ?? /^(\p{L}{3,7})(und)(\p{L}{4,8})$/u.exec(word) ?? [];
  const first = left === '' ? 1 : own.get(left);
  const rest = right === '' ? 0 : cardinal(right, 'de');
  if (joint === '' || first === undefined || rest === undefined || (left === '' && rest === 0))
    return undefined;
  return first * (own.get(joint) ?? 1) + rest;
}

/** `veintidós`, `doscientas`. */
function spanish(word: string): number | undefined {
  const own = CARDINALS.es;
  const tens = /^veinti(\p{L}{2,6})$/u.exec(word)?.[1];
  const unit = tens && own.get(tens);
  if (unit) return 20 + unit;
  const hundreds = /^(dos|tres|cuatro|quin|seis|sete|ocho|nove)(?:c?ient)[oa]s$/.exec(word)?.[1];
  const irregular = { quin: 5, sete: 7, nove: 9 }[hundreds ?? ''];
  const count = irregular ?? (hundreds && own.get(hundreds));
  return count ? count * 100 : undefined;
}

/** `centoventi`, `ventuno`, `trentadue`: tens, which lose their last letter before a vowel, and a unit. */
function italian(word: string): number | undefined {
  const own = CARDINALS.it;
  const many = /^(due|tre|quattro|cinque|sei|sette|otto|nove|)cento?(\p{L}{0,14})$/u.exec(word);
  if (many) {
    const [, count = '', rest = ''] = many;
    const small = rest === '' ? 0 : cardinal(rest, 'it');
    if (small === undefined || small > 99 || (count === '' && rest === '')) return undefined;
    return (own.get(count) ?? 1) * 100 + small;
  }
  const parts = /^(vent|trent|quarant|cinquant|sessant|settant|ottant|novant)([ai]?)(\p{L}{3,7})$/u.exec(
    word,
  );
  const [, tens = '', vowel = '', unit = ''] = parts ?? [];
  const first = own.get(`${tens}i`) ?? own.get(`${tens}a`);
  const rest = own.get(unit) ?? own.get(vowel + unit);
  return first !== undefined && rest !== undefined && rest > 0 && rest < 10 ? first + rest : undefined;
}

function lookUp(
  tables: Readonly<Record<Language, ReadonlyMap<string, number>>>,
  word: string,
  language: Language | null,
): number | undefined {
  const own = language ? tables[language].get(word) : undefined;
  return own ?? tables.fr.get(word) ?? tables.en.get(word);
}
