export { checkFidelity } from './check.ts';
export { type Change, diffWords } from './diff.ts';
export type { FactType, FidelityOptions, Finding, Span } from './types.ts';
