/**
 * A text, what keeps its facts, and what looks almost the same and does not: the action and the language of the
 * proposals, the source, the faithful proposal, and the proposals with an error.
 */
export type Twin = readonly [how: string, source: string, kept: string, ...harmed: string[]];
