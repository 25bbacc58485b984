import { isRecord } from './record.ts';

/** A piece of an answer: text, or the fact that the model reasoned (what it thought is dropped here). */
export type Piece = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'thinking' };

const THINKING: Piece = { kind: 'thinking' };
const REASONING_FIELDS = ['reasoning_content', 'reasoning', 'thinking', 'reasoning_details'];

/** The pieces of a `delta` or a `message`, in order. Tool calls and unknown parts give nothing. */
export function piecesOf(message: Record<string, unknown>): Piece[] {
  const pieces: Piece[] = REASONING_FIELDS.some((name) => speaks(message[name])) ? [THINKING] : [];
  addContent(pieces, message.content);
  return pieces;
}

function addContent(pieces: Piece[], content: unknown): void {
  if (typeof content === 'string') {
    if (content !== '') pieces.push({ kind: 'text', text: content });
  } else if (Array.isArray(content)) {
    for (const part of content) addContent(pieces, part);
  } else if (isRecord(content)) {
    const type = typeof content.type === 'string' ? content.type : 'text';
    if (/think|reason/.test(type)) pieces.push(THINKING);
    else if (/text$/.test(type)) addContent(pieces, content.text);
  }
}

function speaks(value: unknown): boolean {
  return typeof value === 'string' || Array.isArray(value) ? value.length > 0 : isRecord(value);
}
