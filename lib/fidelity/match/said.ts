/** Which facts of one text the other says too. */
import { areSameMeasure } from '../facts/measures.ts';
import type { Found } from '../find.ts';
import type { Fact } from '../types.ts';

/** What a text says, for looking up. */
export interface Said {
  readonly values: ReadonlySet<string>;
  /** How the facts of a value are qualified; `''` stands for not at all. */
  readonly aspects: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every figure in it, however used: for texts in languages whose words are not known, and only made for them. */
  readonly figures: () => ReadonlySet<string>;
  readonly isKnown: boolean;
}

/** Everything a text says. */
export function said({ words, facts, said: inPassing }: Found): Said {
  const values = new Set(inPassing);
  const aspects = new Map<string, Set<string>>();
  for (const fact of facts) {
    const units = fact.unit ? aspects.get(`unit ${fact.value}`) : undefined;
    if (fact.unit) aspects.set(`unit ${fact.value}`, (units ?? new Set()).add(fact.unit));
    values.add(fact.value);
    for (const value of fact.also ?? []) values.add(value);
    for (const value of fact.gives ?? []) values.add(value);
    const known = aspects.get(fact.value) ?? new Set();
    aspects.set(fact.value, known.add(fact.aspect ?? ''));
  }
  let known: ReadonlySet<string> | undefined;
  const figures = (): ReadonlySet<string> => (known ??= allFigures(words, facts));
  return { values, aspects, figures, isKnown: words.language !== null };
}

function allFigures(words: Found['words'], facts: readonly Fact[]): ReadonlySet<string> {
  const figures = new Set<string>();
  for (const { value, gives } of facts)
    for (const figure of figuresOf(`${value} ${gives?.join(' ') ?? ''}`)) figures.add(figure);
  for (const { kind, text } of words.tokens) if (kind === 'digits') figures.add(text.replace(/^0+(?=.)/, ''));
  return figures;
}

/**
 * True when `other` says the fact, in any form, and does not contradict what qualifies it; when the words of one of
 * the two languages are not known (`byFigures`), when it has its figures.
 */
export function isSaid(fact: Fact, other: Said, byFigures: boolean): boolean {
  return hasValue(fact, other) ? agrees(fact, other) : byFigures && hasFigures(fact, other);
}

/** True when `other` has the fact's value, whatever qualifies it. */
function hasValue({ value, also = [], accepts, parts }: Fact, other: Said): boolean {
  if (other.values.has(value) || also.some((each) => other.values.has(each))) return true;
  if (accepts?.some((each) => other.values.has(each))) return true;
  return parts?.every((part) => other.values.has(part)) ?? false;
}

function agrees({ value, aspect, unit, needs }: Fact, other: Said): boolean {
  if (needs && other.aspects.has(value) && !other.values.has(needs)) return false;
  const units = unit && other.aspects.get(`unit ${value}`);
  if (units && ![...units].some((each) => areSameMeasure(each, unit))) return false;
  const aspects = other.aspects.get(value);
  if (!aspect || !aspects || aspects.has(aspect)) return true;
  const isOther = !aspects.has('') && [...aspects].some((each) => kindOf(each) === kindOf(aspect));
  return !isOther && isRightDay(value, aspect);
}

/** What an aspect is about: a tax, which way it goes, how often, the day of the week. */
const kindOf = (aspect: string): string =>
  /^(?:[a-z]+(?= ))?/.exec(aspect)?.[0] || (/^\w/.test(aspect) ? 'tax' : 'trend');

/** A day of the week that the source does not tell may be added when it is the day's own. */
function isRightDay(value: string, aspect: string): boolean {
  const day = /^weekday (\d)$/.exec(aspect)?.[1];
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (!day || !date) return true;
  const at = new Date(Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])));
  return (at.getUTCDay() || 7) === Number(day);
}

/** In a language whose words are not known, a date or a number is kept when its figures are. */
function hasFigures(fact: Fact, other: Said): boolean {
  if (fact.type === 'url' || fact.type === 'email') return false;
  // The month of a date may be a word there.
  const dated =
    fact.type === 'date' ? fact.gives?.filter((value) => /^(?:day|year) /.test(value)) : undefined;
  return figuresOf(dated?.join(' ') ?? fact.text).every((figure) => other.figures().has(figure));
}

function figuresOf(text: string): readonly string[] {
  return (text.match(/\d{1,40}/g) ?? []).map((figure) => figure.replace(/^0+(?=.)/, ''));
}
