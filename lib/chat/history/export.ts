/** Conversations as a file: to be read (Markdown), or to be taken elsewhere (JSON). Pure. */
import { i18n } from '#i18n';
import { withNotes } from '../citations-clean.ts';
import { inert } from '../inert.ts';
import { sourcesOf } from '../sent.ts';
import type { Conversation, Message } from '../types.ts';
import { type Head, type Read, shortened } from './record.ts';

export type ExportFormat = 'markdown' | 'json';

/** A file to be handed to the agent. */
export interface Exported {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** One conversation to export; what could not be read of a newer Renfort is exported as it is stored (JSON only). */
export interface ToExport {
  readonly head: Head;
  readonly read: Read;
  readonly body: unknown;
}

/** The file of some conversations, the last one first. `now` in milliseconds since the epoch. */
export function exportOf(kept: readonly ToExport[], format: ExportFormat, now: number): Exported {
  const ordered = kept.toSorted((a, b) => b.head.updated - a.head.updated);
  const day = new Date(now).toISOString().slice(0, 10);
  const only = ordered.length === 1 ? ordered[0] : undefined;
  const name = only ? fileName(only.head.title) : i18n.t('panel.export_name');
  return format === 'json'
    ? { name: `${name}-${day}.json`, type: 'application/json', text: asJson(ordered, now) }
    : { name: `${name}-${day}.md`, type: 'text/markdown', text: ordered.map(asMarkdown).join('\n\n---\n\n') };
}

function asJson(kept: readonly ToExport[], now: number): string {
  const conversations = kept.map(({ head, read, body }) => ({
    id: head.id,
    title: head.title,
    pinned: head.pinned,
    created: new Date(head.created).toISOString(),
    updated: new Date(head.updated).toISOString(),
    ...(read.kind === 'conversation'
      ? {
          messages: read.conversation.messages,
          context: read.conversation.context,
          sent: read.conversation.sent ?? [],
        }
      : { stored: body }),
  }));
  return JSON.stringify(
    { format: 'renfort-conversations', version: 2, exported: new Date(now).toISOString(), conversations },
    null,
    2,
  );
}

function asMarkdown({ head, read }: ToExport): string {
  const title = `# ${inert(head.title)}\n\n${new Date(head.updated).toLocaleString()}`;
  if (read.kind !== 'conversation') return `${title}\n\n${i18n.t('panel.export_unreadable')}`;
  const { conversation } = read;
  const about = aboutOf(conversation);
  const messages = conversation.messages.map((message) => said(message, conversation));
  return [title, ...(about ? [about] : []), ...messages].join('\n\n');
}

/** What the conversation was about, without its text: titles and addresses. */
function aboutOf({ context, sent = [] }: Conversation): string {
  const lines = new Set(
    [...sent, ...context].map(({ title, url }) => `- ${inert(title)}${url ? ` (${url})` : ''}`),
  );
  return [...lines].join('\n');
}

function said(message: Message, conversation: Conversation): string {
  if (message.role === 'user') {
    const quote = message.quote === undefined ? '' : `\n\n${quoted(inert(message.quote))}`;
    return `## ${i18n.t('panel.you')}\n\n${inert(message.text)}${quote}`;
  }
  const whole = message.state === 'done' ? '' : `\n\n*${i18n.t('panel.export_cut')}*`;
  const sources = message.asked === 'chat' ? sourcesOf(conversation, message) : [];
  const text = sources.length > 0 ? withNotes(message.text, sources) : message.text;
  return `## ${i18n.t('panel.answer')}\n\n${inert(text)}${whole}`;
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** A title as a file name that every system takes. */
function fileName(title: string): string {
  const name = shortened(title)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60);
  return name || 'conversation';
}
