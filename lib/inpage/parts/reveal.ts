/** Part `reveal`: a quote shown where it stands. It stands on part `read`. */
import { revealQuote } from '../reveal/index.ts';

export const reveal = { revealQuote };

export type Reveal = typeof reveal;
