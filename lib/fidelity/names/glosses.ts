/** Acronyms that a text explains itself: `crédits non reconductibles (CNR)`, `les VIF (violences intrafamiliales)`. */
import { GRAMMAR } from './lists.ts';
import type { Mention } from './mention.ts';
import type { NamedText } from './texts.ts';
import type { Word } from './words.ts';

/** Words of an explanation, at most. */
const LONGEST = 12;

/** True when `own` explains the acronym beside it and `other` has the explanation, in most of its words. */
export function isExplained(mention: Mention, own: NamedText, other: NamedText): boolean {
  const letters = lettersOf(mention, own);
  if (!letters) return false;
  return glossesOf(own)
    .filter((gloss) => gloss.letters === letters)
    .some(({ words }) => {
      const kept = words.filter((word) => other.places.has(word) || other.places.has(singular(word)));
      return kept.length > 0 && kept.length * 2 >= words.length && !explainsAnother(kept, letters, other);
    });
}

/** `contrat à durée indéterminée (CDI)` shares most words with what CDD says, and explains another. */
const explainsAnother = (kept: readonly string[], letters: string, text: NamedText): boolean =>
  glossesOf(text).some(
    (gloss) =>
      gloss.letters !== letters &&
      gloss.letters.length === letters.length &&
      kept.every((word) => gloss.words.includes(word)),
  );

interface Gloss {
  readonly letters: string;
  /** Its words that mean something, folded. */
  readonly words: readonly string[];
}

const known = new WeakMap<NamedText, readonly Gloss[]>();

/** All acronyms of a text that it explains. */
function glossesOf(text: NamedText): readonly Gloss[] {
  const glosses =
    known.get(text) ??
    text.mentions.flatMap((mention) => {
      const { at } = mention;
      const letters = lettersOf(mention, text);
      if (!letters) return [];
      const words = before(text, at, letters) ?? after(text, at, letters);
      return words ? [{ letters, words }] : [];
    });
  known.set(text, glosses);
  return glosses;
}

/** Of an acronym, and of what stands like one in brackets of its own: `(Udap)`. */
const lettersOf = ({ kind, letters, parts, value, start, end }: Mention, { text }: NamedText): string =>
  kind === 'acronym'
    ? letters
    : kind === 'name' && parts.length === 1 && text[start - 1] === '(' && text[end] === ')'
      ? capitals(text.slice(start, end)) || value
      : '';

/** `ppe` of PreParE; nothing of a word with one capital. */
function capitals(word: string): string {
  const letters = word.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  return letters.length > 2 ? letters : '';
}

const singular = (fold: string): string => (/[sx]$/.test(fold) ? fold.slice(0, -1) : fold);
const telling = (words: readonly Word[]): readonly string[] =>
  words.filter(({ fold }) => fold.length > 2 && !GRAMMAR.has(fold)).map(({ fold }) => fold);

/** `document unique (DUERP)`: the words before the bracket that begin as it does. */
function before({ text, words }: NamedText, at: number, letters: string): readonly string[] | undefined {
  const [previous, word] = [words[at - 1], words[at]];
  if (!previous || !word || text.slice(previous.end, word.start).trim() !== '(') return undefined;
  if (text[word.end] !== ')' && text[word.end] !== ',') return undefined;
  const said: Word[] = [];
  for (let back = at - 1; back >= Math.max(0, at - Math.min(LONGEST, 3 * letters.length)); back--) {
    const one = words[back] as Word;
    if (said.length > 0 && (words[back + 1] as Word).gap === 'break') break;
    said.unshift(one);
    if (one.weak) break;
  }
  // From where most of its letters begin a word.
  const needed = Math.max(2, Math.floor(letters.length / 2));
  for (let from = said.length - 1; from >= 0; from--) {
    const rest = said.slice(from);
    const isBegun = letters.includes((rest[0] as Word).fold.charAt(0));
    if (isBegun && telling(rest).length > 1 && begun(rest, letters) >= needed) return telling(rest);
  }
  return undefined;
}

/** `VIF (violences intrafamiliales)`: the words in the bracket, when they begin as it does. */
function after({ text, words }: NamedText, at: number, letters: string): readonly string[] | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || text.slice(word.end, next.start).trim() !== '(') return undefined;
  const said: Word[] = [];
  for (const one of words.slice(at + 1, at + 1 + LONGEST)) {
    said.push(one);
    if (text[one.end] === ')') break;
  }
  const needed = Math.max(2, Math.floor(letters.length / 2));
  return telling(said).length > 1 && begun(said, letters) >= needed ? telling(said) : undefined;
}

/** How many letters of an acronym begin words, in order. */
function begun(words: readonly Word[], letters: string): number {
  let count = 0;
  let from = 0;
  for (const { fold } of words) {
    const place = letters.indexOf(fold.charAt(0), from);
    if (place < 0 || fold.length < 2) continue;
    count++;
    from = place + 1;
  }
  return count;
}

/**
 * True when the other text says an acronym of three letters or more by two long words that hold all its letters, the
 * first two as their own first: `zone gendarmerie` of ZGN. Only near where the acronym stands: any words may.
 */
export function isHinted({ kind, letters, start }: Mention, own: NamedText, other: NamedText): boolean {
  if (kind !== 'acronym' || letters.length < 3 || letters.length > 5) return false;
  const here = start / (own.text.length || 1);
  return other.words.some((word, at) => {
    if (word.fold.charAt(0) !== letters[0] || word.fold.length < 4) return false;
    let next = at + 1;
    while (other.words[next] && GRAMMAR.has((other.words[next] as Word).fold) && next < at + 3) next++;
    const second = other.words[next];
    if (!second || second.gap === 'break' || second.fold.length < 6 || second.fold.charAt(0) !== letters[1])
      return false;
    if (Math.abs(word.start / (other.text.length || 1) - here) > 0.35) return false;
    return holds(second.fold, letters.slice(1)) && !own.places.has(word.fold);
  });
}

/** True when a word has some letters in order. */
function holds(fold: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = fold.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
