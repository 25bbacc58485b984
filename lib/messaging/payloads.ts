/**
 * What a payload must look like before a handler sees it. Everything that a page can send is described field by
 * field and bounded; extension pages are ours, but their requests carry page text and are bounded as well.
 */
import { z } from 'zod';
import { RenfortError } from '../errors.ts';
import { type BackgroundMessages, PARTS } from './protocol.ts';
import type { StreamClientMessage } from './stream-messages.ts';

/** Characters; far above any limit of policy, low enough that a flood of them cannot hang the worker. */
const LONGEST_TEXT = 8_000_000;
const text = z.string().max(LONGEST_TEXT);
const short = z.string().max(2_000);
const id = z.string().max(200);
const options = z
  .record(z.string().max(50), z.string().max(100))
  .refine((chosen) => Object.keys(chosen).length <= 20);
const format = z.enum(['plain', 'markdown']);

const origins = z.array(z.string().max(10_000)).max(200).optional();
const address = z.strictObject({ frameId: z.int().min(0), targetId: id });
const refinement = z.strictObject({ proposal: text, instruction: z.string().max(20_000) });

const actionRequest = z.strictObject({
  action: id,
  text,
  format,
  scope: z.enum(['selection', 'field', 'page']),
  options,
  instruction: z.string().max(20_000).optional(),
  refinement: refinement.optional(),
  surroundings: text.optional(),
  url: z.string().max(10_000).optional(),
  origins,
});

const leftOut = z.strictObject({
  reason: z.enum(['hidden', 'folded', 'protected', 'too-long', 'not-relevant', 'frame']),
  characters: z.int().min(0),
  name: short.optional(),
});

const chatRequest = z.strictObject({
  conversationId: id,
  origins,
  turns: z.array(z.strictObject({ role: z.enum(['user', 'assistant']), text })).max(1_000),
  context: z
    .array(
      z.strictObject({
        kind: z.enum(['page', 'selection', 'pasted']),
        title: short,
        text,
        url: z.string().max(10_000).optional(),
        origins,
        leftOut: z.array(leftOut).max(20).optional(),
      }),
    )
    .max(50),
  partial: text.optional(),
  beside: z.int().optional(),
});

const run = z.strictObject({ conversationId: id, answerId: id, temporary: z.literal(true).optional() });

// Plain unions: what zod adds to tell their members apart is 2 kB of the background.
const streamRequest = z.union([
  z.strictObject({ kind: z.literal('action'), request: actionRequest, run: run.optional() }),
  z.strictObject({ kind: z.literal('chat'), request: chatRequest, run: run.optional() }),
  z.strictObject({ kind: z.literal('attach'), conversationId: id, answerId: id.optional() }),
]);

const streamClient = z.union([
  z.strictObject({ type: z.literal('start'), start: streamRequest }),
  z.strictObject({ type: z.literal('stop') }),
]);

const tab = z.strictObject({ tabId: z.int() });
/** The tab is named by the panel only. */
const target = z.strictObject({ address, tabId: z.int().optional() });
const key = z.strictObject({ key: id });
const charter = z.strictObject({ version: z.string().max(60) });

const PAYLOADS: { readonly [K in keyof BackgroundMessages]: z.ZodType } = {
  'target.write': z.strictObject({
    address,
    text,
    mode: z.enum(['replace', 'insert-after']),
    actionId: id,
    unasked: z.literal(true).optional(),
    tabId: z.int().optional(),
  }),
  'target.refind': target,
  'target.undo': target,
  'target.focus': target,
  'target.release': target,
  'target.text': z.strictObject({ address, actionId: id }),
  'proposal.keep': z.strictObject({
    actionId: id,
    original: text,
    proposal: text,
    format,
    mention: z.strictObject({ text: short, removable: z.boolean() }).optional(),
    at: z.number(),
  }),
  'palette.run': z.strictObject({
    actionId: id,
    options,
    instruction: z.string().max(20_000).optional(),
    address: address.nullable(),
    scope: z.enum(['selection', 'field', 'page']),
    text: text.optional(),
  }),
  'palette.last-proposal': z.null(),
  'versions.list': z.null(),
  'versions.open': z.strictObject({ id }),
  'option.remember': z.strictObject({ actionId: id, options }),
  'panel.continue': z.strictObject({
    action: actionRequest,
    title: short,
    proposal: text.optional(),
    address: address.optional(),
    wishes: z.array(z.string().max(20_000)).max(20).optional(),
    mention: z.strictObject({ text: short, removable: z.boolean() }).optional(),
    because: z.enum(['page-unreachable', 'surface-refused', 'page-action']).optional(),
    flattened: z.boolean().optional(),
  }),
  'options.open': z.null(),
  'part.load': z.strictObject({ part: z.enum(PARTS) }),
  'gateway.preview': streamRequest,
  'gateway.room': z.strictObject({
    needs: z.number().min(0),
    sites: z.array(z.string().max(10_000)).max(200),
  }),
  'panel.task': tab,
  'proposal.last': tab,
  'page.read': tab,
  'page.selection': tab,
  'page.look': tab,
  'page.caret': tab,
  'page.reveal': z.strictObject({
    tabId: z.int(),
    quote: z.string().max(20_000),
    before: short.optional(),
  }),
  'chat.forget': z.strictObject({
    runs: z.union([
      z.literal('all'),
      z.array(z.strictObject({ conversationId: id, answerId: id.optional() })).max(10_000),
    ]),
  }),
  'actions.list': tab.nullable(),
  'status.get': z
    .strictObject({ sites: z.array(z.string().max(10_000)).max(500), beside: z.int().optional() })
    .nullable(),
  'settings.get': z.null(),
  'settings.choose': z.strictObject({ key: id, value: z.unknown() }),
  'settings.clear': key,
  'key.set': z.strictObject({ endpointId: id, key: z.string().min(1).max(10_000) }),
  'key.remove': z.strictObject({ endpointId: id }),
  'endpoint.test': z.strictObject({ endpointId: id, model: id.optional() }),
  'charter.get': z.null(),
  'charter.accept': charter,
  'charter.refuse': charter,
  'diagnostic.get': z.null(),
};

/** The payload of a message, once it looks as its kind says. Throws `message-invalid`; says nothing of what was found. */
export function parsePayload<K extends keyof BackgroundMessages>(
  kind: K,
  payload: unknown,
): BackgroundMessages[K]['payload'] {
  const parsed = PAYLOADS[kind].safeParse(payload ?? null);
  if (!parsed.success) throw new RenfortError('message-invalid');
  return parsed.data as BackgroundMessages[K]['payload'];
}

/** A message that came over the stream port. Throws `message-invalid`. */
export function parseStreamMessage(message: unknown): StreamClientMessage {
  const parsed = streamClient.safeParse(message);
  if (!parsed.success) throw new RenfortError('message-invalid');
  return parsed.data as StreamClientMessage;
}
