import type { Piece } from './content.ts';

/** Models served without a reasoning parser write their thoughts into the text, between tags of their template. */
const ANY_TAG = /<\/?think(?:ing)?>|\[\/?THINK\]/gi;
const CLOSING = /<\/think(?:ing)?>|\[\/THINK\]/i;
const TAGS = ['<think>', '<thinking>', '[think]', '</think>', '</thinking>', '[/think]'];
const LONGEST_TAG = 11;

const THINKING: Piece = { kind: 'thinking' };

/** A tag that means something, in a piece of text. */
interface Tag {
  readonly start: number;
  readonly end: number;
  readonly closing: boolean;
}

/**
 * Takes inline reasoning out of a text that comes in pieces cut anywhere. Templates of some models write the opening
 * tag themselves, so that only the closing one comes: with `thinksFirst` everything is held back until it does (and
 * given back at the end if it never does); without, `leaked` says that what was given out was no answer.
 */
export class ThinkFilter {
  /** True once reasoning was given out as text, for want of an opening tag. */
  leaked = false;
  /** Read, not yet given out: the beginning of a tag perhaps, or white space at the very start. */
  #held = '';
  #inside = false;
  #emitted = false;
  /** White space that only separates reasoning from the answer goes with the reasoning. */
  #trimming = false;
  /** Nothing but white space since the last line end. */
  #lineBlank = true;
  #last = '';
  /** A tag in the middle of a line may be a mention; then this is given back when it is never closed. */
  #mention: string[] | null = null;

  constructor(thinksFirst = false) {
    if (!thinksFirst) return;
    this.#inside = true;
    this.#mention = [];
  }

  push(text: string): Piece[] {
    let rest = this.#held + text;
    this.#held = '';
    const pieces: Piece[] = [];
    while (rest !== '') rest = this.#inside ? this.#think(rest, pieces) : this.#speak(rest, pieces);
    return pieces;
  }

  /** What was held back. `whole` tells that the server said the answer is complete. */
  end(whole: boolean): Piece[] {
    const pieces: Piece[] = [];
    if (!this.#inside) this.#emit(this.#held, pieces);
    else if (whole && this.#mention) {
      this.#inside = false;
      this.#emit(this.#mention.join('') + this.#held, pieces);
    }
    this.#held = '';
    return pieces;
  }

  #think(text: string, pieces: Piece[]): string {
    pieces.push(THINKING);
    const tag = CLOSING.exec(text);
    if (!tag) {
      const kept = partialTag(text);
      this.#held = text.slice(kept);
      this.#mention?.push(text.slice(0, kept));
      return '';
    }
    this.#inside = false;
    this.#mention = null;
    this.#trimming = !this.#emitted;
    return text.slice(tag.index + tag[0].length);
  }

  #speak(text: string, pieces: Piece[]): string {
    const tag = this.#nextTag(text);
    if (tag?.closing) {
      pieces.push(THINKING);
      this.leaked = this.#emitted;
      this.#trimming = true;
      return text.slice(tag.end);
    }
    if (tag) {
      const before = text.slice(0, tag.start);
      // White space before a first tag is no answer yet.
      if (this.#emitted || before.trim() !== '') this.#emit(before, pieces);
      this.#inside = true;
      this.#mention = this.#lineBlank ? null : [text.slice(tag.start, tag.end)];
      return text.slice(tag.end);
    }
    const partial = partialTag(text);
    const blankStart = !this.#emitted && text.slice(0, partial).trim() === '';
    const kept = blankStart ? 0 : partial;
    this.#held = text.slice(kept);
    this.#emit(text.slice(0, kept), pieces);
    return '';
  }

  /** The next tag that means something: one after a backtick is a mention in code. */
  #nextTag(text: string): Tag | null {
    if (!text.includes('<') && !text.includes('[')) return null;
    for (const tag of text.matchAll(ANY_TAG)) {
      const before = tag.index === 0 ? this.#last : text[tag.index - 1];
      if (before === '`') continue;
      return { start: tag.index, end: tag.index + tag[0].length, closing: CLOSING.test(tag[0]) };
    }
    return null;
  }

  #emit(text: string, pieces: Piece[]): void {
    const said = this.#trimming ? text.trimStart() : text;
    if (said === '') return;
    this.#trimming = false;
    this.#emitted = true;
    this.#last = said.at(-1) ?? '';
    const line = said.slice(said.lastIndexOf('\n') + 1);
    this.#lineBlank = (this.#lineBlank || said.includes('\n')) && line.trim() === '';
    pieces.push({ kind: 'text', text: said });
  }
}

/** Where the beginning of a tag may stand at the end of a text; its length when there is none. */
function partialTag(text: string): number {
  for (let at = Math.max(0, text.length - LONGEST_TAG + 1); at < text.length; at++) {
    if (text[at] !== '<' && text[at] !== '[') continue;
    const tail = text.slice(at).toLowerCase();
    if (TAGS.some((tag) => tag.startsWith(tail))) return at;
  }
  return text.length;
}
