/** Cuts a text at its structure. Joined, the pieces are the text again, to the character. */
import { costsOf, PER_TOKEN } from './tokens.ts';

/** Marks of what stays in the page, links and addresses: never cut. Every run is bounded, so time stays linear. */
const WHOLE = /⟦[^⟦⟧\n]{0,200}⟧|!?\[[^[\]\n]{0,300}\]\([^()\s]{0,500}\)|https?:\/\/[^\s<>]{1,1000}/gu;
const FENCE = /^ {0,3}(?:```|~~~)/gm;

/** Ranks of the places where a text may be cut, best last. */
const WORD = 1;
const ROW = 2;
const SENTENCE = 3;
const LINE = 4;
const PARAGRAPH = 5;
const HEADING = 6;

const ENDS_SENTENCE = /[\p{L}\d)»%]{2}[.!?…]+[»”")\]]{0,2}$/u;
const BEGINS_SENTENCE = /^[\p{Lu}\d«“"(–—*[]/u;
/** How far back a line is looked at. */
const DEEPEST = 60;
/** Half a character, or a sign that belongs to the one before. */
const CONTINUES = /^(?:\p{M}|\u200D|\uFE0F|[\uDC00-\uDFFF])/u;

/** Pieces of at most `limit` tokens, of about the same length: headings first, then paragraphs, lines, sentences, words. */
export function cutText(text: string, limit: number): readonly string[] {
  const costs = costsOf(text);
  const cost = (from: number, to: number): number => (costs[to] ?? 0) - (costs[from] ?? 0);
  const most = limit * PER_TOKEN;
  /** The last place that a piece from `from` reaches for `spent`; one character at least. */
  const reach = (from: number, spent: number): number => {
    let [low, high] = [from + 1, text.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (cost(from, middle) <= spent) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const ranks = rankOf(text);
  const pieces: string[] = [];
  let from = 0;
  while (cost(from, text.length) > most) {
    const rest = cost(from, text.length);
    const aim = rest / Math.ceil(rest / most);
    const least = reach(from, aim / 2);
    const furthest = reach(from, most);
    const ideal = reach(from, aim);
    let best = { place: 0, rank: 0 };
    for (let place = furthest; place > least; place -= 1) {
      const rank = ranks(place);
      const closer = Math.abs(place - ideal) < Math.abs(best.place - ideal);
      if (rank > best.rank || (rank > 0 && rank === best.rank && closer)) best = { place, rank };
    }
    const to = best.rank > 0 ? best.place : ranks.forced(from, furthest);
    pieces.push(text.slice(from, to));
    from = to;
  }
  pieces.push(text.slice(from));
  return pieces;
}

interface Ranks {
  /** How good a place is to begin a piece at; 0 when it is none. */
  (place: number): number;
  /** The last place up to `place` where nothing breaks. */
  readonly forced: (from: number, place: number) => number;
}

function rankOf(text: string): Ranks {
  const whole = [...text.matchAll(WHOLE)].map(
    ({ 0: found, index }) => [index, index + found.length] as const,
  );
  const fences = [...text.matchAll(FENCE)].map(({ index }) => index);
  /** The stretch that must stay whole around a place. */
  const around = (place: number): readonly [number, number] | undefined => {
    const at = countBelow(whole.length, (index) => (whole[index]?.[0] ?? 0) < place) - 1;
    const found = whole[at];
    return found && place < found[1] ? found : undefined;
  };
  const inCode = (place: number): boolean =>
    countBelow(fences.length, (index) => (fences[index] ?? 0) < place) % 2 === 1;

  const rank = (place: number): number => {
    const before = text[place - 1] ?? '';
    const after = text[place] ?? '';
    if (/\s/.test(after) || !/[ \t\n]/.test(before) || around(place)) return 0;
    // What indents a line stays behind it.
    const indent = /(?:^|\n)[ \t]*$/.exec(text.slice(Math.max(0, place - DEEPEST), place));
    if (inCode(place)) return indent ? WORD : 0;
    if (!indent) return inLine(text, place, after);
    if (after === '#') return HEADING;
    const last = text.slice(Math.max(0, place - DEEPEST), place).trimEnd();
    if (blank(text, place)) return PARAGRAPH;
    return after === '|' && last.endsWith('|') ? ROW : LINE;
  };
  return Object.assign(rank, {
    forced: (from: number, place: number): number => {
      const span = around(place);
      const end = span && span[0] > from ? span[0] : place;
      for (let at = end; at > Math.max(from, end - DEEPEST); at -= 1) {
        if (!CONTINUES.test(text.slice(at, at + 1))) return at;
      }
      // No sign is that long.
      return end;
    },
  });
}

/** True when an empty line stands before a place. */
function blank(text: string, place: number): boolean {
  return /\n[ \t\r]*\n[ \t]*$/.test(text.slice(Math.max(0, place - DEEPEST), place));
}

/** After a space: a sentence, a word, or nothing where a number would be cut. */
function inLine(text: string, place: number, after: string): number {
  const before = text.slice(Math.max(0, place - 12), place).trimEnd();
  if (/\d$/.test(before) && /\d/.test(after)) return 0;
  return ENDS_SENTENCE.test(before) && BEGINS_SENTENCE.test(after) ? SENTENCE : WORD;
}

/** How many of the first indices satisfy a condition that holds up to some index and not beyond. */
function countBelow(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
