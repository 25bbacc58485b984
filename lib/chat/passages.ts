/** Which passages of long texts go to the model: those that are about the question, by BM25, and their neighbours. */
import MiniSearch from 'minisearch';
import { type Passage, passagesOf } from './passages-cut.ts';
import { tokensIn } from './tokens.ts';
import { comparable, wordsOf } from './words-of-text.ts';

/** What was chosen of one text. */
export interface Chosen {
  /** As it is sent: passages in their order, `[…]` where some are left out. */
  readonly text: string;
  readonly parts: number;
  readonly of: number;
  readonly names: readonly string[];
  /** Characters that are not sent. */
  readonly leftOut: number;
}

/** Where something is left out. */
const GAP = '[…]';
/** Tokens that a passage costs besides its words: headings, the mark of what is left out. */
const AROUND = 12;
/** The share of the room that goes to what stands next to a passage that was found. */
const LATER_QUESTION = 0.4;
/** Passages indexed before the panel gets to breathe. */
const SLICE = 200;

interface Entry {
  readonly id: number;
  readonly item: number;
  readonly passage: Passage;
  readonly text: string;
  readonly title: string;
  readonly cost: number;
}

interface Index {
  readonly entries: readonly Entry[];
  readonly search: MiniSearch<Entry>;
}

let last: { readonly texts: readonly string[]; readonly index: Index } | null = null;

/** One index is kept: the next question is mostly about the same texts. */
async function indexOf(texts: readonly string[]): Promise<Index> {
  if (last?.texts.length === texts.length && texts.every((text, at) => text === last?.texts[at])) {
    return last.index;
  }
  const entries: Entry[] = [];
  texts.forEach((whole, item) => {
    for (const passage of passagesOf(whole)) {
      const text = whole.slice(passage.start, passage.end);
      const cost = tokensIn(text) + tokensIn(passage.head) + AROUND;
      const title = passage.path.join(' ');
      entries.push({ id: entries.length, item, passage, text, title, cost });
    }
  });
  const search = new MiniSearch<Entry>({
    fields: ['text', 'title'],
    tokenize: wordsOf,
    processTerm: comparable,
    searchOptions: {
      boost: { title: 1.5 },
      fuzzy: (term) => (term.length > 5 && !/\d/u.test(term) ? 0.2 : false),
      prefix: (term) => term.length > 4,
      // What is written as asked counts for more than what is like it.
      weights: { fuzzy: 0.3, prefix: 0.5 },
    },
  });
  await search.addAllAsync(entries, { chunkSize: SLICE });
  const index = { entries, search };
  last = { texts, index };
  return index;
}

/**
 * Passages of `texts` that fit in `room` tokens together: the beginning of each text, what is about the question (the
 * last of `questions`, earlier ones count for less), and what stands beside it.
 */
export async function choosePassages(
  texts: readonly string[],
  questions: readonly string[],
  room: number,
): Promise<readonly Chosen[]> {
  const { entries, search } = await indexOf(texts);
  const taken = new Set<number>();
  let left = room;
  const take = (id: number): boolean => {
    const entry = entries[id];
    if (!entry || taken.has(id)) return true;
    if (entry.cost > left) return false;
    taken.add(id);
    left -= entry.cost;
    return true;
  };
  entries.forEach((entry, id) => {
    if (entries[id - 1]?.item !== entry.item) take(id);
  });
  const hits = ranked(search, questions);
  for (const id of hits) take(id);
  for (const distance of [1, 2]) {
    for (const id of hits) {
      const item = entries[id]?.item;
      for (const near of [id - distance, id + distance]) {
        if (taken.has(id) && entries[near]?.item === item) take(near);
      }
    }
  }
  // Nothing is about the question in so many words: what comes first, of all texts in turn.
  if (hits.length === 0) inTurns(entries, texts.length).every(take);
  return texts.map((text, item) => chosenOf(text, entries, item, taken));
}

function ranked(search: MiniSearch<Entry>, questions: readonly string[]): readonly number[] {
  const scores = new Map<number, number>();
  let weight = 1;
  for (const question of questions.toReversed()) {
    for (const { id, score } of search.search(question.slice(0, 2_000))) {
      scores.set(id, (scores.get(id) ?? 0) + weight * score);
    }
    weight *= LATER_QUESTION;
  }
  return [...scores].toSorted(([a, x], [b, y]) => y - x || a - b).map(([id]) => id);
}

function inTurns(entries: readonly Entry[], items: number): number[] {
  const rows = Array.from({ length: items }, (_, item) => entries.filter((entry) => entry.item === item));
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: longest }, (_, at) => rows.flatMap((row) => row[at]?.id ?? [])).flat();
}

function chosenOf(
  whole: string,
  entries: readonly Entry[],
  item: number,
  taken: ReadonlySet<number>,
): Chosen {
  const all = entries.filter((entry) => entry.item === item);
  const chosen = all.filter(({ id }) => taken.has(id));
  const pieces: string[] = [];
  let shownPath: readonly string[] = [];
  let before = -1;
  let sent = 0;
  for (const { id, passage, text } of chosen) {
    const follows = before === id - 1;
    const gap = (before < 0 && id !== all[0]?.id) || (before >= 0 && !follows);
    if (gap) pieces.push(GAP);
    const missing = follows ? [] : passage.path.filter((heading) => !shownPath.includes(heading));
    pieces.push(...missing);
    pieces.push((follows ? '' : passage.head) + text);
    const own = /^#{1,6} .*/u.exec(text)?.[0];
    shownPath = own === undefined ? passage.path : [...passage.path, own];
    before = id;
    sent += text.length;
  }
  if (chosen.length > 0 && chosen.at(-1)?.id !== all.at(-1)?.id) pieces.push(GAP);
  return {
    text: chosen.length === all.length ? whole : joined(pieces),
    parts: chosen.length,
    of: all.length,
    names: [...new Set(chosen.map(nameOf))],
    leftOut: chosen.length === all.length ? 0 : Math.max(0, whole.length - sent),
  };
}

/** Rows go on below one another, everything else stands apart. */
function joined(pieces: readonly string[]): string {
  return pieces.reduce((text, piece) => {
    const isRows = /(?:^|\n) *\|[^\n]*$/u.test(text.slice(-2_000)) && piece.trimStart().startsWith('|');
    return text === '' ? piece : `${text}${isRows ? '\n' : '\n\n'}${piece}`;
  }, '');
}

/** What a passage is called: its nearest heading, else its first words. */
function nameOf({ passage, text }: Entry): string {
  const own = /^#{1,6} (.*)/u.exec(text)?.[1] ?? passage.path.at(-1)?.replace(/^#+ */u, '');
  const words = (own ?? text.slice(0, 300).split('\n', 1)[0] ?? '').replace(/[*_|`\\]|^[-+>] /gu, ' ');
  const bare = words.replace(/\s+/gu, ' ').trim();
  return bare.length > 60 ? `${bare.slice(0, 59).trimEnd()}…` : bare;
}
