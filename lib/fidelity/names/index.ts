import { spanIn } from '../findings.ts';
import type { Fact } from '../types.ts';
import { namedText } from './texts.ts';

export { compareNames, type NameOptions } from './compare.ts';

/** The proper names of a text (persons, places, bodies, programmes) in its language (BCP 47), civilities included. */
export function findNames(text: string, language?: string): Fact[] {
  return namedText(text, language).mentions.map((it) => ({
    type: 'name',
    value: it.value,
    ...spanIn(text, it),
  }));
}
