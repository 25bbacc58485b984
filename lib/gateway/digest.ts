/** An answer about a text longer than the model reads: an answer about each part, then one made of these. */
import type { Action, ActionInput } from '../actions/types.ts';
import { askModel, type Line, mostMadeOf } from './ask-model.ts';
import type { Subject } from './budget.ts';
import { cutText } from './cut.ts';
import { inParts, MOST_REQUESTS, type Part, partInput, TooLong } from './parts.ts';
import { type Outcome, showing } from './rewrite.ts';
import type { Screen } from './screen.ts';
import { marked, withCheckedMarks, withMarkRule, withSources } from './sources.ts';
import { tokensIn } from './tokens.ts';

/** Summaries of summaries of summaries: enough for any text that may be sent. */
const DEEPEST = 4;
const JOIN =
  'Ces réponses portent chacune sur une partie du texte, dans l’ordre. Fondez-les en une seule réponse complète, sans redite et sans parler de parties.';

/**
 * Answers about a long text. What was answered about the parts is on the screen when the work fails before its end.
 * Data of all parts are joined; what tells its sources is summed up again, its lines marked with their part; other
 * answers become one, or stand one under the other when they are too long for that.
 */
export async function digest(
  line: Line,
  screen: Screen,
  action: Action,
  subject: Subject,
  limit: number,
  smaller: () => number | null,
): Promise<Outcome> {
  const parts: Part[] = [];
  const answers: string[] = [];
  let room = limit;
  const lessRoom = (): number | null => {
    const less = smaller();
    room = less ?? room;
    return less;
  };
  const whole = subject.input(subject.text);
  const { structured, present } = action;
  let cut = false;
  const soFar = (): string => answers.join('\n\n');
  try {
    await inParts(subject.text, limit, lessRoom, async (part) => {
      line.tell({ type: 'part', part: part.number, parts: part.of });
      if (part.text === '') return true;
      const asked = subject.input(part.text, partInput(part, ''));
      const before = soFar();
      const written = await askModel(
        line,
        { messages: action.buildMessages(asked), ...(structured && { structured }) },
        (_, text) => present && screen.grow(present(`${before}\n\n${text}`, whole)),
      );
      const cleaned = action.cleanOutput(written.text, asked);
      // Data are read once all are there; words are cleaned part by part.
      const text = structured || cleaned.outcome !== 'proposal' ? written.text : cleaned.text;
      parts.push(part);
      answers.push(text.trim());
      cut = written.finish !== 'complete' || before.length + text.length > mostMadeOf(subject.text);
      return !cut;
    });
    if (structured) {
      const cleaned = action.cleanOutput(soFar(), whole);
      const text = cleaned.outcome === 'proposal' ? cleaned.text : soFar();
      return { outcome: cut || (cleaned.outcome === 'proposal' && cleaned.cut) ? 'cut' : 'complete', text };
    }
    if (cut) return { outcome: 'cut', text: soFar() };
    return action.keepsSources
      ? await summedUp(line, screen, action, whole, parts, answers, room)
      : await joined(line, screen, action, whole, answers, room);
  } catch (error) {
    if (screen.shown() === '') screen.add(soFar());
    throw error instanceof TooLong ? error.reason : error;
  }
}

async function summedUp(
  line: Line,
  screen: Screen,
  action: Action,
  input: ActionInput,
  parts: readonly Part[],
  answers: readonly string[],
  limit: number,
): Promise<Outcome> {
  const ask = async (text: string, hear: (piece: string, whole: string) => void) => {
    const asked = { ...input, text };
    const written = await askModel(line, { messages: withMarkRule(action.buildMessages(asked)) }, hear);
    const cleaned = action.cleanOutput(written.text, asked);
    return { ...written, text: cleaned.outcome === 'proposal' ? cleaned.text : written.text };
  };
  let text = answers.map((answer, index) => marked(answer, parts[index]?.number ?? 0)).join('\n\n');
  for (let depth = 0; tokensIn(text) > limit; depth += 1) {
    const asItIs: Outcome = { outcome: 'complete', text: withSources(text, parts, input.format) };
    const pieces = cutText(text, limit);
    if (depth === DEEPEST || pieces.length > MOST_REQUESTS) return asItIs;
    const shorter: string[] = [];
    for (const piece of pieces) {
      const { text: summary, finish } = await ask(piece, () => undefined);
      if (finish !== 'complete') return { outcome: 'cut', text };
      shorter.push(withCheckedMarks(summary, parts.length));
    }
    const next = shorter.join('\n\n');
    // What gets no shorter when it is summed up would never end.
    if (next.length >= text.length) return asItIs;
    text = next;
  }
  const { text: summary, finish } = await ask(text, showing(screen, action, input));
  return {
    outcome: finish === 'complete' ? 'complete' : 'cut',
    text: withSources(summary, parts, input.format),
  };
}

async function joined(
  line: Line,
  screen: Screen,
  action: Action,
  input: ActionInput,
  answers: readonly string[],
  limit: number,
): Promise<Outcome> {
  const proposal = answers.join('\n\n');
  // The joined answer comes back as long as they are.
  if (tokensIn(proposal) * 2 > limit) return { outcome: 'complete', text: proposal };
  const asked = {
    ...input,
    text: input.text.slice(0, BEGINNING),
    refinement: { proposal, instruction: JOIN },
  };
  const written = await askModel(
    line,
    { messages: action.buildMessages(asked) },
    showing(screen, action, asked),
  );
  const cleaned = action.cleanOutput(written.text, asked);
  return {
    outcome: written.finish === 'complete' ? 'complete' : 'cut',
    text: cleaned.outcome === 'proposal' ? cleaned.text : proposal,
  };
}

/** Characters of the text that go along with the answers about its parts: what it is, who wrote it. */
const BEGINNING = 600;
