/** The panel reckons like the gateway. */
export * from '../chat/tokens.ts';
