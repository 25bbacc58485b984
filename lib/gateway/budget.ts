/** How long a part of a text may be, so that the rules, the part and what is made of it fit in a model's context. */
import type { Action, ActionInput } from '../actions/types.ts';
import { cutText } from './cut.ts';
import { tokensIn } from './tokens.ts';

/** Characters of what was made of the part before that go along with the next. */
export const PREVIOUS = 600;
const PREVIOUS_TOKENS = 250;
/** What comes back for a text given another form: a translation may be half as long again. */
const RETURNED = 1.5;
/** Room for an answer about a text, and the share of a small context it takes. */
const ANSWER_TOKENS = 2_000;
const ANSWER_SHARE = 4;
/** A server of 15 tokens a second writes no more within the ten minutes that one request may take. */
const MOST_RETURNED = 6_000;
/** A part of less is no text: with so little room the server has to say what is wrong. */
const LEAST_PART = 150;

/** What is worked on: the text, or the proposal when that is refined because both together are too long. */
export interface Subject {
  readonly text: string;
  /** The input for a stretch of that text. */
  readonly input: (text: string, part?: ActionInput['part']) => ActionInput;
}

/** What an action works on, and how many tokens of it go in one request. */
export function budgetOf(
  action: Action,
  given: ActionInput,
  context: number,
): { subject: Subject; limit: number } {
  const options = action.settleOptions?.(given) ?? given.options;
  const input = { ...withShortSurroundings(given, context), options };
  const { refinement } = input;
  const comesBack = action.kind === 'edit' || action.structured !== undefined || refinement !== undefined;
  const rules = tokensIn(
    action
      .buildMessages({
        ...input,
        text: '',
        ...(refinement && { refinement: { ...refinement, proposal: '' } }),
      })
      .map(({ content }) => content)
      .join(''),
  );
  const room = context - rules - PREVIOUS_TOKENS;
  const limitFor = (copies: number): number => {
    const limit = comesBack
      ? Math.min(MOST_RETURNED, room / (copies + RETURNED))
      : room - Math.min(ANSWER_TOKENS, context / ANSWER_SHARE);
    return Math.max(LEAST_PART, Math.floor(limit));
  };
  const plain: Subject = {
    text: input.text,
    input: (text, part) => ({ ...input, text, ...(part && { part }) }),
  };
  if (!refinement) return { subject: plain, limit: limitFor(1) };
  const { proposal, instruction } = refinement;
  const both = tokensIn(input.text) + tokensIn(proposal);
  // Together they fit: nothing is cut.
  if (both + RETURNED * tokensIn(proposal) <= room) return { subject: plain, limit: context };
  return {
    subject: {
      text: proposal,
      input: (text, part) => ({
        ...input,
        text,
        refinement: { proposal: text, instruction },
        ...(part && { part }),
      }),
    },
    limit: limitFor(2),
  };
}

/** The message around a text helps to understand it: where it is too long, its beginning does. */
function withShortSurroundings(input: ActionInput, context: number): ActionInput {
  const { surroundings } = input;
  if (surroundings === undefined) return input;
  const [beginning = '', ...rest] = cutText(surroundings, Math.max(LEAST_PART, context / ANSWER_SHARE));
  return rest.length === 0 ? input : { ...input, surroundings: `${beginning.trimEnd()}\n\n[…]` };
}
