/** A line this long is not a piece of an answer but an attack or a mistake. */
const LONGEST = 16 * 1024 * 1024;

/** Text in pieces cut anywhere → whole lines; LF, CR and CRLF may be mixed (HTML standard, server-sent events). */
export class Lines {
  #rest = '';
  #afterCr = false;

  /** True when a line grew beyond any sense. */
  get overflown(): boolean {
    return this.#rest.length > LONGEST;
  }

  /** The lines that this piece completes. A CR completes its line at once, its LF may come with the next piece. */
  push(piece: string): string[] {
    const text = this.#afterCr && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece !== '') this.#afterCr = text.endsWith('\r');
    if (text === '') return [];
    const lines = text.split(/\r\n|\n|\r/);
    lines[0] = this.#rest + lines[0];
    this.#rest = lines.pop() ?? '';
    return lines;
  }

  /** What stood after the last line end. */
  end(): string {
    const rest = this.#rest;
    this.#rest = '';
    return rest;
  }
}
