import type { FactType } from '../../../../lib/fidelity/types.ts';

/** What a model made of a text without harm to a fact. */
export interface Faithful {
  readonly action: string;
  /** Language of the proposal; French when it is not told. */
  readonly language?: string;
  readonly proposal: string;
  /** Set when it says a first name less: read backwards it would make one up. */
  readonly oneWay?: true;
}

/** A faithful proposal with one fact changed, added or left out. */
export interface Wrong {
  /** Which of the faithful proposals it is made from. */
  readonly of: number;
  /** What stood there, and what stands there instead (nothing: left out; more: added). */
  readonly put: readonly [was: string, is: string];
  /** Any of these types names the fact. */
  readonly type: FactType | readonly FactType[];
  /** The fact in the source, where the finding may or must show it there. */
  readonly lost?: string;
}

/** A text of an administration, and what became of it. In texts ⍽ is U+00A0 and ␣ is U+202F. */
export interface Case {
  readonly about: string;
  readonly source: string;
  readonly faithful: readonly Faithful[];
  readonly wrong: readonly Wrong[];
}

/** Puts the spaces that do not break where their signs stand. */
export const spaced = (text: string): string => text.replaceAll('⍽', '\u00A0').replaceAll('␣', '\u202F');
