/** A user message taken apart: what stands between delimiters, by name, and the rest. */
export interface Blocks {
  readonly blocks: ReadonlyMap<string, string>;
  readonly outside: string;
}

/** `<<<NAME random>>>` … `<<<FIN random>>>`, each on its line. */
const NAMED = /^<<<(\p{Lu}+)[^\n]* (\S+)>>>\n([\s\S]*?)\n?^<<<FIN \2>>>$/gmu;

/** Splits a message at its delimiters; blocks of the same name are joined. */
export function readBlocks(message: string): Blocks {
  const blocks = new Map<string, string>();
  const outside = message.replace(NAMED, (_, name: string, _random: string, text: string) => {
    const before = blocks.get(name);
    blocks.set(name, before === undefined ? text : `${before}\n\n${text}`);
    return '';
  });
  return blocks.size > 0 ? { blocks, outside } : readUnnamed(message);
}

/** Other conventions: pairs of short lines that carry the same word of letters and digits nobody would write. */
function readUnnamed(message: string): Blocks {
  const lines = message.split('\n');
  const marks = delimiterLines(lines);
  const blocks = new Map<string, string>();
  const outside: string[] = [];
  let from = 0;
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const [open, close] = [marks[i] ?? 0, marks[i + 1] ?? 0];
    outside.push(...lines.slice(from, open));
    blocks.set(`TEXTE ${i}`, lines.slice(open + 1, close).join('\n'));
    from = close + 1;
  }
  outside.push(...lines.slice(from));
  return { blocks, outside: outside.join('\n') };
}

function delimiterLines(lines: readonly string[]): number[] {
  const byWord = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (line.length > 120) return;
    for (const word of new Set(line.match(/[A-Za-z0-9]{8,}/g) ?? [])) {
      if (/\d/.test(word) && /[A-Za-z]/.test(word)) byWord.set(word, [...(byWord.get(word) ?? []), index]);
    }
  });
  const pairs = [...byWord.values()].filter((found) => found.length >= 2 && found.length % 2 === 0);
  return pairs.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
