/** The one import of lib/llm: the gateway hands the model client to whoever wires it. */
export { contextTokens, probeEndpoint, streamChat } from '../llm/index.ts';
