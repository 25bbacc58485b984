/** Which buttons the footer offers, and where: pure. */
import type { Remedy } from '../../error-text.ts';
import { isAcceptable, isRunning, type Progress } from './progress.ts';

export type ButtonId =
  | 'replace'
  | 'insert-after'
  | 'copy'
  | 'retry'
  | 'to-panel'
  | 'settings'
  | 'stop'
  | 'find-again'
  | 'undo';

/** What is special about the text to put in place: it stands there already, or it did before. */
export type Standing = 'placed' | 'version' | undefined;

export interface Offer {
  /** In order; the first one is the primary button when `primary` is true. */
  readonly row: readonly ButtonId[];
  readonly menu: readonly ButtonId[];
  readonly primary: boolean;
  readonly disabled: readonly ButtonId[];
}

export interface Circumstances {
  readonly editable: boolean;
  /** False when the target holds more than the text the proposal was made for: replacing would lose the rest. */
  readonly replaces: boolean;
  /** An answer about a text is not another form of it: it must not take its place by a mere Enter. */
  readonly kind: 'edit' | 'answer';
  /** There is no text to take the place of: an answer goes right into an empty field. */
  readonly empty: boolean;
  readonly busy: boolean;
  /** The agent prefers to have it put after the text. */
  readonly after?: boolean;
  /** The text it was made for is not where it was; `found` when it stands elsewhere. */
  readonly lost?: 'found' | 'gone' | undefined;
  readonly standing?: Standing;
  /** What the error in the progress calls for. */
  readonly remedy?: Remedy | undefined;
}

/** The offer for a progress. */
export function offerFor(
  progress: Progress,
  { editable, replaces, kind, empty, busy, after, lost, standing, remedy }: Circumstances,
): Offer {
  const edits: readonly ButtonId[] =
    after && !empty ? ['insert-after', 'replace'] : ['replace', 'insert-after'];
  const answers: readonly ButtonId[] = empty ? ['replace'] : ['insert-after', 'replace'];
  const ways = kind === 'edit' ? edits : answers;
  const put = replaces ? ways : ways.filter((way) => way !== 'replace');
  const accept: readonly ButtonId[] =
    standing === 'placed'
      ? ['replace', 'undo', 'copy']
      : lost
        ? lost === 'found'
          ? ['find-again', 'copy']
          : ['copy', ...put]
        : editable
          ? [...put, 'copy']
          : ['copy', ...(standing ? [] : (['to-panel'] as const))];
  const rest: readonly ButtonId[] = standing ? [] : editable ? ['retry', 'to-panel'] : ['retry'];
  if (isRunning(progress)) {
    // The same buttons at the same place as when done, so that nothing moves under the pointer.
    return { row: [...accept, 'stop'], menu: [], primary: false, disabled: accept };
  }
  if (isAcceptable(progress)) {
    return { row: accept, menu: rest, primary: true, disabled: busy ? [...accept, ...rest] : [] };
  }
  const copy: readonly ButtonId[] = progress.text === '' ? [] : ['copy'];
  if (progress.phase === 'done') return { row: ['retry'], menu: ['to-panel'], primary: false, disabled: [] };
  if (progress.phase === 'error' && remedy !== 'retry') {
    const first: readonly ButtonId[] =
      remedy === 'open-options' ? ['settings'] : remedy === 'open-panel' ? ['to-panel'] : [];
    const menu: readonly ButtonId[] = remedy === 'open-panel' ? [] : ['to-panel'];
    return { row: [...first, 'retry', ...copy], menu, primary: first.length > 0, disabled: [] };
  }
  return { row: ['retry', ...copy], menu: ['to-panel'], primary: true, disabled: [] };
}
