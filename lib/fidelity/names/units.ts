/** Services told by what they are for, in ordinary words: `le bureau du logement`, `la commission de recours`. */
import type { Finding, Span } from '../types.ts';
import type { NamedText } from './texts.ts';

const HEADS =
  /^(?:service|direction|bureau|commission|comite|cellule|pole|mission|division|office|agence|unite|section|conseil|observatoire|institut|syndicat)$/;
const OF = /^(?:de|du|des|d|chargee?)$/;
const LINKS = /^(?:de|du|des|d|la|le|l|les|en|charge|chargee)$/;
/** Of anything these tell which: `direction départementale`, `archives municipales`. */
const LEVELS =
  /^(?:(?:interdepartement|departement|region|nation|municip|commun|territori)(?:ale?s?|aux)|interministeriel(?:le)?s?|academiques?)$/;
/** Index after the head within which what it is for stands. */
const REACH = 4;

/** So many are compared: a bound for a hostile text. */
const MOST = 200;

interface Unit extends Span {
  readonly head: string;
  readonly purpose: string;
}

/** One service named instead of another: `le bureau du logement` has become `le bureau de l’emploi`. */
export function changedUnits(source: NamedText, proposal: NamedText): Finding[] {
  const [before, after] = [unitsOf(source), unitsOf(proposal)];
  if (before.length === 0 || after.length === 0) return [];
  const gone = before.filter(unsaidBy(proposal));
  const fresh = gone.length > 0 ? after.filter(unsaidBy(source)) : [];
  return fresh.flatMap((is) => {
    const was = gone.find(({ head }) => head === is.head);
    return was ? [{ kind: 'changed', type: 'name', source: spanOf(was), proposal: spanOf(is) }] : [];
  });
}

/** The first mention of each service. */
function unitsOf({ text, words }: NamedText): readonly Unit[] {
  const units = new Map<string, Unit>();
  words.forEach(({ fold, start }, at) => {
    const isLevelled = fold.length > 3 && LEVELS.test(words[at + 1]?.fold ?? '');
    if (!isLevelled && !HEADS.test(fold)) return;
    let next = at + 1;
    while (next < at + REACH && words[next]?.gap !== 'break' && LINKS.test(words[next]?.fold ?? ''))
      next += 1;
    const word = words[next];
    if (!word || word.gap === 'break' || word.fold.length < 4 || word.shape === 'other') return;
    const isLinked = words.slice(at + 1, next).some((link) => OF.test(link.fold));
    if (!isLinked && !(next === at + 1 && isLevelled)) return;
    const purpose = stem(word.fold);
    const key = `${fold} ${purpose}`;
    if (units.size < MOST && !units.has(key))
      units.set(key, { head: fold, purpose, start, end: word.end, text: text.slice(start, word.end) });
  });
  return [...units.values()];
}

/** Plurals and the like do not tell words apart. */
const STEM = 5;
const stem = (fold: string): string =>
  LEVELS.test(fold) ? fold.replace(/(?:al|aux|ale|le)?e?s?$/, '~') : fold.replace(/[sx]$/, '').slice(0, STEM);

/** Tells of a service whether a text has no word of the stem of what it is for. */
function unsaidBy({ words }: NamedText): (unit: Unit) => boolean {
  const stems = new Set(words.map(({ fold }) => stem(fold)));
  return ({ purpose }) => !stems.has(purpose);
}

const spanOf = ({ start, end, text }: Span): Span => ({ start, end, text });
