/** What stands between a popover and the script of the page it is in. */
import type { OpenPopover } from '../../messaging/shown.ts';
import type { Dispatcher } from '../surface/dispatcher.ts';
import type { Point } from '../surface/guard.ts';
import type { WriteMode } from '../target/types.ts';

/** What a popover was opened with; one that was `pending` gets its text while it stands there. */
export type Opening = { -readonly [Name in keyof OpenPopover]: OpenPopover[Name] };

/** What a popover needs of the page script. */
export interface PopoverKit {
  readonly dispatcher: Dispatcher;
  /** Where the agent dragged the last one on this page. */
  readonly place: { kept: Point | null };
  /** A text was put in place. */
  readonly written: (opening: OpenPopover, mode: WriteMode, text: string) => void;
  readonly undo: (opening: OpenPopover) => void;
  readonly closed: () => void;
  readonly signal: AbortSignal;
}

export interface Popover {
  readonly opening: OpenPopover;
  readonly hasFocus: () => boolean;
  readonly retry: () => void;
  /** Ends the request and takes the popover away. */
  readonly close: (after?: { readonly focus?: boolean; readonly release?: boolean }) => void;
}
