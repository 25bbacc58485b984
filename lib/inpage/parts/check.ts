/**
 * Part `check`: what is only needed once a model answers. The popover loads it while the model works: formatted
 * text on screen, what changed against the original, what must be looked at.
 */
import { showAsides } from '../popover/asides.ts';
import { findingsSaid } from '../popover/direct.ts';
import { formattedText } from '../popover/formatted.ts';
import { outcomeText } from '../popover/outcome.ts';
import { copiedForm } from '../popover/rendered.ts';
import { markWords } from '../popover/review/marks.ts';
import { adoptStyles } from '../popover/review/review.ts';
import { createReviewing } from '../popover/reviewing.ts';
import { loadSent } from '../popover/sent-view.ts';

export const check = {
  adoptStyles,
  findingsSaid,
  createReviewing,
  formattedText,
  loadSent,
  markWords,
  showAsides,
  copiedForm,
  outcomeText,
};

export type Check = typeof check;
