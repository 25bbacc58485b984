/** A text, and what is looked up in it when it is compared with another. */
import type { Found } from '../find.ts';
import type { Fact } from '../types.ts';
import { type Context, contextOf } from './context.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { Loose, Neighbours } from './pairing.ts';
import { isSaid, type Said, said } from './said.ts';
import { daysInRanges, numbersInRanges, toldTogether } from './spans.ts';

const RATIO = /^\d+\/\d+$/;
const YEAR_OR_DAY = /^(?:(?:19|20)\d\d|(?:\d{4}|-)-\d\d-\d\d)$/;

/** So many long figures are looked for in the other text as they are written: each costs a look at all of it. */
const MOST_WRITTEN = 40;
/** From so many digits on nobody writes the same by chance. */
const LONG_FIGURE = /^(?:\D*\d){8}/;

/** A text and what is looked up in it. */
export class Side {
  readonly found: Found;
  readonly said: Said;
  readonly times = new Map<string, number>();

  constructor(found: Found) {
    this.found = found;
    this.said = said(found);
    for (const { value } of found.facts) this.times.set(value, (this.times.get(value) ?? 0) + 1);
    // `tous les jours` says seven days once.
    for (const value of found.said)
      if (value.endsWith(' d') && !this.times.has(value)) this.times.set(value, 1);
  }

  private known?: Figures;
  private neighbours?: ReadonlySet<string>;
  private inner?: ReturnType<typeof numbersInRanges>;
  private ranges?: ReturnType<typeof daysInRanges>;
  private firsts?: ReadonlyMap<string, Fact>;

  /** How often its text has each figure. */
  get figures(): Figures {
    this.known ??= figuresOf(this.found);
    return this.known;
  }

  /** What two facts side by side say. */
  get together(): ReadonlySet<string> {
    this.neighbours ??= toldTogether(this.found.facts, this.found.words.source);
    return this.neighbours;
  }

  /** The days it tells by the first and the last of them. */
  get days(): ReturnType<typeof daysInRanges> {
    this.ranges ??= daysInRanges(this.found.facts, this.found.words.source);
    return this.ranges;
  }

  /** The numbers it tells by the first and the last of them. */
  get between(): ReadonlyMap<string, readonly [first: string, last: string]> {
    this.inner ??= numbersInRanges(this.found.facts, this.found.words.source);
    return this.inner;
  }

  /** The first fact of a value. */
  first(value: string): Fact | undefined {
    this.firsts ??= new Map(this.found.facts.toReversed().map((fact) => [fact.value, fact]));
    return this.firsts.get(value);
  }

  private written = 0;

  /** True for a long figure that its text has as it is, however it is read there: `numéro unique 0672 0324 11508`. */
  private hasAsWritten({ text }: Fact): boolean {
    if (!LONG_FIGURE.test(text) || this.written >= MOST_WRITTEN) return false;
    this.written += 1;
    const { source } = this.found.words;
    const at = source.indexOf(text);
    // With a digit before or after it, it is another: one that was cut short.
    return (
      at >= 0 &&
      !/\d[\s.-]?$/.test(source.slice(Math.max(0, at - 2), at)) &&
      !/^[\s.-]?\d/.test(source.slice(at + text.length, at + text.length + 2))
    );
  }

  count(fact: Fact): number {
    return this.times.get(fact.value) ?? 0;
  }

  /** The words around a fact up to its neighbours of the same type. */
  context(fact: Fact, [left, right]: Neighbours, ends?: RegExp): Context {
    return contextOf(
      this.found.words,
      fact,
      [left?.end ?? 0, right?.start ?? Number.POSITIVE_INFINITY],
      ends,
    );
  }

  /** `du 1er janvier au 31 décembre 2025` is 2025. */
  private isEdgeOfYear({ value }: Fact, { said: { values } }: Side): boolean {
    const year = /^(\d{4}|-)-(?:01-01|12-31)$/.exec(value)?.[1];
    const isWhole = year !== undefined && this.times.has(`${year}-01-01`) && this.times.has(`${year}-12-31`);
    return isWhole && values.has(`year ${year}`);
  }

  /** What `other` does not say, or says fewer times. */
  loose(other: Side, withRepeated: boolean): readonly Loose[] {
    const { facts, words } = this.found;
    const loose: Loose[] = [];
    const { together } = other;
    // It is kept for one proposal after the other.
    other.written = 0;
    facts.forEach((fact, at) => {
      if (fact.value.startsWith('per ') && other.found.words.language !== 'fr') return;
      // Of an answer, which leaves much out, a figure elsewhere does not say a length.
      const strict = withRepeated ? fact : strictly(fact, other);
      const isKept = isSaid(strict, other.said, !this.said.isKnown || !other.said.isKnown);
      const isSplit = fact.type === 'number' && fact.parts !== undefined;
      const isEnough = !withRepeated || fact.soft || isSplit || this.count(fact) <= other.count(fact);
      if (isKept && isEnough) return;
      // `118 sur 281`: `118 comptes rendus sur 281`
      if (fact.also?.some((value) => RATIO.test(value) && together.has(value))) return;
      // `en 2025`: `un an plus tôt`; `le 30 août`: `le lendemain`
      if (YEAR_OR_DAY.test(fact.value) && [fact.value, ...(fact.gives ?? [])].some((it) => together.has(it)))
        return;
      if (fact.accepts?.some((value) => value.startsWith('apart ') && together.has(value))) return;
      if (this.isEdgeOfYear(fact, other)) return;
      // `échelon 5, 6 ou 7`: `échelons 5 à 7`
      if (fact.type === 'number' && other.between.get(fact.value)?.every((end) => this.said.values.has(end)))
        return;
      // `les 3, 4 et 5 mars`: `du 3 au 5 mars`
      if (other.days.get(fact.value)?.every((day) => this.times.has(day))) return;
      if (fact.type === 'reference' && !isKept && other.hasAsWritten(fact)) return;
      const neighbours: Neighbours = [facts[at - 1], facts[at + 1]];
      const context = this.context(fact, neighbours);
      // What two facts say together may be added, but not in the place of another.
      const isTold = [fact.value, ...(fact.also ?? [])].some((value) => together.has(value));
      const told = isTold ? { ...fact, soft: fact.soft ?? ('new' as const) } : fact;
      const place = fact.start / (words.source.length || 1);
      loose.push({ fact: told, context, neighbours, isRepeated: isKept, place });
    });
    return loose;
  }
}

const isNotLoose = (value: string): boolean => !value.startsWith('loose ');
const BARE = /^(?:bare )?\d+$/;

/** A fact of an answer: a figure elsewhere says no length, `trois ans` not by an article 3. */
const strictly = (fact: Fact, other: Side): Fact => ({
  ...fact,
  accepts: fact.accepts?.filter(isNotLoose),
  also:
    fact.type === 'duration'
      ? fact.also?.filter((value) => !BARE.test(value) || other.times.has(value))
      : fact.also,
});
