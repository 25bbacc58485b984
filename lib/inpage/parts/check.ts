/**
 * Part `check`: what is only needed once a model answers. The popover loads it while the model works: formatted
 * text on screen, what changed against the original, what must be looked at.
 */
import { findingsSaid } from '../popover/direct.ts';
import { copiedForm, markdownNodes, plainTable } from '../popover/rendered.ts';
import { markWords } from '../popover/review/marks.ts';
import { adoptStyles, createReview } from '../popover/review/review.ts';
import { loadSent } from '../popover/sent-view.ts';

export const check = {
  adoptStyles,
  findingsSaid,
  createReview,
  loadSent,
  markWords,
  markdownNodes,
  plainTable,
  copiedForm,
};

export type Check = typeof check;
