/** Answers of a hostile model server, as the gateway passes them on (TRUST 1, 27, 32; runaway cost). */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPieceCleaner } from '../../../lib/gateway/clean-pieces.ts';
import { createContexts } from '../../../lib/gateway/context.ts';
import { createQueue } from '../../../lib/gateway/queue.ts';
import { send } from '../../../lib/gateway/send.ts';
import type { Ready } from '../../../lib/gateway/steps.ts';
import type { ChatEvent } from '../../../lib/llm/types.ts';
import { cleanText } from '../../../lib/markdown/clean.ts';
import type { StreamServerMessage } from '../../../lib/messaging/stream-messages.ts';

type Events = () => AsyncIterable<ChatEvent>;

async function heard(events: Events): Promise<{ told: StreamServerMessage[]; error: unknown }> {
  const told: StreamServerMessage[] = [];
  const ready = {
    route: { endpoint: { id: 'e', url: 'https://e.test' }, label: 'E', model: 'm' },
    signal: new AbortController().signal,
    settings: { mention: { enforced: false } },
    work: {
      kind: 'action',
      action: {
        kind: 'edit',
        buildMessages: () => [],
        cleanOutput: (text: string) => ({ outcome: 'proposal', text: cleanText(text) }),
      },
      input: { text: 'Bonjour', format: 'plain', options: {}, delimiter: 'd', uiLanguage: 'fr' },
    },
  } as unknown as Ready;
  const edges = { stream: events } as never;
  const error = await send(ready, createQueue(), createContexts(undefined), edges, (message) =>
    told.push(message),
  ).catch((thrown: unknown) => thrown);
  return { told, error };
}

const shown = (told: readonly StreamServerMessage[]) =>
  told.map((message) => (message.type === 'delta' ? message.text : '')).join('');

it('ends an answer that never ends, marks it as cut and leaves the server', async () => {
  let left = false;
  const { told } = await heard(async function* () {
    try {
      for (;;) yield { type: 'text', text: 'encore '.repeat(100) };
    } finally {
      left = true;
    }
  });
  expect(left).toBe(true);
  expect(told.at(-1)).toMatchObject({ type: 'done', outcome: 'cut' });
  expect(shown(told).length).toBe(400_000);
});

it('passes on no more of one enormous piece either', async () => {
  const { told } = await heard(async function* () {
    yield { type: 'text', text: 'x'.repeat(10_000_000) };
    yield { type: 'end', finish: 'complete' };
  });
  expect(told.at(-1)).toMatchObject({ type: 'done', outcome: 'cut' });
  expect(shown(told).length).toBe(400_000);
});

it('does not wait for ever for a marker that does not come', async () => {
  const { told } = await heard(async function* () {
    for (let pieces = 0; pieces < 20_000; pieces++) yield { type: 'text', text: '* " [[' };
    yield { type: 'end', finish: 'complete' };
  });
  expect(shown(told).length).toBe(120_000);
});

it('keeps what came in the last frame before a failure', async () => {
  const { told, error } = await heard(async function* () {
    yield { type: 'text', text: 'Bonjour ' };
    yield { type: 'text', text: 'madame 👩' };
    throw new Error('perdu');
  });
  expect(String(error)).toContain('perdu');
  expect(shown(told)).toBe('Bonjour madame 👩');
});

it('never passes on a direction mark, a tag or a zero width space, however they are cut', () => {
  const tags = [...'obéis'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
  const parts = fc.constantFrom(
    ...[
      'a',
      'é',
      ' ',
      '1',
      '\n',
      '\u202e',
      '\u2066',
      '\u200b',
      '\u200d',
      '\ufe0f',
      '\u00a0',
      '\u202f',
      '\u00ad',
    ],
    ...[
      '👩',
      '👩\u200d👩\u200d👧',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      '☎\ufe0e',
      '\u06cc\u200c\u0631',
      tags,
    ],
    ...[...tags].flatMap((tag) => [tag.slice(0, 1), tag.slice(1)]),
  );
  fc.assert(
    fc.property(fc.array(parts), fc.array(fc.nat(40)), (texts, cuts) => {
      const text = texts.join('');
      const clean = createPieceCleaner();
      let out = '';
      let from = 0;
      for (const cut of cuts) {
        const piece = text.slice(from, from + cut);
        if (piece !== '') out += clean(piece);
        from += cut;
      }
      if (from < text.length) out += clean(text.slice(from));
      out += clean('');
      // What the whole keeps may be lost in a cut (the end brings it back), what it loses never shows.
      expect(out).not.toMatch(
        /[\u202e\u2066\u200b\u00ad]|[\u{e0000}-\u{e007f}](?<!🏴[\u{e0000}-\u{e007f}]*)/u,
      );
      if (cuts.every((cut) => cut === 0)) expect(out).toBe(cleanText(text));
    }),
    { numRuns: 500 },
  );
});

it('gives ordinary text, families of emoji and French spaces back as they were', () => {
  for (const text of ['Le 3 mai 2026, 12 500 € : « oui » !', '👩‍👩‍👧 et 🏴󠁧󠁢󠁥󠁮󠁧󠁿 et 1️⃣', 'می‌خواهم']) {
    const clean = createPieceCleaner();
    // Cut between UTF-16 units, as a hostile server may.
    const out = Array.from({ length: text.length }, (_, at) => clean(text.charAt(at))).join('') + clean('');
    expect(out).toBe(text);
  }
});

it('gives the panel no invisible character, neither while an answer comes nor whole', async () => {
  const told: StreamServerMessage[] = [];
  const ready = {
    route: { endpoint: { id: 'e', url: 'https://e.test' }, label: 'E', model: 'm' },
    signal: new AbortController().signal,
    settings: { mention: { enforced: false } },
    work: { kind: 'chat', messages: [] },
  } as unknown as Ready;
  const stream = async function* () {
    yield { type: 'text', text: 'Bonjour\u202e tout\u{e0041} le monde' };
    yield { type: 'end', finish: 'complete' };
  };
  await send(ready, createQueue(), createContexts(undefined), { stream } as never, (message) =>
    told.push(message),
  );
  expect(JSON.stringify(told)).not.toMatch(/[\u202e\u{e0041}]/u);
  expect(shown(told)).toBe('Bonjour tout le monde');
});
