/** One server-sent event, its data already parsed. */
export type WireEvent =
  | { readonly type: 'json'; readonly value: unknown }
  | { readonly type: 'done' }
  /** The server says that it failed: `event: error`, or an `error:` line. */
  | { readonly type: 'error'; readonly value: unknown }
  /** Data that begins like JSON and is none. */
  | { readonly type: 'malformed' };

/** Lines → events. Tolerates what servers do wrong: no blank line between events or at the end, bare JSON lines. */
export class Events {
  #data: string[] = [];
  #name = '';

  /** The events that this line completes. An event is complete as soon as its data is whole JSON. */
  line(line: string): WireEvent[] {
    if (line === '') return this.#dispatch();
    // A server that fails in the middle sometimes writes its JSON error as it is.
    if (line.startsWith('{')) return [...this.#dispatch(), ...this.#dataLine(line)];
    const colon = line.indexOf(':');
    if (colon === 0) return [];
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'data') return this.#dataLine(value);
    if (field === 'event') this.#name = value.trim();
    else if (field === 'error') return [...this.#dispatch(), { type: 'error', value: parse(value) ?? value }];
    return [];
  }

  /** The last event when the body ends without a blank line; one cut in the middle is gone. */
  end(): WireEvent[] {
    return this.#dispatch().filter((event) => event.type !== 'malformed');
  }

  #dataLine(value: string): WireEvent[] {
    if (this.#data.length === 0) {
      const whole = value.trim();
      const json = whole.startsWith('{') && whole.endsWith('}') ? parse(whole) : undefined;
      if (whole === '[DONE]' || json !== undefined) return [this.#named(whole, json)];
    }
    this.#data.push(value);
    return [];
  }

  #dispatch(): WireEvent[] {
    const lines = this.#data;
    this.#data = [];
    const text = lines.join('\n').trim();
    if (text === '') {
      // `event: error` without data is still an error; the name holds for one event only.
      const failed = lines.length > 0 && this.#name === 'error';
      this.#name = '';
      return failed ? [{ type: 'error', value: null }] : [];
    }
    const json = parse(text);
    if (json !== undefined || lines.length === 1) return [this.#named(text, json)].flatMap(drop);
    // Not one JSON in several lines: several events whose blank lines are missing.
    const name = this.#name;
    return lines.flatMap((line) => {
      this.#name = name;
      return [this.#named(line.trim(), parse(line))].flatMap(drop);
    });
  }

  #named(text: string, json: unknown): WireEvent {
    const name = this.#name;
    this.#name = '';
    if (name === 'error') return { type: 'error', value: json ?? text };
    if (text === '[DONE]') return { type: 'done' };
    if (json !== undefined) return { type: 'json', value: json };
    // A word such as `ping` is no data of ours; broken JSON is a broken answer.
    return /^[{[]/.test(text) ? { type: 'malformed' } : { type: 'json', value: null };
  }
}

function drop(event: WireEvent): WireEvent[] {
  return event.type === 'json' && event.value === null ? [] : [event];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
