/** A user message taken apart: what stands between delimiters, by name, and the rest. */
export interface Blocks {
  readonly blocks: ReadonlyMap<string, string>;
  readonly outside: string;
}

/** Actions: `<<<NAME code>>>` … `<<<FIN code>>>`, each on its line. */
const NAMED = /^<<<(\p{Lu}+) (\S+)>>>\n([\s\S]*?)\n?^<<<FIN \2>>>$/gmu;
/** Conversations: `=== code DÉBUT … ===`, a title, a blank line, the text, `=== code FIN … ===`. */
const DOCUMENT = /^=== (\S+) DÉBUT[^\n]*===\n(?:[^\n]*\n\n)?([\s\S]*?)\n?^=== \1 FIN[^\n]*===$/gmu;

/** Splits a message at its delimiters; blocks of the same name are joined. */
export function readBlocks(message: string): Blocks {
  const blocks = new Map<string, string>();
  const add = (name: string, text: string): string => {
    const before = blocks.get(name);
    blocks.set(name, before === undefined ? text : `${before}\n\n${text}`);
    return '';
  };
  const outside = message
    .replace(NAMED, (_, name: string, _code: string, text: string) => add(name, text))
    .replace(DOCUMENT, (_, _code: string, text: string) => add('DOCUMENT', text));
  return { blocks, outside };
}

/** What follows `label :` in the agent's own part of a message, up to the next blank line that ends it. */
export function labelled(outside: string, label: string): string | null {
  const found = new RegExp(
    `^${label}[^:\\n]*:\\s*([\\s\\S]*?)(?=\\n\\n(?:Première proposition|Rendez la proposition)|$(?![\\s\\S]))`,
    'm',
  ).exec(outside);
  return found?.[1]?.trim() ?? null;
}
