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

/** A fact as found in a text. Two facts of a type with one `value` say the same, however they are written. */
export interface Fact extends Span {
  readonly type: FactType;
  /** The canonical form: `1234.56 EUR`, `2026-03-12`, `L311-3-1`, `+33144…`. */
  readonly value: string;
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
  /** Language of the proposal (BCP 47), when it is known. */
  readonly language?: string;
}
