import type { Fact } from '../types.ts';
import { namedText } from './texts.ts';

export { compareNames, type NameOptions } from './compare.ts';

/** The proper names of a text (persons, places, bodies, programmes) in its language (BCP 47), civilities included. */
export function findNames(text: string, language?: string): Fact[] {
  return namedText(text, language).mentions.map(({ start, end, value }) => ({
    type: 'name',
    value,
    start,
    end,
    text: text.slice(start, end),
  }));
}
