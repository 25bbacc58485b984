/** What kinds of facts must survive a rewriting. */
export type FactType =
  | 'number'
  | 'amount'
  | 'percentage'
  | 'date'
  | 'time'
  | 'duration'
  | 'reference'
  | 'email'
  | 'url'
  | 'phone'
  | 'name';

/** A stretch of a text, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A fact as found in a text. Two facts with one `value` say the same, however they are written. */
export interface Fact extends Span {
  readonly type: FactType;
  /** The canonical form: `1234.56 EUR`, `2026-03-12`, `art L311-3-1`, `+33144…`. Of names, values are their own. */
  readonly value: string;
  /** Other values that say the same where `value` is not found: `9 h` is a time or a duration. */
  readonly also?: readonly string[] | undefined;
  /** Values this fact says besides its own: `M. Jean DUPONT` has said `dupont`, `12 mars 2026` has said 2026. */
  readonly gives?: readonly string[] | undefined;
  /** Values that say this one without its unit, which this fact does not say: `27 jours` is said by `contre 27`. */
  readonly accepts?: readonly string[] | undefined;
  /** Values that together say this one: the day here, its year elsewhere in the text. */
  readonly parts?: readonly string[] | undefined;
  /** What qualifies the value: two facts of one value must not be qualified differently (HT, TTC; a weekday). */
  readonly aspect?: string | undefined;
  /** The unit of a number that no other type says: two facts of one value must not have different ones. */
  readonly unit?: string | undefined;
  /** A value that the other text must say too where it says this one: that an amount is below zero. */
  readonly needs?: string | undefined;
  /**
   * No finding by itself: `always` (an ordinal in words, the year of nothing), or `new` when only its addition is
   * none ("two possibilities"). It still settles a fact of the other text, and is told when it takes its place.
   */
  readonly soft?: 'always' | 'new' | undefined;
}

/** What became of a fact: `missing` has a `source`, `new` a `proposal`, `changed` has both. */
export interface Finding {
  readonly kind: 'missing' | 'changed' | 'new';
  readonly type: FactType;
  readonly source?: Span;
  readonly proposal?: Span;
}

/** What the check is told about the text. */
export interface FidelityOptions {
  /** Id of the action: of an answer (a summary, a reply) a missing fact is no finding. */
  readonly action: string;
  /** What the action makes, where its id does not tell: an administration's own action. */
  readonly kind?: 'edit' | 'answer';
  /** Language of the proposal (BCP 47), when it is known. */
  readonly language?: string;
}
