/** Part `palette`: from a shortcut to an action. */
import { openPalette } from '../palette/palette.ts';

export const palette = { open: openPalette };

export type OpenPalettePart = typeof palette;
