/** Bodies whose names are ordinary words: one named instead of another, in any language of the check. */
import type { Finding, Span } from '../types.ts';
import { ANY_COURT, BODY_NAMES, type BodyName } from './body-lists.ts';
import type { NamedText } from './texts.ts';

/** A body where it is first named. */
interface Named extends Span {
  readonly body: string;
  readonly family: number;
  /** Where in its text, 0 to 1. */
  readonly place: number;
}

/** So far from each other in their texts two names may stand for the same. */
const NEAR = 0.3;

/**
 * One body named instead of another that could be taken for it; one that is only left out, or only added, is no
 * finding: it may be said otherwise.
 */
export function changedBodies(source: NamedText, proposal: NamedText): Finding[] {
  const [before, after] = [bodiesOf(source), bodiesOf(proposal)];
  const gone = [...before.values()].filter(({ body }) => !after.has(body));
  const taken = new Set<Named>();
  const changed = [...after.values()].flatMap((is) => {
    if (before.has(is.body)) return [];
    const was = gone.find(
      (it) => !taken.has(it) && it.family === is.family && Math.abs(it.place - is.place) < NEAR,
    );
    if (!was) return [];
    taken.add(was);
    return [change(was, is)];
  });
  return [...changed, ...changedPortfolios(source, proposal)];
}

/** Where each body is first named; a court of some kind is a court too. */
function bodiesOf({ text, words }: NamedText): Map<string, Named> {
  const found = new Map<string, Named>();
  for (let at = 0; at < words.length; at += 1) {
    const [end, names] = namesAt(words, at);
    const { start = 0 } = words[at] ?? {};
    const last = words[end - 1]?.end ?? start;
    for (const { body, family } of names) {
      const named = {
        body,
        family,
        start,
        end: last,
        text: text.slice(start, last),
        place: start / text.length,
      };
      if (!found.has(body)) found.set(body, named);
      if (family === 0 && COURTS.test(named.text) && !found.has(ANY_COURT))
        found.set(ANY_COURT, { ...named, body: ANY_COURT });
    }
    if (names.length > 0) at = end - 1;
  }
  return found;
}

const COURTS = /tribun|court|cour |gericht|prud/i;
const SMALL = /^(?:de|la|le|l|du|des|d|of|the|for|and|et|a|del|della|di)$/;

/** The longest name of a body at `at`, and the index after it. */
function namesAt(words: NamedText['words'], at: number): readonly [end: number, names: readonly BodyName[]] {
  const first = words[at]?.fold ?? '';
  const candidates = [...(BODY_NAMES.get(first) ?? []), ...(BODY_NAMES.get(first.slice(0, 4)) ?? [])];
  let longest = at;
  let names: BodyName[] = [];
  for (const name of candidates) {
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

/** `ministre de la Santé` has become `ministre du Travail`. */
function changedPortfolios(source: NamedText, proposal: NamedText): Finding[] {
  const [before, after] = [portfoliosOf(source), portfoliosOf(proposal)];
  // A portfolio is one word, which may stand elsewhere.
  const gone = [...before].filter(([name]) => !after.has(name) && !proposal.places.has(name));
  const fresh = [...after].filter(([name]) => !before.has(name) && !source.places.has(name));
  return gone.slice(0, fresh.length).map(([, was], order) => change(was, fresh[order]?.[1] ?? was));
}

function portfoliosOf({ text, words }: NamedText): Map<string, Span> {
  const found = new Map<string, Span>();
  words.forEach(({ fold, start }, at) => {
    if (!/^minist(?:re|ere)$/.test(fold)) return;
    const last = words[portfolioAfter(words, at)];
    if (last && !found.has(last.fold))
      found.set(last.fold, { start, end: last.end, text: text.slice(start, last.end) });
  });
  return found;
}

const LINKS = /^(?:de|la|le|l|du|des|d|charge|chargee|delegue|deleguee|a|aux?|pour)$/;

/** Index of the word that names what a minister is for: `ministère chargé de la Santé`; -1 when none is said. */
function portfolioAfter(words: NamedText['words'], at: number): number {
  let next = at + 1;
  while (next < at + 6 && words[next]?.gap !== 'break' && LINKS.test(words[next]?.fold ?? '')) next++;
  const word = words[next];
  return next > at + 1 && word && word.gap !== 'break' && word.fold.length > 3 ? next : -1;
}

function change(was: Span, is: Span): Finding {
  const span = ({ start, end, text }: Span): Span => ({ start, end, text });
  return { kind: 'changed', type: 'name', source: span(was), proposal: span(is) };
}
