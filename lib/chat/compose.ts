/**
 * What a question becomes before it goes to the gateway: all that is attached while it fits in what the model reads at
 * once; else the passages that are about it; or, for a question about a whole text, the gateway's way of reading it
 * part by part. *Ce qui est envoyé* shows what this gives.
 */
import type { ChatMessageRequest, ContextItem, StreamRequest } from '../messaging/stream-messages.ts';
import { addressesOf, type PartsRead } from './conversation.ts';
import { buildChatMessages } from './prompt.ts';
import { tokensIn } from './tokens.ts';

export interface Composed {
  readonly start: StreamRequest;
  /** What is attached, as it is sent. */
  readonly context: readonly ContextItem[];
  readonly read: readonly PartsRead[];
  /** Messages at the beginning of the conversation that no longer fit. */
  readonly forgotten: number;
}

/** Below this everything fits in any model of use, and nobody needs to be asked. */
const SMALL = 3_000;
/** More than our rules take. */
const RULES_TOKENS = 1_500;
/** Room for the answer, and its share of a small context. */
const ANSWER_TOKENS = 2_000;
const ANSWER_SHARE = 4;
/** What earlier messages may take of the context. */
const HISTORY_SHARE = 0.35;
/** What attached texts get at least, however long the conversation. */
const LEAST_SHARE = 0.25;

/** As many as a message to the gateway may have (messaging/payloads.ts). */
const MOST_TURNS = 1_000;

/** Questions that one passage cannot answer. */
const ABOUT_ALL =
  /\br[ée]sum|synth[èe]|synth[ée]t|points?[ -]cl[ée]s?|grandes lignes|de quoi (?:parle|s’agit|s'agit)|\bsummar|\bsum up\b|\boverview\b|key points|relev(?:ez|er) (?:tou|chaque)|list(?:e[rz]?|er) tou/iu;

/**
 * The request to make of a conversation's. `contextTokens` tells how much the model reads at once, or that it
 * reads what is needed; it is only called when it matters. Throws what it throws.
 */
export async function compose(
  asked: ChatMessageRequest,
  contextTokens: (needs: number, sites: readonly string[]) => Promise<number>,
  mayReadInParts = true,
): Promise<Composed> {
  const request = { ...asked, turns: lastOf(asked.turns) };
  const cut = asked.turns.length - request.turns.length;
  const whole: Composed = {
    start: { kind: 'chat', request },
    context: request.context,
    read: [],
    forgotten: cut,
  };
  const attached = request.context.reduce((sum, { text }) => sum + tokensIn(text), 0);
  const said = request.turns.reduce((sum, { text }) => sum + tokensIn(text), 0);
  if (attached + said < SMALL) return whole;

  const sites = [...(request.origins ?? []), ...request.context.flatMap(addressesOf)];
  const needs = attached + said + RULES_TOKENS + ANSWER_TOKENS;
  const context = await contextTokens(needs, [...new Set(sites)]);
  const bare = buildChatMessages(
    { ...request, turns: request.turns.slice(-1), context: request.context.map(emptied) },
    '0'.repeat(24),
    'fr',
  );
  const rules = tokensIn(bare.map(({ content }) => content).join('\n'));
  const room = context - rules - Math.min(ANSWER_TOKENS, context / ANSWER_SHARE);
  const turns = recent(request.turns, context * HISTORY_SHARE);
  const forgotten = asked.turns.length - turns.length;
  const earlier = turns.slice(0, -1).reduce((sum, { text }) => sum + tokensIn(text), 0);
  const forTexts = Math.max(context * LEAST_SHARE, room - earlier);
  if (attached <= forTexts)
    return { ...whole, start: { kind: 'chat', request: { ...request, turns } }, forgotten };

  const question = request.turns.at(-1)?.text ?? '';
  const [only, ...others] = request.context.filter(({ text }) => text.trim() !== '');
  if (mayReadInParts && only && others.length === 0 && ABOUT_ALL.test(question)) {
    return { ...whole, start: inParts(only, question), forgotten: asked.turns.length - 1 };
  }
  const fitted = await passagesFor(request, forTexts);
  return {
    start: { kind: 'chat', request: { ...request, turns, context: fitted.context } },
    ...fitted,
    forgotten,
  };
}

const emptied = (item: ContextItem): ContextItem => ({ ...item, text: '.' });

/** As many of the last turns as a request may have, beginning with one of the agent's. */
function lastOf(turns: ChatMessageRequest['turns']): ChatMessageRequest['turns'] {
  if (turns.length <= MOST_TURNS) return turns;
  const last = turns.slice(-MOST_TURNS);
  const first = last.findIndex(({ role }) => role === 'user');
  return last.slice(Math.max(0, first));
}

/** The last turns that fit, beginning with one of the agent's; the question always. */
function recent(turns: ChatMessageRequest['turns'], room: number): ChatMessageRequest['turns'] {
  let left = room;
  let from = turns.length - 1;
  for (let at = from - 1; at >= 0; at -= 1) {
    left -= tokensIn(turns[at]?.text ?? '');
    if (left < 0) break;
    if (turns[at]?.role === 'user') from = at;
  }
  return turns.slice(Math.max(0, from));
}

function inParts({ text, url, origins, kind }: ContextItem, instruction: string): StreamRequest {
  return {
    kind: 'action',
    request: {
      action: 'ask',
      text,
      format: 'markdown',
      scope: kind === 'page' ? 'page' : 'selection',
      options: {},
      instruction: instruction.slice(0, 20_000),
      ...(url !== undefined && { url }),
      ...(origins && { origins }),
    },
  };
}

/** Short texts stay whole; what is left of the room goes to passages of the long ones. */
async function passagesFor(
  { context, turns }: ChatMessageRequest,
  room: number,
): Promise<{ context: readonly ContextItem[]; read: readonly PartsRead[] }> {
  const costs = context
    .map(({ text }, at) => ({ at, cost: tokensIn(text) }))
    .toSorted((a, b) => a.cost - b.cost);
  const long = new Set<number>();
  let left = room;
  costs.forEach(({ at, cost }, place) => {
    // An equal share of what is left is never too much for a text.
    if (cost <= left / (costs.length - place)) left -= cost;
    else long.add(at);
  });
  const { choosePassages } = await import('./passages.ts');
  const places = [...long].toSorted((a, b) => a - b);
  const questions = turns.filter(({ role }) => role === 'user').slice(-2);
  const chosen = await choosePassages(
    places.map((at) => context[at]?.text ?? ''),
    questions.map(({ text }) => text),
    left,
  );
  const of = new Map(places.map((at, place) => [at, chosen[place]]));
  const read: PartsRead[] = [];
  const fitted = context.map((item, at): ContextItem => {
    const part = of.get(at);
    if (!part || part.leftOut === 0) return item;
    const { parts, names, leftOut } = part;
    read.push({ item: at, title: item.title, parts, of: part.of, names, leftOut });
    const more = { reason: 'not-relevant', characters: leftOut } as const;
    return { ...item, text: part.text, leftOut: [...(item.leftOut ?? []), more] };
  });
  return { context: fitted, read };
}
