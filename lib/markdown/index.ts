/** Text of a model to a safe fragment. Loaded when the first answer is shown, not before. */
export type { Dress } from './attach.ts';
export { safeLink } from './links.ts';
export { browserEdges, createStreamRenderer, type StreamRenderer } from './stream.ts';
export { renderedText } from './to-text.ts';
