/** All facts of a text. */
import { readArticles } from './facts/articles.ts';
import { readDashedDays } from './facts/dashed-dates.ts';
import { readDate } from './facts/dates.ts';
import { readFraction } from './facts/fractions.ts';
import { impliedAt } from './facts/implied.ts';
import { readMultiple } from './facts/multiples.ts';
import { afterNumbering } from './facts/numbering.ts';
import { readOften } from './facts/often.ts';
import { readPhone } from './facts/phones.ts';
import { isPlain } from './facts/plain.ts';
import { readQuantity } from './facts/quantities.ts';
import { type Draft, type Reader, Words } from './facts/reading.ts';
import { readReference } from './facts/references.ts';
import { readRelative } from './facts/relative.ts';
import { readSection } from './facts/sections.ts';
import { readShare } from './facts/shares.ts';
import { readTerm } from './facts/terms.ts';
import { readTime } from './facts/times.ts';
import { languageOf } from './lexicon/language.ts';
import { findLinks } from './text/links.ts';
import { tokenize } from './text/tokens.ts';
import type { Fact } from './types.ts';

/** In order: the first that can read what begins at a token does. */
const BEFORE_NUMBERING: readonly Reader[] = [readDashedDays, readDate];
const READERS: readonly Reader[] = [
  readTime,
  readPhone,
  readArticles,
  readFraction,
  readOften,
  readWithUnit,
  readReference,
  readSection,
  readQuantity,
  readTerm,
  readShare,
  readRelative,
  readMultiple,
];

export interface Found {
  readonly words: Words;
  /** In reading order, apart from each other; names are not among them. */
  readonly facts: readonly Fact[];
  /** Values the text says in passing: `un` is no fact, but it has said 1. */
  readonly said: ReadonlySet<string>;
}

/** The figures, dates, references and addresses of `text`; `language` (BCP 47) where its words do not tell it. */
export function findFacts(text: string, language?: string): Found {
  const links = findLinks(text);
  const tokens = tokenize(text, links);
  const words = new Words(text, tokens, languageOf(tokens, language));
  const facts: Fact[] = [...links];
  const said = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const reading = read(words, at);
    for (const draft of reading?.facts ?? []) facts.push(placed(words, draft));
    for (let passed = at; passed < Math.max(reading?.end ?? 0, at + 1); passed += 1)
      if (words.isWord(passed)) for (const value of impliedAt(words, passed)) said.add(value);
    at = Math.max(reading?.end ?? 0, at + 1);
  }
  facts.sort((a, b) => a.start - b.start);
  return { words, facts, said };
}

function read(words: Words, at: number): ReturnType<Reader> {
  const kind = words.tokens[at]?.kind;
  if (kind === 'link' || (kind === 'word' && isPlain(words, at))) return null;
  if (kind === 'mark' && !/^[+€$£¥/]$/.test(words.text(at))) return null;
  for (const reader of BEFORE_NUMBERING) {
    const reading = reader(words, at);
    if (reading) return reading;
  }
  const end = afterNumbering(words, at);
  if (end > 0) return { end, facts: [] };
  for (const reader of READERS) {
    const reading = reader(words, at);
    if (reading) return reading;
  }
  return null;
}

/** `3-5 jours`, `15-day`: a figure with its unit before a reference by its shape. */
function readWithUnit(words: Words, at: number): ReturnType<Reader> {
  const reading = words.isDigits(at) ? readQuantity(words, at) : null;
  return reading?.facts.every(({ type }) => type !== 'number') ? reading : null;
}

function placed(words: Words, { from, to, ...fact }: Draft): Fact {
  const start = words.tokens[from]?.start ?? 0;
  const end = words.tokens[to - 1]?.end ?? start;
  return { ...fact, start, end, text: words.source.slice(start, end) };
}
