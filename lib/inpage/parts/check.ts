/**
 * Part `check`: what is only needed once a model answers. The popover loads it while the model works: formatted
 * text on screen, what changed against the original, what must be looked at.
 */
import { copiedForm, markdownNodes } from '../popover/rendered.ts';
import { markWords } from '../popover/review/marks.ts';
import { createReview } from '../popover/review/review.ts';

export const check = { createReview, markWords, markdownNodes, copiedForm };

export type Check = typeof check;
