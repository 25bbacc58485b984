import type { ActionInput } from './types.ts';

type Render = (output: string, input: ActionInput) => string;

/** An answer without a sign of data in so many characters is prose: it is shown as it comes. */
const PROSE_AFTER = 150;
const DATA = /[{[|`]/;
/** Brackets and bars come in prose as well. */
const SURELY_DATA = /[{`]/;

/**
 * An answer is read again only once it grew by a share of its length: reading it at every word would take quadratic
 * time. A table of real facts is short, and then no row waits long.
 */
const stepAfter = (length: number): number => length / (length < 10_000 ? 32 : 4);

/** What was shown of each request's answer so far. */
interface Shown {
  readonly length: number;
  readonly text: string;
  readonly prose: boolean;
}

/**
 * Shows an answer while it comes: `render` gives what is complete so far; what was shown only grows, and changes
 * its order, if at all, once it is whole. Calls for one request must pass the same `input`.
 */
export function growing(render: Render): Render {
  const shown = new WeakMap<ActionInput, Shown>();
  return (output, input) => {
    const known = shown.get(input);
    const last = known && known.length <= output.length ? known : undefined;
    if (last && output.length - last.length <= stepAfter(last.length)) return last.text;
    const prose = output.length > PROSE_AFTER && !(last?.prose ? SURELY_DATA : DATA).test(output);
    const text = prose ? output.trimStart() : render(output, input);
    const kept = last && !text.startsWith(last.text) ? last.text : text;
    shown.set(input, { length: output.length, text: kept, prose });
    return kept;
  };
}
