/** What the scanner of segments.ts keeps, and the pieces it gives. */

/** How a piece goes on from the one before it: a new block, or more of the last list, quote, table, code, text. */
export type Join = 'none' | 'list' | 'quote' | 'rows' | 'code' | 'inline';

/** A cut inside a line: at a space or in a word; or between two lines. */
export type Glue = ' ' | '' | '\n';

export interface Segment {
  readonly join: Join;
  /** Markdown; for `code` the raw characters of the code block. */
  readonly text: string;
  /** The text is that of a code block. */
  readonly code?: boolean;
  /** Shown as it is: no Markdown is looked for. */
  readonly plain?: boolean;
  /** What stands between this piece and the text it goes on from, for `inline`. */
  readonly glue?: Glue;
}

/** Where the scanner stands; copied to look ahead. */
export interface Scan {
  block: 'none' | 'text' | 'list' | 'quote' | 'table' | 'indented' | 'code';
  /** Lines of the piece being gathered. */
  text: string;
  join: Join;
  blank: boolean;
  /** Marker kind of the open list and where the text of its current item begins. */
  marker: string;
  inset: number;
  /** Fence that closes the open code block, at top level or inside a list item. */
  fence: string;
  nested: string;
  header: string;
  rows: number;
  glue: Glue;
  /** Inside a line that was too long to wait for its end. */
  rest: boolean;
  /** Columns to take from lines that go on inside a list item closed for its length. */
  shift: number;
  /** Pieces that went on from one another so far. */
  joined: number;
  /** Blocks and characters so far; a text of next to nothing but block marks is made to exhaust. */
  blocks: number;
  taken: number;
  dense: boolean;
}

export function newScan(): Scan {
  return {
    block: 'none',
    text: '',
    join: 'none',
    blank: false,
    marker: '',
    inset: 0,
    fence: '',
    nested: '',
    header: '',
    rows: 0,
    glue: '',
    rest: false,
    shift: 0,
    joined: 0,
    blocks: 0,
    taken: 0,
    dense: false,
  };
}
