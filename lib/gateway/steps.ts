/** The way of a request before the network, in order. A preview takes the very same steps and stops here. */
import { actionById } from '../actions/index.ts';
import { buildChatMessages } from '../chat/prompt.ts';
import { RenfortError } from '../errors.ts';
import type { Asked, Exchange, GatewayEdges, Step } from './exchange.ts';

/** Only an in-page script and the panel may ask; an action from a page is about that page's site. */
const sender: Step = (exchange) => {
  const { asked, sender: from } = exchange;
  const allowed = from.context === 'panel' || (from.context === 'page' && asked.kind === 'action');
  if (!allowed) throw new RenfortError('sender-refused');
  const attached =
    asked.kind === 'chat'
      ? asked.request.context.flatMap(({ url }) => (url ? [url] : []))
      : asked.request.url
        ? [asked.request.url]
        : [];
  const own = from.context === 'page' ? [from.url, ...(from.tabUrl ? [from.tabUrl] : [])] : [];
  return { ...exchange, sites: [...own, ...attached] };
};

/** Is policy known, is this action offered, may Renfort act on these sites, and where does the text go. */
const policy: Step = async (exchange, { settings }) => {
  const { asked, signal, sites } = exchange;
  const inForce = await settings.ready(signal);
  for (const site of sites) {
    if (!settings.siteAllowed(site)) throw new RenfortError('site-blocked', { host: hostOf(site) });
  }
  if (asked.kind === 'chat' && inForce.features.chat === false) throw new RenfortError('feature-disabled');
  if (asked.kind === 'action') {
    const { action } = asked.request;
    if (!actionById(action)) throw new RenfortError('message-invalid');
    if (inForce.actionsDisabled.includes(action)) throw new RenfortError('action-disabled');
  }
  const route = await settings.endpointFor(asked.kind === 'action' ? asked.request.action : 'chat');
  return { ...exchange, settings: inForce, route };
};

/** Nothing to send is not sent, and nothing above the limit of policy. */
const size: Step = (exchange) => {
  const parts = textsOf(exchange.asked);
  if (parts.every((part) => part.trim() === '')) throw new RenfortError('input-empty');
  const characters = parts.reduce((sum, part) => sum + part.length, 0);
  const limit = exchange.settings?.maxInputChars ?? 0;
  if (characters > limit) throw new RenfortError('input-too-large', { limit, size: characters });
  return { ...exchange, characters };
};

/** What the prompt is made of: the gateway makes it and nobody else, so that no page and no panel can write one. */
const work: Step = (exchange, { delimiter, uiLanguage }) => {
  const { asked } = exchange;
  if (asked.kind === 'chat') {
    const messages = buildChatMessages(asked.request, delimiter(), uiLanguage());
    return { ...exchange, work: { kind: 'chat', messages } };
  }
  const { action: id, text, format, options, instruction, refinement, surroundings } = asked.request;
  const action = actionById(id);
  if (!action) throw new RenfortError('message-invalid');
  const input = {
    text,
    format,
    options,
    delimiter: delimiter(),
    uiLanguage: uiLanguage(),
    ...(instruction !== undefined && { instruction }),
    ...(refinement !== undefined && { refinement }),
    ...(surroundings !== undefined && action.wantsSurroundings && { surroundings }),
  };
  return { ...exchange, work: { kind: 'action', action, input } };
};

const STEPS: readonly Step[] = [sender, policy, size, work];

/** An exchange that passed every step: it could leave now. */
export type Ready = Required<Exchange>;

/** Takes a request through every step. Throws the RenfortError of the first that refuses. */
export async function prepare(exchange: Exchange, edges: GatewayEdges): Promise<Ready> {
  let prepared = exchange;
  for (const step of STEPS) prepared = await step(prepared, edges);
  exchange.signal.throwIfAborted();
  return prepared as Ready;
}

function textsOf(asked: Asked): string[] {
  if (asked.kind === 'chat') {
    const { turns, context } = asked.request;
    return [...turns.map(({ text }) => text), ...context.map(({ text }) => text)];
  }
  const { text, instruction = '', refinement } = asked.request;
  const wanted = actionById(asked.request.action)?.wantsSurroundings;
  const surroundings = (wanted && asked.request.surroundings) || '';
  // The text decides whether there is anything to do; a request about nothing is empty too, and so is a free request
  // without a word.
  const wordless = instruction.trim() === '' && !refinement && actionById(asked.request.action)?.needsRequest;
  // In an empty composer the message around it is what there is.
  if ((text.trim() === '' && surroundings.trim() === '') || wordless) return [''];
  return [text, instruction, refinement?.proposal ?? '', refinement?.instruction ?? '', surroundings];
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
}
