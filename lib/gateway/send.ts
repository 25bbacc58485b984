/** The network's part of a request: what the model wrote, cleaned, in one request or in as many as the text needs. */
import { RenfortError } from '../errors.ts';
import { cleanText } from '../markdown/clean.ts';
import type { Preview, StreamServerMessage, Usage } from '../messaging/stream-messages.ts';
import { askModel, type Line } from './ask-model.ts';
import { budgetOf } from './budget.ts';
import type { Contexts } from './context.ts';
import { digest } from './digest.ts';
import type { GatewayEdges } from './exchange.ts';
import { mentionFor } from './mention.ts';
import { partInput, partsOf, TooLong } from './parts.ts';
import type { Queue } from './queue.ts';
import { type Outcome, rewrite } from './rewrite.ts';
import { createScreen, type Screen } from './screen.ts';
import type { Ready } from './steps.ts';
import { tokensIn } from './tokens.ts';
import { metered } from './usage.ts';

/**
 * Sends a prepared request and tells what happens on the way; the last thing told is `done`.
 * Throws a RenfortError when it fails, an AbortError when it is stopped.
 */
export async function send(
  ready: Ready,
  queue: Queue,
  contexts: Contexts,
  edges: GatewayEdges,
  tell: (message: StreamServerMessage) => void,
): Promise<void> {
  const { work, route, signal } = ready;
  const { model } = route;
  const screen = createScreen(tell, signal);
  const meter = metered(edges.stream);
  const line = { ready, queue, edges: { ...edges, stream: meter.stream }, tell };
  let outcome: Outcome;
  try {
    outcome = work.kind === 'chat' ? await chat(line, screen, work) : await act(line, screen, contexts, work);
  } catch (error) {
    throw error instanceof TooLong ? error.reason : error;
  } finally {
    // What came before a failure stands.
    screen.flush();
  }
  if (outcome.outcome === 'nothing-to-change') {
    tell({ type: 'done', outcome: 'nothing-to-change', model, ...used(meter.usage()) });
    return;
  }
  const { text } = outcome;
  if (text.trim() === '') throw new RenfortError('answer-empty');
  const mention = mentionFor(work.kind === 'action' ? work.action : 'chat', ready.settings.mention);
  tell({
    type: 'done',
    outcome: outcome.outcome,
    model,
    ...(text !== screen.shown() && { text }),
    ...(mention && { mention }),
    ...used(meter.usage()),
  });
}

const used = (usage: Usage | undefined): { usage?: Usage } => (usage ? { usage } : {});

type Work<Kind> = Extract<Ready['work'], { kind: Kind }>;

async function chat(line: Line, screen: Screen, { messages }: Work<'chat'>): Promise<Outcome> {
  const { text, finish } = await askModel(line, { messages }, (piece) => screen.add(piece));
  return { outcome: finish, text: cleanText(text) };
}

async function act(
  line: Line,
  screen: Screen,
  contexts: Contexts,
  { action, input }: Work<'action'>,
): Promise<Outcome> {
  const { route, signal } = line.ready;
  let budget = budgetOf(action, input, contexts.known(route));
  // The server is only asked how much its model reads when it matters.
  if (tokensIn(budget.subject.text) > budget.limit) {
    budget = budgetOf(action, input, await contexts.find(route, signal));
  }
  const { subject, limit } = budget;
  const smaller = (): number | null =>
    contexts.shrink(route) ? budgetOf(action, input, contexts.known(route)).limit : null;
  // A text reworked, or a proposal refined, comes back part by part; an answer about a text is made of answers.
  const isLong = tokensIn(subject.text) > limit;
  const answers = action.kind === 'answer' && !input.refinement;
  if (isLong && answers) return digest(line, screen, action, subject, limit, smaller);
  try {
    return await rewrite(line, screen, action, subject, limit, answers ? () => null : smaller);
  } catch (error) {
    const less =
      error instanceof RenfortError && error.code === 'payload-too-large' && answers ? smaller() : null;
    if (less === null || screen.shown() !== '' || tokensIn(subject.text) <= less) throw error;
    return digest(line, screen, action, subject, less, () => null);
  }
}

/** What would leave if this were sent now, all parts of it; rules that all parts share are shown once. */
export function previewOf({ work, route, characters }: Ready, contexts: Contexts): Preview {
  const shown = { destination: route.label, model: route.model, characters };
  if (work.kind === 'chat') return { ...shown, messages: work.messages };
  const { action, input } = work;
  const { subject, limit } = budgetOf(action, input, contexts.known(route));
  const parts = partsOf(subject.text, limit);
  const messages = parts.flatMap((part) => {
    const asked = part.of === 1 ? subject.input(subject.text) : subject.input(part.text, partInput(part, ''));
    return action.buildMessages(asked);
  });
  const seen = new Set<string>();
  return {
    ...shown,
    messages: messages.filter(({ role, content }) => {
      if (role !== 'system') return true;
      const first = !seen.has(content);
      seen.add(content);
      return first;
    }),
  };
}
