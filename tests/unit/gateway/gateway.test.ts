import { describe, expect, it } from 'vitest';
import { RenfortError } from '../../../lib/errors.ts';
import { createGateway, type GatewayOptions } from '../../../lib/gateway/index.ts';
import type { ChatEvent, ChatRequest } from '../../../lib/llm/types.ts';
import type { TrustedSender } from '../../../lib/messaging/answer.ts';
import type {
  ActionRequest,
  StreamRequest,
  StreamServerMessage,
} from '../../../lib/messaging/stream-messages.ts';
import type { Settings } from '../../../lib/policy/settings.ts';
import { NO_POLICY } from '../policy/fakes.ts';

const SETTINGS: Settings = { ...NO_POLICY, maxInputChars: 1_000 };
const ENDPOINT = { id: 'demo', url: 'https://modele.test', key: 'secret-key' };
const PAGE: TrustedSender = { context: 'page', tabId: 1, frameId: 0, url: 'https://intranet.test/a' };
const PANEL: TrustedSender = { context: 'panel', url: 'chrome-extension://x/sidepanel.html' };

const request: ActionRequest = {
  action: 'rephrase',
  text: 'Nous accusons réception de votre demande.',
  format: 'plain',
  scope: 'selection',
  options: {},
};
const onText = (text: string): StreamRequest => ({ kind: 'action', request: { ...request, text } });

interface Script {
  readonly settings?: Partial<Settings>;
  readonly blocked?: readonly string[];
  readonly route?: () => never;
  readonly events?: (request: ChatRequest) => AsyncIterable<ChatEvent>;
}

function gatewayOf(script: Script) {
  const sent: ChatRequest[] = [];
  const policyListeners: (() => void)[] = [];
  const blocked = [...(script.blocked ?? [])];
  const inForce = { ...SETTINGS, endpoints: [ENDPOINT as never], ...script.settings };
  const kept = new Map<string, never>();
  const options: GatewayOptions = {
    settings: {
      ready: async () => inForce,
      current: () => inForce,
      endpointFor: async () => {
        script.route?.();
        return { endpoint: ENDPOINT, label: 'Démonstration', model: 'm', maxConcurrency: 2 };
      },
      siteAllowed: (url) => !blocked.some((site) => url.startsWith(site)),
      onChange: (listener) => policyListeners.push(listener as () => void),
    },
    stream: (chat) => {
      sent.push(chat);
      return (script.events ?? words('Voilà', ' le texte.'))(chat);
    },
    delimiter: () => 'abc123',
    uiLanguage: () => 'fr',
    touch: () => undefined,
    runs: {
      load: async (id) => kept.get(id),
      save: async (id, run) => void kept.set(id, run as never),
      forget: async () => undefined,
    },
  };
  return {
    gateway: createGateway(options),
    sent,
    block: (site: string) => {
      blocked.push(site);
      for (const hear of policyListeners) hear();
    },
  };
}

function words(...texts: string[]): () => AsyncIterable<ChatEvent> {
  return async function* () {
    yield { type: 'connected' };
    for (const text of texts) yield { type: 'text', text };
    yield { type: 'end', finish: 'complete' };
  };
}

/** Serves to the end and gives everything that was told. */
function served(
  gateway: ReturnType<typeof gatewayOf>['gateway'],
  start: StreamRequest,
  sender: TrustedSender = PAGE,
): Promise<StreamServerMessage[]> {
  return new Promise((resolve) => {
    const told: StreamServerMessage[] = [];
    gateway.serve(start, sender, (message) => {
      told.push(message);
      if (message.type === 'done' || message.type === 'error') resolve(told);
    });
  });
}

const textOf = (told: StreamServerMessage[]): string =>
  told.map((message) => (message.type === 'delta' ? message.text : '')).join('');
const codeOf = (told: StreamServerMessage[]): string | undefined => {
  const last = told.at(-1);
  return last?.type === 'error' ? last.error.code : undefined;
};

/** Streams one word, then waits until it is aborted. */
async function* stalls({ signal }: ChatRequest): AsyncIterable<ChatEvent> {
  yield { type: 'text', text: 'Début' };
  await new Promise((_, reject) => {
    const stop = (): void => reject(new DOMException('', 'AbortError'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}

describe('an action', () => {
  it('streams what the model writes and says where it went', async () => {
    const { gateway } = gatewayOf({});
    const told = await served(gateway, onText('Bonjour'));
    expect(told[0]).toEqual({ type: 'sent', destination: 'Démonstration' });
    expect(textOf(told)).toBe('Voilà le texte.');
    expect(told.at(-1)).toMatchObject({ type: 'done', outcome: 'complete', model: 'm' });
  });

  it('says "nothing to change" without ever showing the marker', async () => {
    const { gateway } = gatewayOf({ events: words('[[RI', 'EN À CHANG', 'ER]]') });
    const told = await served(gateway, onText('Bonjour'));
    expect(textOf(told)).toBe('');
    expect(told.at(-1)).toMatchObject({ outcome: 'nothing-to-change' });
  });

  it('marks what the server cut, and never calls an empty answer a proposal', async () => {
    const cut = gatewayOf({
      events: async function* () {
        yield { type: 'text', text: 'Une moitié' };
        yield { type: 'end', finish: 'cut' };
      },
    });
    expect((await served(cut.gateway, onText('x'))).at(-1)).toMatchObject({ outcome: 'cut' });
    const empty = gatewayOf({ events: words('  ') });
    expect(codeOf(await served(empty.gateway, onText('x')))).toBe('answer-empty');
  });

  it('stops at the server when its port is lost', async () => {
    let aborted = false;
    const { gateway } = gatewayOf({
      events: async function* (chat) {
        chat.signal.addEventListener('abort', () => {
          aborted = true;
        });
        yield* stalls(chat);
      },
    });
    await new Promise<void>((resolve) => {
      const request = gateway.serve(onText('x'), PAGE, (message) => {
        if (message.type !== 'delta') return;
        request.lost();
        resolve();
      });
    });
    expect(aborted).toBe(true);
  });
});

describe('what is refused before anything leaves', () => {
  const refusals: [string, Script, StreamRequest, TrustedSender][] = [
    ['site-blocked', { blocked: ['https://intranet.test'] }, onText('x'), PAGE],
    ['action-disabled', { settings: { actionsDisabled: ['rephrase'] } }, onText('x'), PAGE],
    ['input-too-large', {}, onText('x'.repeat(1_001)), PAGE],
    ['input-too-large', { settings: { maxInputChars: 0 } }, onText('x'), PAGE],
    ['input-empty', {}, onText(' \n '), PAGE],
    ['message-invalid', {}, { kind: 'action', request: { ...request, action: '__proto__' } }, PAGE],
    [
      'not-configured',
      {
        route: () => {
          throw new RenfortError('not-configured');
        },
      },
      onText('x'),
      PAGE,
    ],
    ['sender-refused', {}, onText('x'), { ...PANEL, context: 'options' }],
    [
      'sender-refused',
      {},
      { kind: 'chat', request: { conversationId: 'c', turns: [{ role: 'user', text: 'x' }], context: [] } },
      PAGE,
    ],
  ];
  it.each(refusals)('%s', async (code, script, start, sender) => {
    const { gateway, sent } = gatewayOf(script);
    expect(codeOf(await served(gateway, start, sender))).toBe(code);
    expect(sent).toHaveLength(0);
  });

  it('a chat that carries the text of a blocked site', async () => {
    const { gateway, sent } = gatewayOf({ blocked: ['https://secret.test'] });
    const context = [{ kind: 'page', title: 't', text: 'x', url: 'https://secret.test/1' }] as const;
    const turns = [{ role: 'user', text: 'Bonjour' }] as const;
    const told = await served(
      gateway,
      { kind: 'chat', request: { conversationId: 'c', turns, context } },
      PANEL,
    );
    expect(codeOf(told)).toBe('site-blocked');
    expect(sent).toHaveLength(0);
  });
});

describe('a preview', () => {
  it('shows the very messages that a send sends', async () => {
    const { gateway, sent } = gatewayOf({});
    const preview = await gateway.preview(onText('Bonjour'), PAGE);
    expect(sent).toHaveLength(0);
    await served(gateway, onText('Bonjour'));
    expect(sent[0]?.messages).toEqual(preview.messages);
    expect(preview.characters).toBe('Bonjour'.length);
    expect(JSON.stringify(preview)).not.toContain('secret-key');
  });
});

describe('a chat', () => {
  const chat: StreamRequest = {
    kind: 'chat',
    request: { conversationId: 'c', turns: [{ role: 'user', text: 'Bonjour' }], context: [] },
  };

  it('goes on when the panel closes, and is whole when it opens again', async () => {
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { gateway } = gatewayOf({
      events: async function* () {
        yield { type: 'text', text: 'Début' };
        await finished;
        yield { type: 'text', text: ' et fin' };
        yield { type: 'end', finish: 'complete' };
      },
    });
    await new Promise<void>((resolve) => {
      const request = gateway.serve(chat, PANEL, (message) => {
        if (message.type !== 'delta') return;
        request.lost();
        resolve();
      });
    });
    const again = served(gateway, { kind: 'attach', conversationId: 'c' }, PANEL);
    finish();
    const told = await again;
    expect(textOf(told)).toBe('Début et fin');
    expect(told.at(-1)).toMatchObject({ type: 'done', outcome: 'complete' });
  });

  it('keeps what was received when the agent stops it', async () => {
    const { gateway } = gatewayOf({ events: stalls });
    const told = await new Promise<StreamServerMessage[]>((resolve) => {
      const heard: StreamServerMessage[] = [];
      const request = gateway.serve(chat, PANEL, (message) => {
        heard.push(message);
        if (message.type === 'delta') request.stop();
        if (message.type === 'done' || message.type === 'error') resolve(heard);
      });
    });
    expect(textOf(told)).toBe('Début');
    expect(told.at(-1)).toMatchObject({ type: 'done', outcome: 'cut' });
  });

  it('is interrupted, not endless, when nobody remembers it', async () => {
    const { gateway } = gatewayOf({});
    const told = await served(gateway, { kind: 'attach', conversationId: 'lost' }, PANEL);
    expect(codeOf(told)).toBe('interrupted');
  });

  it('is aborted with its reason when policy takes the site away', async () => {
    const { gateway, block } = gatewayOf({ events: stalls });
    const told = await new Promise<StreamServerMessage[]>((resolve) => {
      const heard: StreamServerMessage[] = [];
      gateway.serve(onText('x'), PAGE, (message) => {
        heard.push(message);
        if (message.type === 'delta') block('https://intranet.test');
        if (message.type === 'error') resolve(heard);
      });
    });
    expect(codeOf(told)).toBe('site-blocked');
    expect(textOf(told)).toBe('Début');
  });
});
