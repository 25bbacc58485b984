import { ACRONYMS } from './acronyms.ts';
import { CLOCKS } from './clocks.ts';
import { DURATIONS } from './durations.ts';
import { LETTERS_AND_ACTS } from './letters.ts';
import { LISTS } from './lists.ts';
import { MEASURES } from './measures.ts';
import { ACTS_AND_NOTICES } from './notices.ts';
import { NUMBERS } from './numbers.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';
import { UNITS } from './units.ts';

/** Families of what is said in two ways, each beside what only looks like it. */
export const TWINS = {
  LETTERS_AND_ACTS,
  ACTS_AND_NOTICES,
  ACRONYMS,
  CLOCKS,
  DURATIONS,
  LISTS,
  MEASURES,
  NUMBERS,
  PEOPLE,
  PLACES,
  UNITS,
} as const;
