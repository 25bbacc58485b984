/**
 * JSON as models write it: in a fence, after a preamble, with commas too many or missing, quotes within quotes, bare
 * words, the wrong bracket, cut anywhere. Nothing is refused; what is not whole says so.
 */

/** A scalar is its text (`null` is empty); records keep the order of their fields. */
export type Loose = string | LooseList | LooseRecord;
export interface LooseList {
  readonly items: readonly Loose[];
}
export interface LooseRecord {
  readonly fields: ReadonlyMap<string, Loose>;
  /** False when the text ended inside. */
  readonly whole: boolean;
}

/** The values in a text, in order, and whether it ended inside one. */
export interface LooseReading {
  readonly values: readonly Loose[];
  readonly cut: boolean;
}

const DEEPEST = 30;
const OPENING = /[{[]/g;
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', "'": "'" };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', b: '', f: '' };
/** What may follow a comma when the quote before it really ended a string. */
const NEXT = /["“„'{[\]}\d-]/;

/** Reads every object and list in a text; time is linear in its length. */
export function readLooseJson(text: string): LooseReading {
  return new Reader(text).all();
}

class Reader {
  readonly #text: string;
  #at = 0;
  #cut = false;

  constructor(text: string) {
    this.#text = text;
  }

  all(): LooseReading {
    const values: Loose[] = [];
    for (;;) {
      OPENING.lastIndex = this.#at;
      const opening = OPENING.exec(this.#text);
      if (!opening) return { values, cut: this.#cut };
      this.#at = opening.index;
      const value = this.#value(0);
      if (value !== null) values.push(value);
    }
  }

  get #here(): string {
    return this.#text[this.#at] ?? '';
  }

  /** Null for a scalar that the text's end cut. */
  #value(depth: number): Loose | null {
    const here = this.#here;
    if (here === '{' && depth < DEEPEST) return this.#record(depth);
    if (here === '[' && depth < DEEPEST) return this.#list(depth);
    return CLOSERS[here] === undefined ? this.#bare() : this.#string(CLOSERS[here]);
  }

  #record(depth: number): LooseRecord {
    const fields = new Map<string, Loose>();
    this.#at += 1;
    for (;;) {
      this.#skip();
      const here = this.#here;
      if (here === '') {
        this.#cut = true;
        return { fields, whole: false };
      }
      // A list's bracket closes this record too: the model forgot its own.
      if (here === ']') return { fields, whole: true };
      if (here === '}') {
        this.#at += 1;
        return { fields, whole: true };
      }
      const key = CLOSERS[here] === undefined ? this.#bare(':') : this.#string(CLOSERS[here]);
      this.#skip();
      if (this.#here !== ':') continue;
      this.#at += 1;
      this.#skip();
      const value = this.#value(depth + 1);
      if (key !== null && value !== null) fields.set(key, value);
    }
  }

  #list(depth: number): LooseList {
    const items: Loose[] = [];
    this.#at += 1;
    for (;;) {
      this.#skip();
      const here = this.#here;
      if (here === '') this.#cut = true;
      else if (here === ']') this.#at += 1;
      if (here === '' || here === ']' || here === '}') return { items };
      const value = this.#value(depth + 1);
      if (value !== null) items.push(value);
    }
  }

  #string(closer: string): string | null {
    let said = '';
    let from = this.#at + 1;
    for (this.#at = from; this.#at < this.#text.length; this.#at += 1) {
      const here = this.#here;
      if (here === '\\') {
        said += this.#text.slice(from, this.#at);
        said += this.#escaped();
        from = this.#at + 1;
      } else if (here === closer && this.#ends()) {
        said += this.#text.slice(from, this.#at);
        this.#at += 1;
        return said;
      }
    }
    this.#cut = true;
    return null;
  }

  /** The character that the escape here stands for; leaves the place at its last character. */
  #escaped(): string {
    const name = this.#text[this.#at + 1] ?? '';
    const code = name === 'u' ? /^[\da-f]{4}/i.exec(this.#text.slice(this.#at + 2, this.#at + 6)) : null;
    this.#at += code ? 5 : 1;
    return code ? String.fromCharCode(Number.parseInt(code[0], 16)) : (ESCAPES[name] ?? name);
  }

  /** Does the quote here end its string? Models quote within a string without an escape. */
  #ends(): boolean {
    let at = this.#blanksEnd(this.#at + 1);
    const next = this.#text[at] ?? '';
    const gap = this.#text.slice(this.#at + 1, at);
    if (next !== ',') return next === '' || /[}\]:]/.test(next) || (gap.includes('\n') && NEXT.test(next));
    at = this.#blanksEnd(at + 1);
    return at >= this.#text.length || NEXT.test(this.#text[at] ?? '') || this.#isKey(at);
  }

  #isKey(at: number): boolean {
    return /^[\p{L}_][\p{L}\d_-]{0,40}\s{0,3}:/u.test(this.#text.slice(at, at + 50));
  }

  /** A number, a word, or a key without quotes. */
  #bare(end = ''): string | null {
    const from = this.#at;
    while (this.#at < this.#text.length && !/[,\]}\n]/.test(this.#here) && this.#here !== end) this.#at += 1;
    const word = this.#text.slice(from, this.#at).trim();
    if (this.#at === from) this.#at += 1;
    if (this.#at >= this.#text.length) {
      this.#cut = true;
      return null;
    }
    return /^(?:null|none|undefined)$/i.test(word) ? '' : word;
  }

  #skip(): void {
    while (this.#at < this.#text.length && /[\s,]/.test(this.#here)) this.#at += 1;
  }

  #blanksEnd(from: number): number {
    let at = from;
    while (at < this.#text.length && /\s/.test(this.#text[at] ?? '')) at += 1;
    return at;
  }
}
