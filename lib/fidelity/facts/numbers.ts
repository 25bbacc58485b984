/** Figures without a unit: `12 000 agents`, `trois cents`, `3e`, `une dizaine`. */
import { shortWeekday, weekday } from '../lexicon/calendar.ts';
import { words as list } from '../lexicon/table.ts';
import { isBelowZero, isDegreeAt } from './degrees.ts';
import { elidedLength, isAfterDays, isBeforeList, isListedDay, ofMonthBefore } from './listed.ts';
import { inBase, measureAt } from './measures.ts';
import { isLineHead, opensSentence } from './numbering.ts';
import { type Numeral, thousandsOf } from './numeral.ts';
import { everyOf } from './often.ts';
import { readRank } from './ordinals.ts';
import type { Draft, Reading, Words } from './reading.ts';
import { roadCodes, roadWord } from './roads.ts';
import { signAt, trendAt } from './trends.ts';

const POINTING = list(
  'ces nos vos leurs mes tous toutes aux the these those both our your their die beiden los las estos i gli le* os as quelques',
);

/** Words before a number at the head of a line that only count what is listed: `Étape 1`, `Option 2`. */
const COUNTING = list(
  'theme priorite action recommandation mesure proposition piste considerant question resolution etape point axe option partie phase step part schritt paso passo fase etapa',
);

/** What an answer counts of its own: `(3 citations)`. */
const COUNTED = list('avis citation* review* quotation* quote* reponses answers');

/** Up to here a number in words may be the writer's own: "two possibilities". */
const SMALL = 10;

/** Rows that a table numbers, at most. */
const MOST_RANKS = 20;

/** Up to here one in words may go where what it counts is told: `les avertissements des 3 et 9 mai`. */
const FEW = 3;

/** The number `numeral` at `at`, without a unit; its ordinal ending belongs to it. */
export function readBare(words: Words, at: number, { value, other, inWords, end }: Numeral): Reading {
  if (!inWords && isOrdinalEnding(words, end)) return readRank(words, at, end, value);
  const isPointed =
    value === '0' ||
    // `Les 3 candidats reçus`, whom the text tells
    (/^[2-5]$/.test(value) && words.is(at - 1, 'les ces nos vos') && /[^m]..[sx]$/.test(words.text(end))) ||
    (inWords && (POINTING.has(words.text(at - 1)) || words.is(at, 'neuf') || isWeeksHence(words, at)));
  const isCounting =
    COUNTING.has(words.text(at - 1)) &&
    (isLineHead(words, at - 1) || (opensSentence(words, at - 1) && words.is(end, ': . , ) – -')));
  // `Deux conseillers, Mme Marot et M. Picard`: who they are tells how many.
  const isListed =
    Number(value) <= SMALL &&
    /[sxz]$/.test(words.text(end)) &&
    ((inWords && words.is(end + 1, ', (')) ||
      (words.is(end + 1, '(') && words.isCapital(end + 2)) ||
      [1, 2, 3, 4].some((next) => inWords && words.is(end + next, ':')) ||
      isBeforeList(words, end));
  // `| 1 | Bâtirène |`, the first of a table of ranks
  const isRank =
    Number(value) <= MOST_RANKS && words.is(at - 1, '|') && words.is(end, '|') && isLineHead(words, at);
  // `1 fois par semaine` is every week.
  const isOnce = value === '1' && words.is(end, 'fois') && words.is(end + 1, 'par');
  // `Year 6 (CM2)`
  const isGrade = words.language === 'en' && words.is(at - 1, 'year grade') && words.isCapital(at - 1);
  const isCount = isRank || isGrade || isOnce || (words.is(at - 1, '(') && COUNTED.has(words.text(end)));
  // `12 bis, rue des Lilas`
  const repeated = words.is(end, 'bis ter quater') && words.isNear(end) ? words.text(end) : '';
  // `échelons 1 à 6`: six of them
  const isFirstLabel = value === '1' && LABELS.has(words.text(at - 1)) && words.is(end, 'a - au');
  const soft =
    isPointed || isCounting || isCount || isListed || isFirstLabel || (inWords && Number(value) <= FEW)
      ? 'always'
      : inWords && Number(value) <= SMALL
        ? 'new'
        : undefined;
  // `a 47-mile diversion`
  const isTied =
    words.is(end, '-') && words.isGlued(end + 1) && (words.language === 'en' || words.language === 'de');
  const measure = measureAt(words, isTied ? end + 1 : end);
  // `T° 38,6`
  const isDegree = isDegreeAt(words, at, end) || (words.is(at - 1, '°') && words.is(at - 2, 't'));
  const isLabel =
    !inWords && !measure && !isDegree && /^\d{1,3}$/.test(value) && LABELS.has(words.text(at - 1));
  const isNegative = (!inWords || isDegree) && isBelowZero(words, at, end);
  const gives = isLabel
    ? [value, `nth ${value}`]
    : isNegative && !isDegree
      ? [`-${value}`, `-${value} °`]
      : [`nth ${value}`];
  // `du 4 au 17`, whose month is said before
  const isDay =
    Number(value) < 32 &&
    (words.is(at - 1, 'le les du au et') ||
      weekday(words.text(at - 1)) !== undefined ||
      shortWeekday(words.text(at - 1)) !== undefined ||
      isListedDay(words, at, end) ||
      isAfterDays(words, at)) &&
    !isCountOf(words, at, end);
  if (isDay) gives.push(`bare day ${value}`, ...ofMonthBefore(words, at, value));
  if (words.text(at - 1).length < 4 && isUpper(words, at - 1)) gives.push(`#${words.text(at - 1)}${value}`);
  gives.push(...roadCodes(roadWord(words, at), value));
  if (isLabel || !isCountOf(words, at, end)) gives.push(`no ${value}`);
  const isShort = !inWords && !measure && !(isDegree && isNegative) && isElliptic(words, at, end, value);
  if (isShort) gives.push(`bare ${value}`);
  // `41 jours contre 30 visés`, `12 mensualités` of twelve months
  // Small ones are said of too many things.
  const mayBeLength = !measure && Number(value) >= SMALL;
  if (mayBeLength || (inWords && words.is(end, 'par ou a et . ,'))) gives.push(`loose ${value}`);
  if (SCALE.test(words.text(end - 1))) gives.push(`${value} EUR`);
  if (/^(?:19|20)\d\d$/.test(value)) gives.push(`year ${value}`);
  // `75011 Paris`: `Paris 11e`
  const borough = /^(?:750|6900|130)([12]?\d)$/.exec(value)?.[1];
  const ward = borough && `nth ${Number(borough)}`;
  if (ward) gives.push(ward);
  const elided = measure || isDegree ? [] : elidedLength(words, at, end, value);
  gives.push(...elided);
  const isBelow = isNegative && !isDegree;
  if (isBelow || (!isDegree && signAt(words, at, end, 6, 4))) gives.push(`minus ${value}`);
  const trend = trendAt(words, at, end, 2);
  const fact: Draft = {
    from: at,
    to: measure?.end ?? end,
    type: 'number',
    value: isLabel ? `no ${value}` : isDegree ? `${isNegative ? '-' : ''}${value} °` : value,
    also: [
      ...(measure ? inBase(value, measure.name) : []),
      ...(isLabel ? [`#${value}`] : []),
      ...(other === undefined ? [] : [other]),
      // `les années 80`
      ...(/^[1-9]0$/.test(value) && words.is(at - 1, 'annees') ? [`19${value}`] : []),
      ...thousandsOf(words, end, value),
      ...clockValues(words, at, end),
    ],
    gives,
    needs: isBelow ? `minus ${value}` : undefined,
    soft,
    aspect: repeated || (inWords ? undefined : (roadAt(words, at) ?? trend)),
    unit: measure?.name,
    accepts: [
      ...elided,
      ward ?? '',
      isShort ? `figure ${value}` : '',
      mayBeLength ? `length ${value}` : '',
      isDay ? `day ${value}` : '',
      ...(words.is(end, 'fois') && words.is(end + 1, 'par') ? everyOf(words, end + 2, Number(value)) : []),
      isDegree && !isNegative ? `bare ${value}` : '',
      // `27,4 millions d’euros, dont 14,1 millions de l’agglomération`
      SCALE.test(words.text(end - 1)) ? `${value} EUR` : '',
    ],
  };
  return {
    end: measure?.end ?? (repeated ? end + 1 : end),
    facts: [repeated ? { ...fact, to: end + 1 } : fact],
  };
}

/** `D`, `RD` */
const isUpper = (words: Words, at: number): boolean => {
  const { start = 0, end = 0 } = words.tokens[at] ?? {};
  const text = words.source.slice(start, end);
  return words.isWord(at) && text === text.toUpperCase();
};

/** `D 612` is no `N 612`. */
const roadAt = (words: Words, at: number): string | undefined =>
  words.is(at - 1, words.language === 'en' ? 'd n' : 'a d n') &&
  words.isCapital(at - 1) &&
  words.isNear(at) &&
  !words.is(at - 2, "' .")
    ? `road ${words.text(at - 1)}`
    : undefined;

/** `mercredi en huit` */
const isWeeksHence = (words: Words, at: number): boolean =>
  words.is(at - 1, 'en') && weekday(words.text(at - 2)) !== undefined;

/** `27 jours, contre 31 en 2024`: the unit is that of the figure before. */
const isElliptic = (words: Words, at: number, end: number, value: string): boolean =>
  // `Objectif -1,5 en 2026`, `25 max`
  (value.includes('.') && !words.isNear(end)) ||
  (value.includes('.') && words.text(end).length < 3) ||
  words.is(end, 'max maxi maximum mini minimum') ||
  // `83 x 1,56 =`, of notes
  (words.text(end - 1).length === 2 && words.is(end - 2, '. ,') && !words.text(end).startsWith('point')) ||
  /^(?:premi|derni|suivant)/.test(words.text(end)) ||
  // `3,9 M€ (4,6 en 2025)`
  (words.is(at - 1, '(') && words.is(end, 'en in')) ||
  // `prévue sur 2 jours, elle en prendra 5`
  ([2, 3].some((back) => words.is(at - back, 'en')) && !words.isWord(end)) ||
  ((words.is(words.is(at - 1, '+') ? at - 2 : at - 1, 'contre soit de a et ou puis entre') ||
    Number(value) > 31) &&
    (!words.isWord(end) ||
      words.text(end).length < 4 ||
      !words.isNear(end) ||
      /\.\d\d?$/.test(value) ||
      words.is(end, 'vous nous sera seront sont pour dans avec alors mais soit avant apres')));

/** What a number in digits names rather than counts: `le scénario 2`, `lot 3`. */
export const LABELS = list(
  'scenario* lot* los lote* lotto lotti option* opcion opzione variante* variant hypothese* phase* fase axe* axis eje asse etape* step niveau level nivel livello tranche* echelon salle room raum sala aula bureau guichet counter quai platform voie ligne line linea batiment building etage zone zona secteur groupe group categorie category page* tableau annexe annex anhang anexo allegato figure priorite priority fiche module volet version piste proposition recommandation mesure action parcelle porte appartement bus tram session equipe',
);

/** `trois scénarios` is no third one. */
const isCountOf = (words: Words, at: number, end: number): boolean =>
  words.isWord(end) &&
  words.isNear(end) &&
  /...[sx]$/.test(words.text(end)) &&
  !words.is(at - 1, ', et ou a and und');

const SCALE = /^(?:million|milliard|billion|k$)/;

/** What a figure says as a time of day: `dalle 9.00 alle 12.30`, `a las 14`. */
function clockValues(words: Words, at: number, end: number): readonly string[] {
  const hour = words.digits(at, 2);
  if (!(hour <= 24) || words.language === 'en') return [];
  const clock = (minute: string): string => `${String(hour % 24).padStart(2, '0')}:${minute}`;
  const minute = words.text(at + 2);
  if (end === at + 3 && words.is(at + 1, '.') && /^[0-5]\d$/.test(minute)) return [clock(minute)];
  return end === at + 1 && words.is(at - 1, 'alle dalle ore las') ? [clock('00')] : [];
}

/** `deux-points`, `trois-quarts`, `Deux-Sèvres`: a word of its own. */
export function isCompound(words: Words, at: number, end: number): boolean {
  const after = words.is(end, '-') && words.isGlued(end) && words.isGlued(end + 1) && words.isWord(end + 1);
  return after || (words.is(at - 1, '-') && words.isGlued(at) && words.isGlued(at - 1));
}

function isOrdinalEnding(words: Words, at: number): boolean {
  return words.isGlued(at) && words.is(at, 'er* re* ere* es e eme* nde nd de d st rd th o a');
}
