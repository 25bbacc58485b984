import type { Lexicon } from '../transform/phrases.ts';

/** Reads pairs written `from = to`, separated by bars or line ends; `to` may be empty. */
export function lexicon(list: string): Lexicon {
  return list
    .split(/[|\n]/)
    .filter((pair) => pair.includes('='))
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    });
}
