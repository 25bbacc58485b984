/** Finds administrative words, inflected or not, with what is plainer. */
import type { Span } from '../types.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import type { Word } from './words.ts';

/** An administrative turn and a plainer way to say it: a hint, not a replacement to the letter. */
export interface Administrative extends Span {
  readonly plain: string;
}

interface Entry {
  readonly words: readonly string[];
  readonly plain: string;
}

const ADJECTIVE = /^(?:e|s|es|t|ent)?$/;
const VERB =
  /^(?:er|es?|e?ons|ez|ent|ée?s?|e?a(?:is|it|ient|nt|s)?|i(?:ons|ez)|er(?:a|as|ai|ais|ait|aient|ons|ez|ont|ions|iez)|èrent|e?ât)$/;
/** How many letters of a first word find the entries that may begin with it. */
const KEY = 3;

let entries: ReadonlyMap<string, readonly Entry[]> | undefined;

/** The turns of the lexicon by the beginning of their first word, longest turn first; made at the first use. */
function lexicon(): ReadonlyMap<string, readonly Entry[]> {
  if (entries) return entries;
  const byKey = new Map<string, Entry[]>();
  for (const line of PLAIN_WORDS.split(/[|\n]/)) {
    const [turn = '', plain = ''] = line.split('=');
    const words = turn.split(' ');
    const key = (words[0] ?? '').replace(/[~^]$/, '').slice(0, KEY);
    byKey.set(key, [...(byKey.get(key) ?? []), { words, plain }]);
  }
  for (const found of byKey.values()) found.sort((one, other) => other.words.length - one.words.length);
  entries = byKey;
  return entries;
}

/** The administrative turns among the words of a sentence; of two that begin together the longer one. */
export function administrative(words: readonly Word[], source: string): readonly Administrative[] {
  const found: Administrative[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const known = lexicon().get(words[place]?.text.slice(0, KEY) ?? '');
    const entry = known?.find(({ words: turn }) =>
      turn.every((pattern, index) => fits(words[place + index]?.text ?? '', pattern, index)),
    );
    const first = words[place];
    const last = words[place + (entry?.words.length ?? 1) - 1];
    if (!entry || !first || !last) continue;
    const text = source.slice(first.start, last.end);
    // Words that a full stop or a comma holds apart are no turn.
    if (/[.,;:()!?]/.test(text)) continue;
    found.push({ start: first.start, end: last.end, text, plain: entry.plain });
    place += entry.words.length - 1;
  }
  return found;
}

function fits(word: string, pattern: string, index: number): boolean {
  if (index > 0 && pattern === 'de') return /^(?:d[eu]|des|d')$/.test(word);
  if (index > 0 && pattern === 'à') return /^(?:à|aux?)$/.test(word);
  const stem = pattern.slice(0, -1);
  if (pattern.endsWith('~')) return word.startsWith(stem) && ADJECTIVE.test(word.slice(stem.length));
  if (pattern.endsWith('^')) return word.startsWith(stem) && VERB.test(word.slice(stem.length));
  return word === pattern;
}
