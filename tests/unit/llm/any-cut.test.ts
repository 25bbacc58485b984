/** TRUST 27: however a stream is cut and its lines end, it tells the same as the clean one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { type Batch, Normaliser } from '../../../lib/llm/wire/normaliser.ts';
import { ThinkFilter } from '../../../lib/llm/wire/think.ts';
import { chatRequest, told } from './ask.ts';
import { rawHead, serveRaw } from './server.ts';

// Thousands of streams each: seconds on a machine that does nothing else.
vi.setConfig({ testTimeout: 60_000 });

const STREAMS = join(import.meta.dirname, 'streams');
const streams = readdirSync(STREAMS).map((file) => readFileSync(join(STREAMS, file), 'utf8'));
const encoder = new TextEncoder();

interface Heard {
  text: string;
  finish: string | null;
  failure: string | null;
}

function listen(parts: readonly Uint8Array[], contentType = 'text/event-stream'): Heard {
  const normaliser = new Normaliser(contentType);
  const heard: Heard = { text: '', finish: null, failure: null };
  const take = ({ pieces, finish }: Batch) => {
    for (const piece of pieces) if (piece.kind === 'text') heard.text += piece.text;
    heard.finish = finish ?? heard.finish;
  };
  for (const part of parts) if (!normaliser.done && !normaliser.failure) take(normaliser.push(part));
  take(normaliser.end());
  heard.failure = normaliser.failure;
  return heard;
}

function cutAt(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set(places.map((place) => place % bytes.length)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, i) => bytes.slice(ends[i - 1] ?? 0, end));
}

const lineEnds = fc.array(fc.constantFrom('\n', '\r', '\r\n'), { minLength: 1, maxLength: 7 });
const places = fc.array(fc.nat(), { maxLength: 60 });

function withLineEnds(text: string, ends: readonly string[]): string {
  let line = 0;
  return text.replaceAll('\n', () => ends[line++ % ends.length] ?? '\n');
}

it('says the same wherever the bytes are cut and however lines end', () => {
  fc.assert(
    fc.property(fc.constantFrom(...streams), lineEnds, places, fc.boolean(), (stream, ends, cuts, bom) => {
      const clean = listen([encoder.encode(stream)]);
      const dirty = encoder.encode((bom ? '\uFEFF' : '') + withLineEnds(stream, ends));
      expect(listen(cutAt(dirty, cuts))).toEqual(clean);
    }),
    { numRuns: 1500 },
  );
});

it('says the same byte by byte', () => {
  for (const stream of streams) {
    const bytes = encoder.encode(stream);
    const clean = listen([bytes]);
    expect(clean.text).toContain('1 250 €');
    expect(listen(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(clean);
  }
});

it('gives any text back whole: emoji, no-break spaces, angle brackets, line breaks', () => {
  const anyText = fc
    .string({ unit: 'binary', maxLength: 300 })
    .map((text) => text.replace(/[<[\uD800-\uDFFF]/gu, ''));
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 8 }), places, (texts, cuts) => {
      const sse = texts.map((content) => `data:${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
      expect(listen(cutAt(encoder.encode(sse.join('')), cuts)).text).toBe(texts.join(''));
    }),
  );
});

it('ignores comments, unknown fields and empty data between events', () => {
  const noise = fc.constantFrom(
    ': ping\n\n',
    ':\n',
    'retry: 300\n\n',
    'id: 4\n',
    'data:\n\n',
    'data: \n\n',
    'x: y\n',
    'data: ping\n\n',
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...streams),
      fc.array(noise, { minLength: 1 }),
      places,
      (stream, noises, cuts) => {
        const noisy = stream.replace(/\n\n/g, () => `\n\n${noises.join('')}`);
        expect(listen(cutAt(encoder.encode(noisy), cuts))).toEqual(listen([encoder.encode(stream)]));
      },
    ),
  );
});

it('reads data spread over several lines, and events whose blank lines are missing', () => {
  const pretty = JSON.stringify({ choices: [{ delta: { content: 'Bonjour' } }] }, null, 1);
  const spread = pretty
    .split('\n')
    .map((line) => `data: ${line}\n`)
    .join('');
  expect(listen([encoder.encode(`${spread}\n`)]).text).toBe('Bonjour');
  for (const stream of streams) {
    const dense = stream.replaceAll('\n\n', '\n');
    expect(listen([encoder.encode(dense)])).toEqual(listen([encoder.encode(stream)]));
  }
});

it('loses nothing when no blank line ends the last event, and needs no [DONE]', () => {
  for (const stream of streams) {
    const bare = stream.replace(/data: \[DONE\]\s*$/, '').trimEnd();
    expect(listen([encoder.encode(bare)])).toEqual(listen([encoder.encode(stream)]));
  }
});

it('takes inline reasoning out wherever the pieces are cut', () => {
  const cases: [string, string][] = [
    ['<think>a < b</think>\n\nRéponse', 'Réponse'],
    ['\n <think>\n</think>Réponse', 'Réponse'],
    ['<THINK>x</THINK>Réponse', 'Réponse'],
    ['<thinking>x</thinking> Réponse', 'Réponse'],
    ['[THINK]x[/THINK]Réponse [1]', 'Réponse [1]'],
    ['Bonjour.\n<think>x</think>\nSuite', 'Bonjour.\n\nSuite'],
    ['si a < b et [c] alors <b>gras</b>', 'si a < b et [c] alors <b>gras</b>'],
    ['la balise `<think>` existe', 'la balise `<think>` existe'],
    ['la balise <think> existe', 'la balise <think> existe'],
    ['<think>jamais fermé', ''],
    ['fin <thi', 'fin <thi'],
  ];
  for (const [raw, clean] of cases) {
    for (let size = 1; size <= raw.length; size++) {
      const filter = new ThinkFilter();
      let said = '';
      const pieces = (raw.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []).flatMap((text) =>
        filter.push(text),
      );
      for (const piece of [...pieces, ...filter.end(true)]) if (piece.kind === 'text') said += piece.text;
      expect(said, `${raw} in pieces of ${size}`).toBe(clean);
    }
  }
});

it('never gives out reasoning that the server cut', () => {
  const filter = new ThinkFilter();
  const pieces = [...filter.push('Bonjour <think>secret'), ...filter.end(false)];
  expect(pieces.filter(({ kind }) => kind === 'text')).toEqual([{ kind: 'text', text: 'Bonjour ' }]);
});

it('drops reasoning whose opening tag the template swallowed while nothing was shown', () => {
  const filter = new ThinkFilter();
  expect(filter.push('je pense\n</think>\n\nRéponse').at(-1)).toEqual({ kind: 'text', text: 'Réponse' });
  expect(filter.leaked).toBe(false);
});

it('gives out the last piece of text together with the finish reason', () => {
  const normaliser = new Normaliser('text/event-stream');
  const last = { choices: [{ delta: { content: 'si a <' }, finish_reason: 'stop' }] };
  expect(normaliser.push(encoder.encode(`data: ${JSON.stringify(last)}\n`)).pieces).toEqual([
    { kind: 'text', text: 'si a <' },
  ]);
});

it('does not choke on a long answer, in one piece or in crumbs', () => {
  const event = `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'mot < [x] ' } }] })}\n\n`;
  const events = 32_000;
  const bytes = encoder.encode(event.repeat(events));
  for (const size of [64, 1_000_000]) {
    const parts = [];
    for (let at = 0; at < bytes.length; at += size) parts.push(bytes.subarray(at, at + size));
    expect(listen(parts).text.length).toBe(10 * events);
  }
});

it('crosses a real connection cut at random places with the same text', async () => {
  const stream = streams.find((text) => text.includes('magistral')) ?? '';
  const parts = cutAt(encoder.encode(stream), [3, 11, 40, 201, 202, 203, 377, 500, 666, 801, 950]);
  await using server = await serveRaw(async (socket) => {
    socket.write(rawHead());
    for (const part of parts) await new Promise((resolve) => socket.write(part, () => setImmediate(resolve)));
    socket.end();
  });
  const { text, finish, error } = await told(chatRequest(server.url));
  expect({ text, finish, error }).toEqual({
    text: 'Votre dossier est complet : 1 250 €.',
    finish: 'complete',
    error: null,
  });
});

it('crosses the SDK with the same text, in any pieces', async () => {
  const one = fc.constantFrom(...streams);
  await fc.assert(
    fc.asyncProperty(one, lineEnds, places, async (stream, ends, cuts) => {
      const clean = listen([encoder.encode(stream)]);
      const parts = cutAt(encoder.encode(withLineEnds(stream, ends)), cuts);
      const body = new ReadableStream({
        start(controller) {
          for (const part of parts) controller.enqueue(part);
          controller.close();
        },
      });
      const fetch = async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
      const { text, finish, error } = await told(chatRequest('https://serveur.test'), { fetch });
      expect({ text, finish, error }).toEqual({ text: clean.text, finish: 'complete', error: null });
    }),
    { numRuns: 200 },
  );
});
