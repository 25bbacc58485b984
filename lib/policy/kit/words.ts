/** What each setting is for, in a label and a sentence or two, and an example: for ADML and the reference. */
import type { Language } from './shapes.ts';
import { MODELS_ACTIONS_SITES } from './words-models.ts';
import { USE_AND_KEEPING } from './words-use.ts';

/** What is said of a setting. */
export interface KeyWords {
  readonly fr: readonly [label: string, help: string];
  readonly en: readonly [label: string, help: string];
  readonly example: unknown;
}

export const WORDS: Readonly<Record<string, KeyWords>> = { ...MODELS_ACTIONS_SITES, ...USE_AND_KEEPING };

const of = (key: string, language: Language) => (Object.hasOwn(WORDS, key) ? WORDS[key]?.[language] : null);

/** A setting's label. */
export const labelOf = (key: string, language: Language): string => of(key, language)?.[0] ?? key;

/** What a setting is for, in sentences. */
export const helpOf = (key: string, language: Language): string => of(key, language)?.[1] ?? key;
