/** The room behind which the Mistral SDK lives. The gateway is its only visitor. */
export { contextTokens } from './context-tokens.ts';
export type { LlmEdges } from './edges.ts';
export { listModels } from './models.ts';
export { type Probe, probeEndpoint } from './probe.ts';
export { streamChat } from './stream-chat.ts';
export type * from './types.ts';
