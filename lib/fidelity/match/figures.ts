/** How often a text has each figure, whatever it says: what is only read otherwise is neither lost nor added. */
import type { Found } from '../find.ts';
import { cardinal } from '../lexicon/numerals.ts';
import type { Fact } from '../types.ts';

export type Figures = ReadonlyMap<string, number>;

/** The figures of a text with how often they stand there; `douze` is 12. */
export function figuresOf({ words }: Found): Figures {
  const times = new Map<string, number>();
  const count = (figure: string): void => void times.set(figure, (times.get(figure) ?? 0) + 1);
  for (const figure of figuresIn(words.source)) count(figure);
  for (const { kind, text } of words.tokens) {
    const figure = kind === 'word' ? cardinal(text, words.language) : undefined;
    if (figure !== undefined) count(String(figure));
  }
  return times;
}

/** True when some words have figures, and `other` has each as often as their own text. */
export function areThere(text: string, own: Figures, other: Figures): boolean {
  const figures = figuresIn(text);
  return figures.length > 0 && figures.every((figure) => (own.get(figure) ?? 0) <= (other.get(figure) ?? 0));
}

/** True when two facts are told with the same figures, in digits or in words. */
export const haveSameFigures = (one: Fact, other: Fact): boolean => figuresFor(one) === figuresFor(other);

const figuresFor = ({ text, value }: Fact): string => {
  const figures = figuresIn(text);
  return (figures.length > 0 ? figures : figuresIn(value)).join(' ');
};

/** `1 250`, `3,5`: in one way of writing. */
const figuresIn = (text: string): readonly string[] =>
  (text.match(/\d{1,40}(?:[ \u00A0\u202F]\d{3}(?!\d))*(?:,\d{1,40})?/g) ?? []).map((figure) =>
    figure.replace(/[ \u00A0\u202F]/g, '').replace(/^0+(?=\d)/, ''),
  );
