/** Services told by what they are for, in ordinary words: `le bureau du logement`, `la commission de recours`. */
import { changed } from '../findings.ts';
import { lettersApart } from '../text/letters.ts';
import type { Finding, Span } from '../types.ts';
import type { NamedText } from './texts.ts';

const HEADS: ReadonlySet<string> = new Set(
  'service direction bureau commission comite cellule pole mission division office agence unite section conseil observatoire institut syndicat caisse fonds federation'.split(
    ' ',
  ),
);
const OF = /^(?:de|du|des|d|chargee?)$/;
const LINKS = /^(?:de|du|des|d|la|le|l|les|en|charge|chargee|aux?|a)$/;
const TO = /^(?:aux?|a)$/;
/** Of anything these tell which: `direction départementale`, `archives municipales`. */
const LEVELS =
  /^(?:(?:interdepartement|departement|intercommun|region|nation|municip|commun|territori)(?:ale?s?|aux)|interministeriel(?:le)?s?|academiques?)$/;
/** What many services are for, in some way that the next word tells: `affaires scolaires`. */
const OF_MANY = /^(?:affaires|ressources|actions?|moyens|relations|politiques?|risques|systemes|activites)$/;
/** What services of towns are called by without a word between: `le service urbanisme`. */
const TOPICS: ReadonlySet<string> = new Set(
  'urbanisme voirie jeunesse sport sports culture scolaire enfance comptabilite finances courrier population elections accueil informatique communication logement social travaux marches juridique environnement proprete dechets eau assainissement paie carrieres formation patrimoine archives tourisme commerce emploi sante'.split(
    ' ',
  ),
);
/** Index after the head within which what it is for stands. */
const REACH = 4;

/** So many are compared: a bound for a hostile text. */
const MOST = 200;

interface Unit extends Span {
  readonly head: string;
  readonly purpose: string;
  /** The word its purpose is the stem of. */
  readonly word: string;
}

/** One service named instead of another: `le bureau du logement` has become `le bureau de l’emploi`. */
export function changedUnits(source: NamedText, proposal: NamedText): Finding[] {
  const [before, after] = [unitsOf(source), unitsOf(proposal)];
  if (before.length === 0 || after.length === 0) return [];
  const gone = before.filter(unsaidBy(proposal));
  const fresh = gone.length > 0 ? after.filter(unsaidBy(source)) : [];
  return fresh.flatMap((is) => {
    const was = gone.find(({ head }) => head === is.head);
    // `conseil de disipline`: a letter makes no other service.
    return was && lettersApart(was.word, is.word) > 1 ? [changed('name', was, is)] : [];
  });
}

/** The first mention of each service. */
function unitsOf({ text, words }: NamedText): readonly Unit[] {
  const units = new Map<string, Unit>();
  words.forEach(({ fold, start }, at) => {
    const level = words[at + 1]?.fold ?? '';
    const isLevelled = fold.length > 3 && level.length > 6 && LEVELS.test(level);
    const isCharged = fold === 'delegue' || fold === 'deleguee';
    if (!isLevelled && !isCharged && !HEADS.has(fold)) return;
    const from = isLevelled ? at + 2 : at + 1;
    for (const next of [isLevelled ? at + 1 : -1, purposeAfter(words, from, isCharged ? TO : OF)]) {
      const word = words[next];
      if (!word || units.size >= MOST) continue;
      const purpose = stem(word.fold);
      const unit = {
        head: fold,
        purpose,
        word: word.fold,
        start,
        end: word.end,
        text: text.slice(start, word.end),
      };
      if (!units.has(`${fold} ${purpose}`)) units.set(`${fold} ${purpose}`, unit);
    }
  });
  return [...units.values()];
}

/** Index of the word that tells what a service is for, after one such as `de`; -1 when none does. */
function purposeAfter(words: NamedText['words'], from: number, of: RegExp): number {
  if (TOPICS.has(words[from]?.fold ?? '') && words[from]?.gap === 'space') return from;
  const next = afterLinks(words, from);
  if (!words.slice(from, next).some(({ fold }) => of.test(fold)) || !isTelling(words[next])) return -1;
  if (!OF_MANY.test(words[next]?.fold ?? '')) return next;
  const last = afterLinks(words, next + 1);
  return isTelling(words[last]) ? last : next;
}

function afterLinks(words: NamedText['words'], from: number): number {
  let next = from;
  while (next < from + REACH && words[next]?.gap !== 'break' && LINKS.test(words[next]?.fold ?? ''))
    next += 1;
  return next;
}

const isTelling = (word: NamedText['words'][number] | undefined): boolean =>
  !!word && word.gap !== 'break' && word.fold.length > 3 && word.shape !== 'other';

/** Plurals and the like do not tell words apart. */
const STEM = 5;
const stem = (fold: string): string =>
  LEVELS.test(fold) ? fold.replace(/(?:al|aux|ale|le)?e?s?$/, '~') : fold.replace(/[sx]$/, '').slice(0, STEM);

/** Tells of a service whether a text has no word of the stem of what it is for. */
function unsaidBy({ words }: NamedText): (unit: Unit) => boolean {
  const stems = new Set(words.map(({ fold }) => stem(fold)));
  return ({ purpose }) => !stems.has(purpose);
}
