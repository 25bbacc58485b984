/**
 * Part `check`: what is only needed once a model answers. The popover loads it while the model works: formatted
 * text on screen, what changed against the original, what must be looked at.
 */
import { showDifferences } from '../popover/diff-view.ts';
import { copiedForm, markdownNodes } from '../popover/rendered.ts';

export const check = { showDifferences, markdownNodes, copiedForm };

export type Check = typeof check;
