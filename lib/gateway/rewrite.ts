/** A proposal made part by part and read as one: between two parts stand the blanks that stood there. */
import { mayBecomeMarker } from '../actions/marker.ts';
import type { Action } from '../actions/types.ts';
import { RenfortError } from '../errors.ts';
import { askModel, type Line, mostMadeOf } from './ask-model.ts';
import { PREVIOUS, type Subject } from './budget.ts';
import { endOf, inParts, partInput } from './parts.ts';
import type { Screen } from './screen.ts';

/** What came of the work: `cut` is not whole, and never replaces anything. */
export type Outcome =
  | { readonly outcome: 'complete' | 'cut'; readonly text: string }
  | { readonly outcome: 'nothing-to-change' };

/** No answer hides behind the marker for longer than this, in characters. */
const LONGEST_MARKER = 200;

/**
 * Does an action on a text, in one request or in several. A part that needs no change keeps its own words; one that
 * breaks off ends the work there, and the whole is cut: what would follow must not close up over a gap.
 */
export async function rewrite(
  line: Line,
  screen: Screen,
  action: Action,
  { text, input }: Subject,
  limit: number,
  smaller: () => number | null,
): Promise<Outcome> {
  let made = '';
  let changed = false;
  let cut = false;
  await inParts(text, limit, smaller, async (part) => {
    const alone = part.of === 1;
    if (!alone) line.tell({ type: 'part', part: part.number, parts: part.of });
    const { lead, trail } = alone ? { lead: '', trail: '' } : part;
    const own = alone ? text : part.text;
    if (own.trim() === '' && !alone) {
      screen.add(lead + trail);
      made += lead + trail;
      return true;
    }
    const asked = input(own, partInput(part, endOf(made.trimEnd(), PREVIOUS)));
    screen.add(lead);
    const written = await askModel(
      line,
      { messages: action.buildMessages(asked), ...(action.structured && { structured: action.structured }) },
      showing(screen, action, asked),
    );
    const cleaned = action.cleanOutput(written.text, asked);
    const whole = written.finish === 'complete';
    if (cleaned.outcome === 'nothing-to-change' && whole) {
      screen.add(alone ? '' : own + trail);
      made += lead + own + trail;
      return true;
    }
    changed = true;
    const result = cleaned.outcome === 'proposal' ? cleaned.text : written.text;
    if (result.trim() === '') throw new RenfortError('answer-empty');
    cut =
      !whole ||
      (cleaned.outcome === 'proposal' && cleaned.cut === true) ||
      (!alone && made.length + result.length > mostMadeOf(text));
    screen.add(cut ? '' : trail);
    made += lead + (alone ? result : result.trim()) + (cut ? '' : trail);
    return !cut;
  });
  if (!changed) return { outcome: 'nothing-to-change' };
  return { outcome: cut ? 'cut' : 'complete', text: made };
}

/** Shows what the model writes. The marker "nothing to change" is for us: held back while the text could still be it. */
export function showing(
  screen: Screen,
  { present }: Action,
  input: Parameters<Action['cleanOutput']>[1],
): (piece: string, whole: string) => void {
  if (present) return (_, whole) => screen.grow(present(whole, input));
  let begun = false;
  return (piece, whole) => {
    if (!begun && whole.length < LONGEST_MARKER && mayBecomeMarker(whole)) return;
    screen.add(begun ? piece : whole);
    begun = true;
  };
}
