/** The way of a request before the network, in order. A preview takes the very same steps and stops here. */
import { settledOptions } from '../actions/offered-languages.ts';
import type { Action, ActionInput } from '../actions/types.ts';
import { buildChatMessages } from '../chat/prompt.ts';
import { RenfortError } from '../errors.ts';
import { actionIn, offeredIn } from '../policy/offered.ts';
import type { Settings } from '../policy/settings.ts';
import { addRules, administrationFor } from './administration.ts';
import type { Asked, Exchange, GatewayEdges, Step } from './exchange.ts';

/**
 * Only an in-page script and the panel may ask; an action from a page is about that page's site, and about those of its
 * frames that it got a text of: of another one it could learn the rules.
 */
const sender: Step = async (exchange, { vouchedFor, besideTab }) => {
  const { asked, sender: from } = exchange;
  const isPage = from.context === 'page';
  if (from.context !== 'panel' && !(isPage && asked.kind === 'action'))
    throw new RenfortError('sender-refused');
  const texts = asked.kind === 'chat' ? asked.request.context : [asked.request];
  const own = isPage ? [from.url, ...(from.tabUrl ? [from.tabUrl] : [])] : [];
  // Where the text stands comes first, then what is around it, then what it came from as well.
  const named = texts.flatMap(({ url }) => url || []);
  const others = [...texts.flatMap(({ origins = [] }) => origins), ...(asked.request.origins ?? [])];
  const claimed = [...named, ...others].filter((url) => !own.includes(url));
  if (isPage && vouchedFor && claimed.length > 0) {
    const known = await vouchedFor(from);
    if (!claimed.every((url) => known.includes(url))) throw new RenfortError('sender-refused');
  }
  const sites = [...new Set([...named, ...own, ...others])];
  const beside = asked.kind === 'chat' && sites.length === 0 ? asked.request.beside : undefined;
  return { ...exchange, sites: beside === undefined ? sites : ((await besideTab?.(beside)) ?? []) };
};

/** Is policy known, may Renfort act on these sites, is this offered there, and where does the text go. */
const policy: Step = async (exchange, { settings }) => {
  const { asked, signal, sites } = exchange;
  const inForce = await assertOpen(settings, sites, signal);
  if (asked.kind === 'chat' && inForce.features.chat === false) throw new RenfortError('feature-disabled');
  const action = asked.kind === 'action' ? offered(inForce, asked.request.action, sites) : null;
  const route = await settings.endpointFor(action?.id ?? 'chat', sites);
  return { ...exchange, settings: inForce, action, route };
};

/** Settings, once it is sure that something may be asked about these sites. Throws `site-blocked` or `charter-needed`. */
export async function assertOpen(
  settings: GatewayEdges['settings'],
  sites: readonly string[],
  signal: AbortSignal,
): Promise<Settings> {
  const inForce = await settings.ready(signal);
  for (const site of sites) {
    if (!settings.siteAllowed(site)) throw new RenfortError('site-blocked', { host: hostOf(site) });
  }
  if (inForce.charterNeeded) throw new RenfortError('charter-needed');
  return inForce;
}

function offered(settings: Settings, id: string, sites: readonly string[]): Action {
  const action = offeredIn(settings, sites).find((one) => one.id === id);
  if (action) return action;
  throw new RenfortError(actionIn(settings, id) ? 'action-disabled' : 'message-invalid');
}

/** Nothing to send is not sent, and nothing above the limit of policy. */
const size: Step = (exchange) => {
  const parts = textsOf(exchange.asked, exchange.action);
  if (parts.every((part) => part.trim() === '')) throw new RenfortError('input-empty');
  const characters = parts.reduce((sum, part) => sum + part.length, 0);
  const limit = exchange.settings?.maxInputChars ?? 0;
  if (characters > limit) throw new RenfortError('input-too-large', { limit, size: characters });
  return { ...exchange, characters };
};

/** What the prompt is made of: the gateway makes it and nobody else, so that no page and no panel can write one. */
const work: Step = (exchange, { delimiter, uiLanguage }) => {
  const { asked, action, settings, sites } = exchange;
  const texts = textsOf(asked, action).join('\n');
  if (asked.kind === 'chat') {
    const messages = buildChatMessages(asked.request, delimiter(), uiLanguage());
    const rules = administrationFor(settings, sites, texts);
    return { ...exchange, work: { kind: 'chat', messages: addRules(messages, rules) } };
  }
  const { text, format, options, instruction, refinement, surroundings } = asked.request;
  if (!action) throw new RenfortError('message-invalid');
  const input: ActionInput = {
    text,
    format,
    options: settledOptions(action, options),
    delimiter: delimiter(),
    uiLanguage: uiLanguage(),
    ...(instruction !== undefined && { instruction }),
    ...(refinement !== undefined && { refinement }),
    ...(surroundings !== undefined && action.wantsSurroundings && { surroundings }),
  };
  const { language } = action.settleOptions?.(input) ?? {};
  const administration = administrationFor(settings, sites, texts, language);
  return { ...exchange, work: { kind: 'action', action, input: { ...input, administration } } };
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

function textsOf(asked: Asked, action?: Action | null): string[] {
  if (asked.kind === 'chat') {
    const { turns, context, partial = '' } = asked.request;
    return [...turns.map(({ text }) => text), ...context.map(({ text }) => text), partial];
  }
  const { text, instruction = '', refinement } = asked.request;
  const surroundings = (action?.wantsSurroundings && asked.request.surroundings) || '';
  // The text decides whether there is anything to do; a request about nothing is empty too, and so is a free request
  // without a word.
  const wordless = instruction.trim() === '' && !refinement && action?.needsRequest;
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
