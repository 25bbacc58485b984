import type { Result } from './drive.ts';

/** Why something falls short, where it was looked into. */
export interface Cause {
  readonly editors: readonly string[];
  /** All of them when left out. */
  readonly cases?: readonly string[];
  readonly browser?: Result['browser'];
  /** The signs it explains. */
  readonly what: string;
  readonly cause: string;
}

export const CAUSES: readonly Cause[] = [];
