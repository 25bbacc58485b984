/** What scripts/slim-zod.ts and slim-sdk.ts leave out must not be missed: the lean code is run against the whole. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as wholePayloads from '../../../lib/messaging/payloads.ts';
import { type BackgroundMessages, SENDERS } from '../../../lib/messaging/protocol.ts';
import * as wholePolicy from '../../../lib/policy/validate.ts';
import { slimSdk } from '../../../scripts/slim-sdk.ts';
import { slimZod } from '../../../scripts/slim-zod.ts';

type Kind = keyof BackgroundMessages;
const KINDS = Object.keys(SENDERS) as Kind[];
const SDK = '@mistralai/mistralai/models/components/index.js';

interface Lean {
  readonly payloads: typeof wholePayloads;
  readonly policy: typeof wholePolicy;
  readonly sdk: Record<string, { parse: (value: unknown) => unknown }>;
}

let folder: string;
let lean: Lean;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renfort-slim-'));
  const entry = { payloads: resolve('lib/messaging/payloads.ts'), policy: resolve('lib/policy/validate.ts') };
  const names = ['ChatCompletionStreamRequest$outboundSchema', 'CompletionChunk$inboundSchema'];
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      slimSdk(),
      slimZod(),
      {
        name: 'sdk',
        resolveId: (id) => (id.endsWith('virtual:sdk') ? 'virtual:sdk' : null),
        load: (id) => (id === 'virtual:sdk' ? `export { ${names.join(', ')} } from '${SDK}';` : null),
      },
    ],
    build: {
      outDir: folder,
      lib: { entry: { ...entry, sdk: 'virtual:sdk' }, formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
    },
  });
  const load = (name: string) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  lean = { payloads: await load('payloads'), policy: await load('policy'), sdk: await load('sdk') };
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a call comes to: its value, or that it threw. */
function outcome(run: () => unknown): unknown {
  try {
    return { value: run() };
  } catch (error) {
    return { threw: (error as { code?: unknown }).code ?? true };
  }
}

const address = { frameId: 0, targetId: 'x' };
const action = { action: 'rephrase', text: 'Bonjour', format: 'plain', scope: 'selection', options: {} };
const chat = { conversationId: 'c', turns: [{ role: 'user', text: 'a' }], context: [] };
const PAYLOADS: readonly unknown[] = [
  null,
  { address },
  { address, text: 'x', mode: 'replace' },
  { address, text: 'x', mode: 'over' },
  { address: { ...address, frameId: -1 }, text: 'x', mode: 'replace' },
  { actionId: 'a', original: '', proposal: '', format: 'markdown', at: 1 },
  { actionId: 'a', options: { tone: 'x'.repeat(200) } },
  { actionId: 'a', options: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`o${i}`, 'v'])) },
  { actionId: 'a', options: {}, address: null, scope: 'page' },
  { action, title: 't', proposal: 'p', because: 'page-action', flattened: true },
  { kind: 'action', request: action },
  { kind: 'action', request: { ...action, refinement: { proposal: 'p', instruction: 'i' }, more: 1 } },
  { kind: 'chat', request: chat },
  { kind: 'chat', request: { ...chat, context: [{ kind: 'page', title: 't', text: 'x', url: 'u' }] } },
  { kind: 'attach', conversationId: 'c' },
  { part: 'read' },
  { part: 'background' },
  { tabId: 1 },
  { tabId: 1.5 },
  { key: 'k', value: 3 },
  { endpointId: 'e', key: '' },
];

describe('zod without what is never called', () => {
  test.each(KINDS)('takes and refuses what the whole takes and refuses: %s', (kind) => {
    const odd = fc.oneof(fc.constantFrom(...PAYLOADS), fc.anything({ maxDepth: 3 }));
    fc.assert(
      fc.property(odd, (payload) => {
        const parse = ({ parsePayload }: typeof wholePayloads) => outcome(() => parsePayload(kind, payload));
        expect(parse(lean.payloads)).toEqual(parse(wholePayloads));
      }),
      { numRuns: 60, examples: PAYLOADS.map((payload) => [payload]) },
    );
  });

  test('reads a stream’s messages alike', () => {
    for (const start of PAYLOADS) {
      const message = { type: 'start', start };
      const parse = (it: typeof wholePayloads) => outcome(() => it.parseStreamMessage(message));
      expect(parse(lean.payloads)).toEqual(parse(wholePayloads));
    }
  });

  test('says the same of a policy, right or wrong', () => {
    const endpoint = {
      id: 'a',
      label: ' Serveur ',
      url: 'https://modele.test/v1',
      auth: 'none',
      models: [{ id: 'm' }],
    };
    const policies: readonly Record<string, unknown>[] = [
      {
        endpoints: [endpoint],
        maxInputChars: 1000,
        sitesBlocked: ['*://a.test/*'],
        allowHttpHosts: ['A.test'],
      },
      { endpoints: [{ ...endpoint, headers: { 'x-a': 'b', Host: 'c' } }], defaultModel: 'a/m' },
      { endpoints: [{ ...endpoint, id: 'a b', models: [{ id: '' }], maxConcurrency: 1.5 }, 3, null] },
      { endpoints: 'x', maxInputChars: -1, sitesBlocked: ['nope'], branding: { colour: 'red', name: '  ' } },
      { branding: { colour: '#12ab34', supportUrl: 'ftp://x', logo: 'data:image/png,x' }, unknown: 1 },
    ];
    for (const policy of policies) {
      const check = ({ checkPolicy }: typeof wholePolicy) =>
        outcome(() => checkPolicy(policy, (own) => own ?? []));
      expect(check(lean.policy)).toEqual(check(wholePolicy));
    }
  });
});

describe('the SDK without what is never sent', () => {
  test('writes a request and reads a chunk as the whole does', async () => {
    const whole = (await import('@mistralai/mistralai/models/components/index.js')) as unknown as Lean['sdk'];
    const request = {
      model: 'm',
      messages: [
        { role: 'system', content: 's' },
        { role: 'user', content: 'u' },
        { role: 'assistant', content: 'a' },
      ],
      maxTokens: 10,
      temperature: 0.2,
    };
    const chunk = (content: unknown) => ({
      id: '',
      model: '',
      choices: [{ index: 0, delta: { content }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 1, kg_co2eq: 0.1 },
    });
    const cases: readonly [string, unknown][] = [
      ['ChatCompletionStreamRequest$outboundSchema', request],
      ['ChatCompletionStreamRequest$outboundSchema', { ...request, messages: [{ role: 'other' }] }],
      ['CompletionChunk$inboundSchema', chunk('texte')],
      [
        'CompletionChunk$inboundSchema',
        chunk([
          { type: 'text', text: 'x' },
          { type: 'thinking', thinking: [] },
        ]),
      ],
      ['CompletionChunk$inboundSchema', { ...chunk('x'), choices: [{}] }],
    ];
    expect(outcome(() => lean.sdk[cases[0]?.[0] ?? '']?.parse(request))).toHaveProperty(
      'value.max_tokens',
      10,
    );
    for (const [name, value] of cases) {
      const run = (it: Lean['sdk']) => outcome(() => it[name]?.parse(value));
      expect(run(lean.sdk), name).toEqual(run(whole));
    }
  });
});
