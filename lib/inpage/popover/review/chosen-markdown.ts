/** Puts a formatted text together from stretches of two others. */
import type { Slice } from '../../../fidelity/diff-choices.ts';
import { MarkdownWriter, NO_MARKS } from '../../read/markdown-writer.ts';
import { type BlockKind, firstEndingAfter, type Stretch, type TextDocument } from './document.ts';

/**
 * Markdown of the slices: each word keeps the style of the text it comes from, each block is what its first word
 * was in. Whatever the slices are, the result is valid.
 */
export function markdownOf(
  slices: readonly Slice[],
  documents: { readonly source: TextDocument; readonly proposal: TextDocument },
): string {
  const sheet = new Sheet();
  for (const { from, start, end } of slices) {
    const { text, stretches } = documents[from];
    let at = start;
    for (let place = firstEndingAfter(stretches, start); at < end; place += 1) {
      const stretch = stretches[place];
      const gapEnd = Math.min(stretch?.start ?? end, end);
      if (gapEnd > at) sheet.separate();
      at = Math.max(at, gapEnd);
      if (!stretch || at >= end) break;
      const stop = Math.min(stretch.end, end);
      if (stop > at) sheet.add(text.slice(at, stop), stretch);
      at = stop;
    }
  }
  return sheet.toString();
}

/** The text as it is written, block by block. */
class Sheet {
  private readonly writer = new MarkdownWriter();
  private block: BlockKind | null = null;
  /** Items open around what is written, with the number of the last one at each depth. */
  private readonly numbers: (number | null)[] = [];

  separate(): void {
    this.block = null;
  }

  add(text: string, { style, block }: Stretch): void {
    if (!this.block) {
      if (text.trim() === '') return;
      this.open(block);
      this.block = block;
    }
    const { bold = false, italic = false, href = null } = style;
    const marks = bold || italic || href !== null ? { bold, italic, href } : NO_MARKS;
    this.writer.addText(text, marks, true);
  }

  toString(): string {
    this.leave(0);
    return this.writer.toString();
  }

  private open(block: BlockKind): void {
    const { writer, numbers } = this;
    writer.closeHeading();
    if (block.type !== 'item') {
      this.leave(0);
      writer.closeList();
      if (block.type === 'heading') writer.openHeading(block.level);
      return;
    }
    const depth = Math.min(block.depth, numbers.length + 1);
    const before = numbers[depth - 1];
    this.leave(depth - 1);
    if (depth === 1 && before === undefined) writer.openList();
    // Items taken from two texts are numbered through.
    const follows = block.number !== null && before !== undefined && before !== null;
    const number = follows ? before + 1 : block.number;
    numbers.push(number);
    writer.openItem(number === null ? '- ' : `${number}. `);
  }

  /** Closes the items deeper than `depth`. */
  private leave(depth: number): void {
    const { writer, numbers } = this;
    while (numbers.length > depth) {
      numbers.pop();
      writer.closeItem();
    }
  }
}
