/** Texts longer than the model reads, through the real client against a server on loopback. */
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGateway, type GatewayOptions } from '../../../lib/gateway/index.ts';
import { mentionFor } from '../../../lib/gateway/mention.ts';
import { contextTokens, streamChat } from '../../../lib/gateway/model.ts';
import { tokensIn } from '../../../lib/gateway/tokens.ts';
import type { TrustedSender } from '../../../lib/messaging/answer.ts';
import type { ActionRequest, StreamServerMessage } from '../../../lib/messaging/stream-messages.ts';
import type { Settings } from '../../../lib/policy/settings.ts';
import { serve, type TestServer } from '../llm/server.ts';
import { speak } from '../locale.ts';
import { NO_POLICY } from '../policy/fakes.ts';

const PAGE: TrustedSender = { context: 'page', tabId: 1, frameId: 0, url: 'https://intranet.test/a' };

/** What one request asked: its rules, its text and the end of the part before. */
interface Asked {
  readonly rules: string;
  readonly text: string;
  readonly before: string;
  readonly user: string;
}
type Reply = (asked: Asked, number: number) => string | { status: number; body: string } | { cut: string };

let server: TestServer;
let asked: Asked[];
let reply: Reply;
let listed: object;

beforeEach(async () => {
  speak('fr');
  asked = [];
  listed = { data: [] };
  server = await serve((response, { path, body }) => {
    if (path === '/v1/models') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(listed));
      return;
    }
    const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] };
    const user = messages.at(-1)?.content ?? '';
    const block = (name: string) =>
      new RegExp(`<<<${name} d1>>>\n([\\s\\S]*?)\n<<<FIN d1>>>`).exec(user)?.[1] ?? '';
    const one = { rules: messages[0]?.content ?? '', text: block('TEXTE'), before: block('AVANT'), user };
    asked.push(one);
    answer(response, reply(one, asked.length));
  });
});
afterEach(() => server[Symbol.asyncDispose]());

function answer(response: ServerResponse, given: ReturnType<Reply>): void {
  if (typeof given === 'object' && 'status' in given) {
    response.writeHead(given.status, { 'content-type': 'application/json' }).end(given.body);
    return;
  }
  const [text, finish] = typeof given === 'string' ? [given, 'stop'] : [given.cut, 'length'];
  const chunk = (delta: object, reason: string | null) =>
    `data: ${JSON.stringify({ id: 'a', object: 'chat.completion.chunk', model: 'm', choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(`${chunk({ content: text }, null)}${chunk({}, finish)}data: [DONE]\n\n`);
}

function gatewayOf(route: { contextTokens?: number } = {}, changes: Partial<Settings> = {}) {
  const endpoint = { id: 'e', url: server.url };
  const settings: Settings = {
    ...NO_POLICY,
    endpoints: [endpoint as never],
    ...changes,
  };
  const options: GatewayOptions = {
    settings: {
      ready: async () => settings,
      current: () => settings,
      endpointFor: async () => ({ endpoint, label: 'E', model: 'm', maxConcurrency: 1, ...route }),
      siteAllowed: () => true,
      onChange: () => undefined,
    },
    stream: streamChat,
    contextTokens,
    delimiter: () => 'd1',
    uiLanguage: () => 'fr',
    touch: () => undefined,
    runs: { load: async () => undefined, save: async () => undefined, forget: async () => undefined },
  };
  return createGateway(options);
}

const request = (text: string, action = 'correct', more: Partial<ActionRequest> = {}) =>
  ({
    kind: 'action',
    request: { action, text, format: 'markdown', scope: 'selection', options: {}, ...more },
  }) as const;

function told(
  gateway: ReturnType<typeof gatewayOf>,
  start: ReturnType<typeof request>,
  hear: (message: StreamServerMessage, stop: () => void) => void = () => undefined,
): Promise<StreamServerMessage[]> {
  return new Promise((resolve) => {
    const messages: StreamServerMessage[] = [];
    const served = gateway.serve(start, PAGE, (message) => {
      messages.push(message);
      if (message.type === 'done' || message.type === 'error') resolve(messages);
      else hear(message, () => served.stop());
    });
  });
}
const shown = (messages: readonly StreamServerMessage[]) =>
  messages.map((message) => (message.type === 'delta' ? message.text : '')).join('');
const end = (messages: readonly StreamServerMessage[]) => messages.at(-1);
const wholeOf = (messages: readonly StreamServerMessage[]) => {
  const last = end(messages);
  return last?.type === 'done' && last.text !== undefined ? last.text : shown(messages);
};
const parts = (messages: readonly StreamServerMessage[]) =>
  messages.flatMap((message) => (message.type === 'part' ? [`${message.part}/${message.parts}`] : []));

/** Paragraphs with separators of every kind between them. */
const LONG = Array.from(
  { length: 60 },
  (_, place) =>
    `Le dossier numéro ${place} est incomplet : il manque la pièce prévue à l’article ${place}.${['\n\n', '\n', ' \n\n\n', '\n\n'][place % 4]}`,
).join('');
const upper: Reply = ({ text }) => text.toUpperCase();
const TOO_LONG = {
  status: 400,
  body: JSON.stringify({ error: { message: "This model's maximum context length is 2048 tokens." } }),
};

describe('a long text reworked', () => {
  it('comes back as one, its separators to the character, with the part before as context', async () => {
    reply = upper;
    const messages = await told(gatewayOf({ contextTokens: 4_096 }), request(LONG));
    const n = asked.length;
    expect(n).toBeGreaterThan(1);
    expect(wholeOf(messages)).toBe(LONG.toUpperCase());
    expect(shown(messages)).toBe(LONG.toUpperCase());
    expect(end(messages)).toMatchObject({ type: 'done', outcome: 'complete' });
    expect(parts(messages)).toEqual(asked.map((_, place) => `${place + 1}/${n}`));
    for (const [place, { rules, user, before }] of asked.entries()) {
      expect(tokensIn(rules + user)).toBeLessThan(4_096);
      const earlier = asked.slice(0, place).at(-1)?.text.toUpperCase() ?? '';
      expect(earlier.endsWith(before)).toBe(true);
      expect(before === '').toBe(place === 0);
    }
  });

  it('keeps its own words where a part needs no change, and needs none when no part does', async () => {
    reply = (one, number) => (number === 2 ? '[[RIEN À CHANGER]]' : upper(one, number));
    const some = await told(gatewayOf({ contextTokens: 4_096 }), request(LONG));
    expect(wholeOf(some).toUpperCase()).toBe(LONG.toUpperCase());
    expect(wholeOf(some)).toContain(asked[1]?.text);
    expect(shown(some)).not.toContain('RIEN À CHANGER');
    reply = () => '[[RIEN À CHANGER]]';
    expect(end(await told(gatewayOf({ contextTokens: 4_096 }), request(LONG)))).toMatchObject({
      type: 'done',
      outcome: 'nothing-to-change',
    });
  });

  it('is cleaned part by part', async () => {
    reply = ({ text }) => `\`\`\`\n${text.toUpperCase()}\n\`\`\``;
    expect(wholeOf(await told(gatewayOf({ contextTokens: 4_096 }), request(LONG)))).toBe(LONG.toUpperCase());
  });

  it('is cut where one part breaks off, and asks for no other', async () => {
    reply = ({ text }, number) =>
      number === 2 ? { cut: text.toUpperCase().slice(0, 40) } : text.toUpperCase();
    const messages = await told(gatewayOf({ contextTokens: 4_096 }), request(LONG));
    expect(end(messages)).toMatchObject({ type: 'done', outcome: 'cut' });
    expect(asked).toHaveLength(2);
    expect(LONG.toUpperCase().startsWith(wholeOf(messages))).toBe(true);
  });

  it('keeps what came when a part fails, and says why', async () => {
    reply = (one, number) => (number === 2 ? { status: 401, body: '{}' } : upper(one, number));
    const messages = await told(gatewayOf({ contextTokens: 4_096 }), request(LONG));
    expect(end(messages)).toMatchObject({ type: 'error', error: { code: 'unauthorized' } });
    expect(shown(messages).length).toBeGreaterThan(500);
    expect(LONG.toUpperCase().startsWith(shown(messages))).toBe(true);
  });

  it('stops at once', async () => {
    reply = upper;
    const messages = await told(gatewayOf({ contextTokens: 4_096 }), request(LONG), (message, stop) => {
      if (message.type === 'part' && message.part === 2) stop();
    });
    expect(end(messages)).toMatchObject({ type: 'done', outcome: 'cut' });
    await expect.poll(() => asked.length).toBeLessThan(3);
  });

  it('lets others go between two of its parts', async () => {
    const order: string[] = [];
    reply = ({ text, ...one }, number) => {
      order.push(text.startsWith('Court') ? 'short' : 'part');
      return upper({ text, ...one }, number);
    };
    const gateway = gatewayOf({ contextTokens: 4_096 });
    let short: Promise<unknown> | undefined;
    await told(gateway, request(LONG), (message) => {
      if (message.type === 'delta') short ??= told(gateway, request('Court texte.'));
    });
    await short;
    expect(order.indexOf('short')).toBeGreaterThan(0);
    expect(order.at(-1)).toBe('part');
  });

  it('is refined part by part', async () => {
    reply = ({ user }) => /<<<PROPOSITION d1>>>\n([\s\S]*?)\n<<<FIN/.exec(user)?.[1]?.toUpperCase() ?? '';
    const refinement = { proposal: LONG, instruction: 'en capitales' };
    const messages = await told(
      gatewayOf({ contextTokens: 4_096 }),
      request('Un original.', 'rephrase', { refinement }),
    );
    expect(wholeOf(messages)).toBe(LONG.toUpperCase());
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.every(({ user }) => user.includes('Souhait de l’agent : en capitales'))).toBe(true);
  });
});

describe('how much the model reads', () => {
  it('is asked of its server when nobody says and the text is long', async () => {
    reply = upper;
    listed = { data: [{ id: 'autre' }, { id: 'm', max_model_len: 200_000 }] };
    const text = LONG.repeat(3);
    await told(gatewayOf(), request('Court.'));
    expect(server.seen.filter(({ method }) => method === 'GET')).toHaveLength(0);
    expect(wholeOf(await told(gatewayOf(), request(text, 'summarize')))).toBe(text.trim().toUpperCase());
  });

  it('is learned from a refusal: the text is cut smaller, once, and that is remembered', async () => {
    const longer = LONG.repeat(3);
    reply = (one, number) => (tokensIn(one.rules + one.user) > 4_000 ? TOO_LONG : upper(one, number));
    const gateway = gatewayOf();
    const messages = await told(gateway, request(longer));
    expect(wholeOf(messages)).toBe(longer.toUpperCase());
    const tries = asked.length;
    expect(tries).toBeGreaterThan(2);
    await told(gateway, request(longer));
    expect(asked.length - tries).toBe(tries - 1);
  });

  it('is not sought for ever', async () => {
    reply = () => TOO_LONG;
    const messages = await told(gatewayOf(), request(LONG));
    expect(end(messages)).toMatchObject({ type: 'error', error: { code: 'payload-too-large' } });
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  it('bounds every part of the longest text that may be sent', async () => {
    reply = ({ text }) => text;
    const text = 'Une phrase de sept mots en tout. '.repeat(12_000);
    const messages = await told(gatewayOf({ contextTokens: 32_768 }), request(text.trim()));
    expect(end(messages)).toMatchObject({ outcome: 'nothing-to-change' });
    expect(Math.max(...asked.map(({ text: part }) => tokensIn(part)))).toBeLessThanOrEqual(6_000);
  });
});

describe('an answer about a long text', () => {
  const LONGER = LONG.repeat(4);

  it('is a summary of summaries whose lines name their part, and says what the parts are', async () => {
    reply = ({ rules, text }) =>
      rules.includes('[partie 2]')
        ? '- Il manque des pièces [partie 1, partie 3].\n- Ailleurs [Partie 99].\n- Encore [parties 2 et 77] (partie 9 de la loi).'
        : `- Il manque ${text.split(' ')[3]}.`;
    const messages = await told(
      gatewayOf({ contextTokens: 4_096 }),
      request(`# Compte rendu\n\n${LONGER}`, 'summarize'),
    );
    const text = wholeOf(messages);
    expect(text).toContain('- Il manque des pièces [partie 1] [partie 3].');
    expect(text).toContain('- Encore [partie 2] (partie 9 de la loi).');
    expect(text).not.toMatch(/99|77/);
    expect(text).toMatch(/- \[partie 1\] Compte rendu\n- \[partie 2\] .{10,90}…\n- \[partie 3\]/u);
    const last = asked.at(-1);
    expect(last?.text).toMatch(/^- Il manque .* \[partie 1\]\n\n- Il manque .* \[partie 2\]/);
    expect(parts(messages)).toHaveLength(asked.length - 1);
    expect(end(messages)).toMatchObject({ outcome: 'complete', mention: { removable: true } });
  });

  it('joins the data of all parts', async () => {
    reply = ({ text }) =>
      JSON.stringify({ facts: [{ type: 'dossier', value: text.slice(0, 21), quote: text.slice(0, 30) }] });
    const messages = await told(gatewayOf({ contextTokens: 4_096 }), request(LONGER, 'extract'));
    const rows = wholeOf(messages).split('\n').slice(2);
    expect(rows).toHaveLength(asked.length);
    expect(asked.length).toBeGreaterThan(1);
  });

  it('to a question is made of the answers about the parts', async () => {
    reply = ({ user }) => (user.includes('PROPOSITION') ? 'Il en manque soixante.' : 'Il en manque ici.');
    const messages = await told(
      gatewayOf({ contextTokens: 4_096 }),
      request(LONGER, 'ask', { instruction: 'Combien en manque-t-il ?' }),
    );
    expect(wholeOf(messages)).toBe('Il en manque soixante.');
    expect(asked.length).toBeGreaterThan(2);
  });

  it('shows what was answered so far when a part fails', async () => {
    reply = (_, number) => (number === 2 ? { status: 401, body: '{}' } : '- Un point.');
    const messages = await told(gatewayOf({ contextTokens: 4_096 }), request(LONGER, 'summarize'));
    expect(shown(messages)).toBe('- Un point.');
    expect(end(messages)).toMatchObject({ type: 'error', error: { code: 'unauthorized' } });
  });
});

it('translates every part into the same language', async () => {
  reply = upper;
  const english = 'The office has received your request and it will be examined by the service. '.repeat(60);
  await told(gatewayOf({ contextTokens: 4_096 }), request(`${LONG}\n\n${english}`, 'translate'));
  expect(asked.length).toBeGreaterThan(2);
  for (const { rules } of asked) expect(rules).toContain('Langue cible : anglais');
});

it('shows before it is sent all that would leave, and sends nothing', async () => {
  const gateway = gatewayOf({ contextTokens: 4_096 });
  const preview = await gateway.preview(request(LONG), PAGE);
  const users = preview.messages.filter(({ role }) => role === 'user').map(({ content }) => content);
  expect(users.length).toBeGreaterThan(1);
  for (let place = 0; place < 60; place += 1) {
    expect(users.filter((text) => text.includes(`dossier numéro ${place} `))).toHaveLength(1);
  }
  expect(preview.messages.filter(({ role }) => role === 'system')).toHaveLength(1);
  expect(preview.characters).toBe(LONG.length);
  expect(server.seen).toEqual([]);
});

describe('a mention of AI use', () => {
  const mention = async (action: string, setting: Settings['mention']) => {
    reply = () => 'Un texte.';
    const start = request('Notes.', action, { instruction: 'Écrivez.' });
    const last = end(await told(gatewayOf({}, { mention: setting }), start));
    return last?.type === 'done' ? last.mention : null;
  };

  it('comes with what was generated, not with one’s own text reworked, and can be removed', async () => {
    expect(await mention('summarize', { enforced: false })).toEqual({
      text: 'Texte préparé avec l’aide d’une intelligence artificielle et relu par un agent.',
      removable: true,
    });
    expect(await mention('rephrase', { enforced: false })).toBeUndefined();
  });

  it('is the administration’s to word, to widen, to narrow, to hold and to forbid', async () => {
    const own = { enabled: true, text: 'Fait avec une IA.', actions: ['rephrase'], enforced: true };
    expect(await mention('rephrase', own)).toEqual({ text: 'Fait avec une IA.', removable: false });
    expect(await mention('summarize', own)).toBeUndefined();
    expect(await mention('summarize', { enabled: true, enforced: false })).toMatchObject({ removable: true });
    expect(await mention('summarize', { enabled: false, enforced: true })).toBeUndefined();
    // Enforced is enforced, also where only its words are.
    expect(await mention('summarize', { text: 'Avec une IA.', enforced: true })).toMatchObject({
      removable: false,
    });
  });

  it('comes with an answer of the chat when the administration says so, and not otherwise', () => {
    const of = (setting: Settings['mention']) => mentionFor('chat', setting);
    expect(of({ enforced: false })).toBeUndefined();
    expect(of({ enabled: true, text: 'Avec une IA.', enforced: true })).toEqual({
      text: 'Avec une IA.',
      removable: false,
    });
    expect(of({ text: 'Avec une IA.', enforced: false })).toMatchObject({ removable: true });
    expect(of({ enabled: true, actions: ['reply'], enforced: true })).toBeUndefined();
    expect(of({ actions: ['chat'], enforced: false })).toBeDefined();
    expect(of({ enabled: false, actions: ['ask'], enforced: true })).toBeUndefined();
  });
});
