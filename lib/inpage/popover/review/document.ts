/** A text as it is compared and checked: its words without marks, and what formats each stretch of them. */
import type { Block, ListBlock, Run } from '../../../markdown/inline.ts';
import { parseBlocks, type TableBlock } from '../../../markdown/inline-tables.ts';

/** What a stretch of words stands in. */
export type BlockKind =
  | { readonly type: 'paragraph' }
  | { readonly type: 'heading'; readonly level: number }
  /** `number` is null in a list without numbers; `depth` counts from 1. */
  | { readonly type: 'item'; readonly depth: number; readonly number: number | null };

export type Style = Pick<Run, 'bold' | 'italic' | 'href'>;

/** Words of one block in one style, at `start` to `end` of the text of the document. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
  readonly block: BlockKind;
  /** The first of its block. */
  readonly opens: boolean;
}

export interface TextDocument {
  /** What a reader reads: exactly the text of the nodes that `rendered.ts` makes. */
  readonly text: string;
  /** In order; between two of them stands what separates blocks. Empty for plain text. */
  readonly stretches: readonly Stretch[];
  /** False when there is more in it than can be put together anew, word by word: a table. */
  readonly divisible: boolean;
}

/** The document of a text. */
export function documentOf(text: string, format: 'plain' | 'markdown'): TextDocument {
  return format === 'plain' ? { text, stretches: [], divisible: true } : new Builder().build(text);
}

/** Place of the first stretch that reaches beyond an offset. */
export function firstEndingAfter(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

class Builder {
  private text = '';
  private readonly stretches: Stretch[] = [];
  private divisible = true;

  build(markdown: string): TextDocument {
    for (const [place, block] of parseBlocks(markdown).entries()) {
      if (place > 0) this.text += '\n\n';
      this.block(block);
    }
    return { text: this.text, stretches: this.stretches, divisible: this.divisible };
  }

  private block(block: Block | TableBlock): void {
    if (block.type === 'table') this.table(block);
    else if (block.type === 'list') this.list(block, 1);
    else if (block.type === 'heading') this.runs(block.runs, { type: 'heading', level: block.level });
    else this.runs(block.runs, { type: 'paragraph' });
  }

  private table({ rows }: TableBlock): void {
    this.divisible = false;
    for (const [row, cells] of rows.entries()) {
      if (row > 0) this.text += '\n';
      for (const [place, runs] of cells.entries()) {
        if (place > 0) this.text += '\t';
        this.runs(runs, { type: 'paragraph' });
      }
    }
  }

  private list({ ordered, start, items }: ListBlock, depth: number): void {
    for (const [place, { runs, children }] of items.entries()) {
      if (place > 0) this.text += '\n';
      this.runs(runs, { type: 'item', depth, number: ordered ? start + place : null });
      for (const child of children) {
        this.text += '\n';
        this.list(child, depth + 1);
      }
    }
  }

  private runs(runs: readonly Run[], block: BlockKind): void {
    for (const [place, { text, ...style }] of runs.entries()) {
      const start = this.text.length;
      this.text += text;
      this.stretches.push({ start, end: this.text.length, style, block, opens: place === 0 });
    }
  }
}
