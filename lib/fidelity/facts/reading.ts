/** What the readers of facts work on, and what they give back. */
import type { Language } from '../lexicon/language.ts';
import { words } from '../lexicon/table.ts';
import type { Token } from '../text/tokens.ts';
import type { Fact } from '../types.ts';
import type { Numeral } from './numeral.ts';

const LISTS = new Map<string, ReadonlySet<string>>();

type Asking = (word: string, words: Words) => boolean;

/** A text cut into tokens. */
export class Words {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly language: Language | null;

  constructor(source: string, tokens: readonly Token[], language: Language | null) {
    this.source = source;
    this.tokens = tokens;
    this.language = language;
  }

  /** Numbers already read, by token: several readers ask for the same. */
  readonly numerals = new Map<number, Numeral | null>();
  private readonly answers = new Map<Asking, Map<string, boolean>>();

  /** What `ask` says of a word; asked once for each word of the text. */
  known(word: string, ask: Asking): boolean {
    const answers = this.answers.get(ask) ?? new Map<string, boolean>();
    if (answers.size === 0) this.answers.set(ask, answers);
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word, this);
    answers.set(word, answer);
    return answer;
  }

  /** The folded text of a token; nothing outside the text. */
  text(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  /** True when the text of a token is one of `list`, words with spaces between. */
  is(at: number, list: string): boolean {
    let all = LISTS.get(list);
    if (!all) {
      all = words(list);
      LISTS.set(list, all);
    }
    return all.has(this.text(at));
  }

  isDigits(at: number): boolean {
    return this.tokens[at]?.kind === 'digits';
  }

  isWord(at: number): boolean {
    return this.tokens[at]?.kind === 'word';
  }

  /** True when nothing stands between the token and the one before. */
  isGlued(at: number): boolean {
    return this.tokens[at]?.gap === 0 && at > 0;
  }

  /** True when the token is on the line of the one before. */
  isNear(at: number): boolean {
    return (this.tokens[at]?.gap ?? 3) < 2;
  }

  /** True when the token follows the one before in one paragraph, perhaps on the next line. */
  follows(at: number): boolean {
    return (this.tokens[at]?.gap ?? 3) < 3;
  }

  isCapital(at: number): boolean {
    const first = this.source.charAt(this.tokens[at]?.start ?? 0);
    return first !== first.toLowerCase();
  }

  /** The value of a short number in digits, NaN for anything else. */
  digits(at: number, longest: number): number {
    const token = this.tokens[at];
    return token?.kind === 'digits' && token.text.length <= longest ? Number(token.text) : Number.NaN;
  }
}

/** A fact on tokens `from` up to, not including, `to`. */
export interface Draft extends Omit<Fact, 'start' | 'end' | 'text'> {
  readonly from: number;
  readonly to: number;
}

export interface Reading {
  /** The token after what was read. */
  readonly end: number;
  readonly facts: readonly Draft[];
}

/** One fact on tokens `from` up to `end`. */
export const factOn = (
  from: number,
  end: number,
  type: Draft['type'],
  value: string,
  more: Partial<Draft> = {},
): Reading => ({ end, facts: [{ from, to: end, type, value, ...more }] });

/** Reads what begins at a token, or says that nothing of its kind does. */
export type Reader = (words: Words, at: number) => Reading | null;

/** Words and marks that join two figures which share what follows: `de 9 à 12 h`, `10-15 %`, `les 3 et 5 mai`. */
const JOINING = new Set(
  'a au aux et ou to and or bis und oder al y e o as until till through - → / , ;'.split(' '),
);
const ARTICLES = new Set('le la les l du au zum the den dem der el los il o as'.split(' '));

/** The token after a joining word (and an article) at `at`, or -1. */
export function afterJoint(words: Words, at: number): number {
  if (!JOINING.has(words.text(at)) || !words.follows(at)) return -1;
  if (words.is(at, ',') && words.isGlued(at + 1)) return -1;
  let next = at + 1;
  if (words.is(at, ',') && JOINING.has(words.text(next)) && words.isWord(next)) next += 1;
  if (ARTICLES.has(words.text(next)) && words.follows(next) && !words.isCapital(next)) next += 1;
  return words.follows(next) ? next : -1;
}
