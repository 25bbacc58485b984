/** Catalogues: actions as one JSON file, in the shape of `actionsCustom`, so that services share what works. */
import { checkValue } from '../policy/check.ts';
import { isObject } from '../policy/issues.ts';
import type { CustomAction } from '../policy/shapes.ts';
import type { PolicyIssue } from '../policy/view.ts';

/** What could be read of a file: the good actions, and what is wrong with the others, where. */
export interface Catalogue {
  readonly actions: readonly CustomAction[];
  readonly issues: readonly PolicyIssue[];
}

/** Characters: a few hundred actions, each with a long instruction. */
const LONGEST = 4_000_000;

/**
 * Reads a catalogue: a list of actions, or a profile that holds one under `actionsCustom`. Never throws: what is no
 * catalogue is an issue with an empty path.
 */
export function readCatalogue(text: string): Catalogue {
  const content = text.length > LONGEST ? undefined : parsed(text.replace(/^\uFEFF/, ''));
  const list = isObject(content) ? content.actionsCustom : content;
  if (!Array.isArray(list)) {
    const expected = content === undefined ? 'json' : 'catalogue';
    return { actions: [], issues: [{ path: '', problem: 'wrong-type', expected }] };
  }
  const { value = [], issues } = checkValue('actionsCustom', list);
  return { actions: value as readonly CustomAction[], issues };
}

/** The file of a catalogue. */
export function writeCatalogue(actions: readonly CustomAction[]): string {
  return `${JSON.stringify(actions, null, 2)}\n`;
}

/** Actions with those of a catalogue: one that is there already is replaced in its place. */
export function withCatalogue(
  actions: readonly CustomAction[],
  { actions: read }: Catalogue,
): readonly CustomAction[] {
  const newer = new Map(read.map((action) => [action.id, action]));
  const kept = actions.map((action) => newer.get(action.id) ?? action);
  const known = new Set(actions.map(({ id }) => id));
  return [...kept, ...read.filter(({ id }) => !known.has(id))];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
