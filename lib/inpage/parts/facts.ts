/** Part `facts`: what became of the figures, dates, references and names of a text in a proposal. */
import { checkFidelity } from '../../fidelity/check.ts';

export const facts = { checkFidelity };

export type Facts = typeof facts;
