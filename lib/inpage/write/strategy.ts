/** What is to be written, in every form an editor may take it. */
export interface Content {
  /** Escaped allow-list HTML: bare inline text for one line, blocks for several. */
  readonly html: string;
  /** Text with list markers, for editors that take no HTML. */
  readonly plain: string;
  /** The same with one line for each block. */
  readonly lines: string;
  /** The words alone, one line per block: what the editor's text should become. */
  readonly text: string;
  /** The same as blocks only, and with a first paragraph that joins the one of the caret. */
  readonly blocks: string;
  readonly joined: string;
  /** Bold, links, lists or headings would be lost as plain text. */
  readonly formatted: boolean;
  /** The words go into formatting that they keep. */
  readonly wrapped: boolean;
  /** Where it goes: into a line, over something that ends a block, over everything, or as paragraphs after one. */
  readonly place: 'line' | 'block-end' | 'all' | 'following';
}

/** One way to ask an editor to replace its selection. The editor's window and selection are ready. */
export interface Strategy {
  readonly id: string;
  /** False when it would do harm or cannot help here. */
  readonly applies: (content: Content, plainEditor: boolean) => boolean;
  /** True when the editor said that it took care of it, which is a hint only. */
  readonly run: (root: HTMLElement, content: Content) => boolean;
}
