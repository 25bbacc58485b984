/** A rectangle in CSS pixels, in the viewport of the tab's top document. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the rest of the product may know of a target; the way back to it stays in its frame. */
export interface TargetSummary {
  /** Names the target inside its frame. */
  readonly id: string;
  /** `static` can only be read. */
  readonly kind: 'static' | 'field' | 'rich';
  readonly scope: 'selection' | 'field' | 'page';
  /** False for `static`, and for fields and editors that are read-only or disabled. */
  readonly editable: boolean;
  /** What an action sends: Markdown for formatted content, the exact characters for a field. */
  readonly text: string;
  /** Set while the text is still to be read, and empty until then: about how many characters stand there. */
  readonly unread?: number;
  /** Characters that stand there and are not in `text`, because the administration protects them. */
  readonly barred?: number;
  readonly format: 'plain' | 'markdown';
  /**
   * Set when tables, images, fields and other things lie in a text that can be written: an action that gives the
   * text another form gets this one, with a mark `⟦TABLE_1⟧`, `⟦IMAGE_2⟧` … in the place of each.
   */
  readonly islands?: { readonly count: number; readonly text: string };
  /** `lang` in force at the target, when the page says it (BCP 47). */
  readonly language?: string;
  /** Why the text that the agent is in can neither be read nor written: the application draws it, or it is in a frame of another site. */
  readonly unwritable?: 'canvas' | 'frame';
  /** Where it stands on screen, null when it cannot be told (the page, a text scrolled away). */
  readonly box: Box | null;
}

export type WriteMode = 'replace' | 'insert-after';

/** How a write ended. Only `written` changed the page; after any other outcome the original text stands there. */
export type WriteOutcome =
  | {
      readonly outcome: 'written';
      readonly strategy: string;
      readonly nativeUndo: boolean;
      /** What stood there, when something was replaced: for the background, which keeps it. */
      readonly was?: { readonly text: string; readonly format: TargetSummary['format'] };
    }
  /**
   * The text is no longer what it was when the action started: nothing was tried. `elsewhere`: the original stands,
   * once, in another place of the same editor.
   */
  | { readonly outcome: 'changed'; readonly elsewhere?: true }
  /** The element, the editor or its frame is no longer there; `elsewhere`: but in the one that took its place. */
  | { readonly outcome: 'gone'; readonly elsewhere?: true }
  | { readonly outcome: 'read-only' }
  /** The field refuses the result (maxlength, pattern, type); `limit` in characters where there is one. */
  | { readonly outcome: 'refused'; readonly limit?: number }
  /** The proposal lost, doubled or moved the mark of something that stays where it is (a table, an image). */
  | { readonly outcome: 'islands-moved' }
  /** Every strategy failed and the original was brought back. */
  | { readonly outcome: 'failed' };

export type UndoOutcome =
  | { readonly outcome: 'restored' }
  /** The written text was changed or removed since; `original` is what to give back to the agent. */
  | { readonly outcome: 'not-possible'; readonly original: string };
