/** Part `look`: what a page shows, without reading it. */
import { lookAt } from '../look/index.ts';

export const look = { lookAt };

export type Look = typeof look;
