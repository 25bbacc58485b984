/** The streams of a panel, one for each conversation whose answer it hears: what starts, takes up and ends them. */
import type { RunName, StreamRequest } from '../messaging/stream-messages.ts';
import * as chat from './conversation.ts';
import type { Core } from './core.ts';
import { createListening, type Listening } from './listening.ts';
import { withSent } from './sent.ts';
import type { ChatEdges } from './state.ts';

/** What streams need to know of the conversations. */
interface Hearers extends Pick<Core, 'find' | 'change' | 'isTemporary'> {
  readonly edges: ChatEdges;
  /** The tab in front. */
  readonly tabId: () => number | undefined;
  /** The answer of a conversation ended, and is written. */
  readonly quiet: (id: string) => void;
}

type Streams = Pick<Core, 'request' | 'takeUp' | 'hear' | 'stop' | 'isHeard'> & {
  /** Resolves at the end of the answer of a conversation. */
  readonly nextEnd: (id: string) => Promise<void>;
  /** Hears no more of some conversations; whoever waits for them goes on. */
  readonly letGo: (ids: 'all' | readonly string[]) => void;
};

export function createStreams({ edges, tabId, find, change, isTemporary, quiet }: Hearers): Streams {
  const { ask, newId, now } = edges;
  const streams = new Map<string, Listening>();

  const streamOf = (id: string): Listening => {
    const known = streams.get(id);
    if (known) return known;
    const listening = createListening(edges.openStream);
    streams.set(id, listening);
    return listening;
  };
  const lastId = (id: string): string => find(id)?.messages.at(-1)?.id ?? '';

  /** An answer ended: it is written where it is kept, then the gateway need not keep it any more. */
  const settle = async (id: string, answerId: string, written: Promise<void>): Promise<void> => {
    await written;
    streams.get(id)?.wake();
    quiet(id);
    await ask('chat.forget', { runs: [{ conversationId: id, answerId }] });
  };

  const hear: Streams['hear'] = (id, message) => {
    const ends = message.type === 'done' || message.type === 'error';
    const answerId = lastId(id);
    const heard = (conversation: chat.Conversation) => chat.hear(conversation, message, now());
    const written = change(id, heard, ends ? 'now' : 'not');
    if (ends) void settle(id, answerId, written).catch(() => undefined);
  };

  const start = (id: string, request: StreamRequest): void =>
    streamOf(id).start(request, (message) => hear(id, message));

  /** The chat message of a conversation, with as much of what is attached as the model reads. */
  const compose = async (id: string, run: RunName): Promise<void> => {
    const conversation = find(id);
    if (!conversation) return;
    const request = chat.chatRequest(conversation, undefined, tabId());
    const room = async (needs: number, sites: readonly string[]): Promise<number> =>
      (await ask('gateway.room', { needs, sites })).contextTokens;
    // What cannot be composed is sent as it is: the gateway says what is wrong with it.
    const composed = await edges.compose(request, room, request.partial === undefined).catch(() => null);
    const live = find(id)?.messages.at(-1);
    // Stopped, or asked again, meanwhile.
    if (live?.role !== 'assistant' || live.id !== run.answerId || !chat.isLive(live)) return;
    if (composed) await change(id, (current) => withSent(current, composed, newId));
    const begun = composed?.start ?? { kind: 'chat', request };
    start(id, begun.kind === 'attach' ? begun : { ...begun, run });
  };

  return {
    hear,
    request: (id, asked) => {
      const answerId = lastId(id);
      if (answerId === '') return;
      const run = { conversationId: id, answerId, ...(isTemporary(id) && { temporary: true as const }) };
      if (asked === 'chat') void compose(id, run);
      else start(id, { kind: 'action', request: asked, run });
    },
    takeUp: (id) => {
      const conversation = find(id);
      const live = conversation ? chat.liveAnswer(conversation) : null;
      if (!live) return;
      let taken = false;
      streamOf(id).start({ kind: 'attach', conversationId: id, answerId: live.id }, (message) => {
        if (message.type !== 'delta' || taken) return hear(id, message);
        taken = true;
        void change(id, (current) => chat.takeUp(current, message.text), 'not');
      });
    },
    stop: (id) => {
      const answerId = lastId(id);
      const written = change(id, chat.stopped, 'now');
      streams.get(id)?.stop();
      void settle(id, answerId, written).catch(() => undefined);
    },
    isHeard: (id) => streams.get(id)?.isOpen() ?? false,
    nextEnd: (id) => streamOf(id).nextEnd(),
    letGo: (ids) => {
      for (const id of ids === 'all' ? [...streams.keys()] : ids) {
        streams.get(id)?.letGo();
        streams.get(id)?.wake();
        streams.delete(id);
      }
    },
  };
}
