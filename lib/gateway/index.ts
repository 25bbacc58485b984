/** The only door to a model. One per background; nothing else may reach lib/llm. */
import { RenfortError, serializeError } from '../errors.ts';
import type { TrustedSender } from '../messaging/answer.ts';
import type { Preview, RunName, StreamRequest, StreamServerMessage } from '../messaging/stream-messages.ts';
import type { ModelChoice } from '../policy/settings.ts';
import { type ChatRuns, createChatRuns, type Held, type RunStore } from './chat-runs.ts';
import { createContexts } from './context.ts';
import type { Asked, GatewayEdges, GatewaySettings } from './exchange.ts';
import { keepAlive } from './keep-alive.ts';
import { createQueue } from './queue.ts';
import { previewOf, send } from './send.ts';
import { assertOpen, prepare, type Ready } from './steps.ts';

type Tell = (message: StreamServerMessage) => void;

/** A request being served to one port. */
export interface Served {
  /** The agent's Stop. */
  readonly stop: () => void;
  /** The port is gone: an action ends, a chat goes on. */
  readonly lost: () => void;
}

export interface Gateway {
  /** Serves a request; `tell` hears everything, `done` or `error` last. */
  readonly serve: (start: StreamRequest, sender: TrustedSender, tell: Tell) => Served;
  /** What would leave if this were sent: the very steps of a send, stopping before the network. */
  readonly preview: (start: StreamRequest, sender: TrustedSender) => Promise<Preview>;
  /** Forgets answers kept for the panel (`chat.forget`). */
  readonly forget: (what: { readonly runs: Parameters<ChatRuns['forget']>[0] }) => Promise<null>;
  /** How many tokens the model of the chat reads at once; its server is asked when that may be too few. */
  readonly room: (size: { needs: number; sites: readonly string[] }) => Promise<{ contextTokens: number }>;
}

export interface GatewayOptions extends GatewayEdges {
  readonly runs: RunStore;
  /** Any cheap extension API call, to keep the worker alive. */
  readonly touch: () => void;
}

/** Makes the gateway of this background. */
export function createGateway(options: GatewayOptions): Gateway {
  const queue = createQueue();
  const contexts = createContexts(options.contextTokens);
  const chats = createChatRuns(options.runs);

  const run = async (asked: Asked, sender: TrustedSender, tell: Tell, signal: AbortSignal): Promise<void> => {
    const over = new AbortController();
    const ends = AbortSignal.any([signal, over.signal]);
    keepAlive(options.touch, ends);
    try {
      const ready = await prepare({ asked, sender, signal, sites: [] }, options);
      const watched = watchPolicy(ready, options, ends);
      await watched.guard(send({ ...ready, signal: watched.signal }, queue, contexts, options, tell));
    } finally {
      over.abort();
    }
  };

  const serveAction = (asked: Asked, sender: TrustedSender, tell: Tell): Served => {
    const stop = new AbortController();
    run(asked, sender, tell, stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) tell({ type: 'error', error: serializeError(error) });
    });
    return {
      stop: () => {
        stop.abort();
        tell({ type: 'done', outcome: 'cut', model: '' });
      },
      lost: () => stop.abort(),
    };
  };

  /** What the panel asks belongs to one of its answers: losing the panel lets it go on. */
  const serveRun = (start: StreamRequest, sender: TrustedSender, tell: Tell): Served => {
    let held: Held;
    if (start.kind === 'attach') held = chats.attach(start.conversationId, start.answerId, tell);
    else {
      const { conversationId, answerId, temporary } = start.run ?? runOf(start);
      const lasting = !temporary && (options.settings.current()?.historyDays ?? 0) > 0;
      held = chats.start({ conversationId, answerId, lasting }, tell, (told, signal) =>
        run(start, sender, told, signal),
      );
    }
    return { stop: held.stop, lost: held.detach };
  };

  return {
    serve: (start, sender, tell) => {
      const isPanel = sender.context === 'panel';
      if (start.kind === 'action' && !(isPanel && start.run)) return serveAction(start, sender, tell);
      if (!isPanel) {
        tell({ type: 'error', error: { code: 'sender-refused' } });
        return { stop: () => undefined, lost: () => undefined };
      }
      return serveRun(start, sender, tell);
    },
    preview: async (start, sender) => {
      if (start.kind === 'attach') throw new RenfortError('message-invalid');
      const signal = new AbortController().signal;
      return previewOf(await prepare({ asked: start, sender, signal, sites: [] }, options), contexts);
    },
    forget: async ({ runs }) => {
      await chats.forget(runs);
      return null;
    },
    room: async ({ needs, sites }) => {
      const { signal } = new AbortController();
      await assertOpen(options.settings, sites, signal);
      const route = await options.settings.endpointFor('chat', sites);
      const known = contexts.known(route);
      return { contextTokens: known < needs ? await contexts.find(route, signal) : known };
    },
  };
}

/**
 * A request ends under the rules it began with, unless its endpoint or its site is taken away meanwhile: then it
 * is aborted at the server and the agent is told why.
 */
function watchPolicy(
  ready: Ready,
  { settings }: GatewayEdges,
  ends: AbortSignal,
): { signal: AbortSignal; guard: (work: Promise<void>) => Promise<void> } {
  const revoked = new AbortController();
  settings.onChange(() => {
    if (!ready.sites.every(settings.siteAllowed)) revoked.abort(new RenfortError('site-blocked'));
    else if (!endpointStands(settings, ready.route)) {
      revoked.abort(new RenfortError('endpoint-refused'));
    }
  }, ends);
  return {
    signal: AbortSignal.any([ready.signal, revoked.signal]),
    guard: async (work) => {
      try {
        await work;
      } catch (error) {
        throw revoked.signal.aborted ? revoked.signal.reason : error;
      }
    },
  };
}

/** True while the endpoint a request goes to is still configured under the same address. */
function endpointStands(settings: GatewaySettings, { endpoint }: ModelChoice): boolean {
  const known = settings.current()?.endpoints ?? [];
  return known.some(({ id, url }) => id === endpoint.id && url === endpoint.url);
}

/** A chat message that names no answer: the one of its conversation. */
function runOf(start: StreamRequest): RunName {
  return { conversationId: start.kind === 'chat' ? start.request.conversationId : '', answerId: '' };
}
