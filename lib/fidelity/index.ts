export { checkFidelity } from './check.ts';
export { compareWords, type Difference, diffWords, type Piece } from './diff.ts';
export { applyChoices, chosenSlices, type Slice, textOf } from './diff-choices.ts';
export type { Sliced } from './shortest-edit.ts';
export type { FactType, FidelityOptions, Finding, Span } from './types.ts';
