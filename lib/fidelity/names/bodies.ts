/** Bodies whose names are ordinary words: one named instead of another, in any language of the check. */
import { changed, spanIn } from '../findings.ts';
import type { Finding, Span } from '../types.ts';
import { ANY_COURT, BODY_NAMES, type BodyName, isCourt, TERRITORIES } from './body-lists.ts';
import { fold } from './fold.ts';
import { GRAMMAR } from './lists.ts';
import type { Mention } from './mention.ts';
import type { NamedText } from './texts.ts';

/** A body where it is first named. */
interface Named extends Span {
  readonly body: number;
  /** Where in its text, 0 to 1. */
  readonly place: number;
}

/** So far from each other in their texts two names may stand for the same. */
const NEAR = 0.3;
/** Characters within which sentences of a short text change places. */
const SHORT = 150;

/**
 * One body named instead of another, or instead of an acronym that is `missing`; one that is only left out, or only
 * added, is no finding: it may be said otherwise. Of an answer, which leaves much out, only where the texts say
 * something alike beside them.
 */
export function changedBodies(
  source: NamedText,
  proposal: NamedText,
  missing: readonly Mention[] = [],
  isAnswer = false,
): Finding[] {
  const [before, after] = [bodiesOf(source), bodiesOf(proposal)];
  const acronyms = missing
    .filter(({ kind, evidence }) => kind === 'acronym' && evidence === 'name')
    .map((it) => ({ ...spanIn(source.text, it), place: it.start / source.text.length }));
  const gone = [...[...before.values()].filter(({ body }) => !after.has(body)), ...acronyms];
  const taken = new Set<Span>();
  return [...after.values()].flatMap((is) => {
    if (before.has(is.body)) return [];
    const was = gone.find(
      (it) =>
        !taken.has(it) &&
        areNear(it, is) &&
        mayReplace(it, is, proposal.text) &&
        (!isAnswer || saySameBeside(it, is, source, proposal)),
    );
    if (!was) return [];
    taken.add(was);
    return [changed('name', was, is)];
  });
}

/** Kinds of territories, which any text may name beside a body. */
const PLACE = /^(?:r[ée]gions?|d[ée]partements?|departments?)$/i;
/** With its capital one acts, or after such words; characters of them. */
const ACTING = /^(?:R[ée]gion|D[ée]partement)$/;
const ACTS = /(?:aupr[èe]s (?:de la |du )|par (?:la |le ))$/;
const BEFORE = 14;
/** What any text may say, whatever an acronym stands for. */
const ORDINARY =
  /^(?:maires?|mayors?|villes?|communes?|city|town|r[ée]gions?|d[ée]partements?|departments?)$/i;

/** A place that is named instead of another, and no acronym by a word that any text has. */
function mayReplace(was: Span & { body?: number }, is: Named, text: string): boolean {
  if (was.body === undefined) return !ORDINARY.test(is.text);
  // `financée par l’Agence de l’eau` has become `financée par la Région`.
  const isActing = ACTING.test(is.text) || ACTS.test(text.slice(Math.max(0, is.start - BEFORE), is.start));
  if (!PLACE.test(was.text) && (!PLACE.test(is.text) || isActing)) return true;
  return TERRITORIES.has(was.body) && TERRITORIES.has(is.body);
}

/** True when a text says, in whatever words, the body of an acronym. */
export function saysBody(acronym: string, text: NamedText): boolean {
  const body = BODY_NAMES.get(acronym.slice(0, 4))?.find(({ words }) => words.join(' ') === acronym)?.body;
  return body !== undefined && bodiesOf(text).has(body);
}

const areNear = (was: Span & { place: number }, is: Named): boolean =>
  Math.abs(was.place - is.place) < NEAR || Math.abs(was.start - is.start) < SHORT;

/** Characters on each side of a body in which an answer says something that the source says there. */
const BESIDE = 70;

/** `20 % par le département` and `la région (20 %)` */
function saySameBeside(was: Span, is: Span, source: NamedText, proposal: NamedText): boolean {
  const before = besideOf(was, source);
  return [...besideOf(is, proposal)].some((word) => before.has(word));
}

/** Figures, and the beginnings of words that tell something, on both sides of a body. */
function besideOf({ start, end }: Span, { text }: NamedText): ReadonlySet<string> {
  const around = `${text.slice(Math.max(0, start - BESIDE), start)} ${text.slice(end, end + BESIDE)}`;
  const words = fold(around.replace(/[^\p{L}\p{N}]+/gu, ' ')).match(/\d+|[a-z]{4,}/g) ?? [];
  return new Set(words.filter((word) => !GRAMMAR.has(word)).map((word) => word.slice(0, STEM)));
}

const STEM = 5;

const known = new WeakMap<NamedText, Map<number, Named>>();

/** Where each body is first named; a court of some kind is a court too. */
function bodiesOf(named: NamedText): Map<number, Named> {
  const found = known.get(named) ?? new Map<number, Named>();
  if (known.has(named)) return found;
  known.set(named, found);
  const { text, words } = named;
  for (let at = 0; at < words.length; at += 1) {
    const [end, names] = namesAt(words, at);
    if (names.length === 0 || isNoBody(words, at)) continue;
    const { start = 0 } = words[at] ?? {};
    const span = spanIn(text, { start, end: words[end - 1]?.end ?? start });
    for (const { body } of names) {
      const first = { ...span, place: start / text.length };
      for (const each of isCourt(body) ? [body, ANY_COURT] : [body])
        if (!found.has(each)) found.set(each, { ...first, body: each });
    }
    at = end - 1;
  }
  return found;
}

/** `en ville`, `hors agglomération`: where, not who; `sans conséquence clinique`. */
const isNoBody = (words: NamedText['words'], at: number): boolean => {
  const [fold, before] = [words[at]?.fold ?? '', words[at - 1]?.fold ?? ''];
  return (
    (/^(?:en|hors)$/.test(before) && BUILT_UP.test(fold)) ||
    (fold === 'clinique' && !/^(?:l|l[ae]|de|d|une?|en|cette|notre|votre|des)$/.test(before))
  );
};

const BUILT_UP = /^(?:ville|agglomeration)$/;

/** What is another word in small letters: `ars`, `état`. */
const WORDS_TOO = /^(?:has|asp|ars|ants|onf|cada|dir|etat|staat)$/;

const SMALL =
  /^(?:de|la|le|l|du|des|d|of|the|for|and|et|a|aux?|del|della|di|chargee?|deleguee?|francaise?|french|frances)$/;

const NONE = [0, []] as const;

/** The longest name of a body at `at`, and the index after it. */
function namesAt(words: NamedText['words'], at: number): readonly [end: number, names: readonly BodyName[]] {
  const first = words[at]?.fold ?? '';
  const candidates = first.length > 2 ? BODY_NAMES.get(first.slice(0, 4)) : undefined;
  if (!candidates) return NONE;
  let longest = at;
  let names: BodyName[] = [];
  for (const name of candidates) {
    if (WORDS_TOO.test(name.words[0] ?? '') && words[at]?.shape === 'lower') continue;
    const end = endOf(name.words, words, at);
    if (end < 0 || end < longest) continue;
    if (end > longest) names = [];
    longest = end;
    names.push(name);
  }
  return [longest, names];
}

/** Index after the words of a name, with small words between; -1 when others stand there. */
function endOf(name: readonly string[], words: NamedText['words'], at: number): number {
  let next = at;
  for (const [place, word] of name.entries()) {
    while (place > 0 && next < at + 9 && SMALL.test(words[next]?.fold ?? '')) next += 1;
    const fold = words[next]?.fold ?? '';
    if (place > 0 && words[next]?.gap === 'break') return -1;
    if (!(word.endsWith('*') ? fold.startsWith(word.slice(0, -1)) : fold === word)) return -1;
    next += 1;
  }
  return next;
}
