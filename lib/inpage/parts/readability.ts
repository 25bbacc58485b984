/** Part `readability`: what a reader of a text may stumble over. */
import { LONG_SENTENCE, readability as readabilityOf } from '../../fidelity/readability/index.ts';

export const readability = { readabilityOf, LONG_SENTENCE };

export type ReadabilityPart = typeof readability;
