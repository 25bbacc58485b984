/** Asking an editor to put something over a stretch of its text, by one way after the other. */
import { isText } from '../read/dom.ts';
import { normalise, readEditorText } from '../target/editor-text.ts';
import { focusEditor } from '../target/focus.ts';
import { endsAt, isPlainEditor } from '../target/rich.ts';
import { select } from '../target/selection.ts';
import type { Ends } from '../target/target.ts';
import { isDrawnPartOf } from './drawn.ts';
import { mendSeams } from './seams.ts';
import { strategiesFor } from './strategies.ts';
import type { Content } from './strategy.ts';
import { pause, poll } from './wait.ts';

/** Slate reads the selection at most every 100 ms. */
const SELECTION_SETTLES = 150;

/** What is written over, as offsets in the editor's text. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  /** A paragraph was opened there for it. */
  readonly placed?: boolean;
  /** The place of the caret itself, when nothing is written over. */
  readonly caret?: Ends | undefined;
  /** The paragraph of the caret is empty: what is written there stands apart from what is around. */
  readonly alone?: boolean | undefined;
}

/** Focus and selection where they belong, and time for the editor to notice. */
export async function ready(root: HTMLElement, spot: Spot, unnoticed = false): Promise<Ends> {
  const away = focusEditor(root);
  if (unnoticed) {
    // The editor's own caret has moved without the page's: only a change of that one makes it look (ProseMirror).
    const { endNode, endOffset } = endsOf(root, spot);
    select(root.ownerDocument, { startNode: endNode, startOffset: endOffset, endNode, endOffset });
    await pause(SELECTION_SETTLES);
  }
  const moved = select(root.ownerDocument, endsOf(root, spot));
  // An editor that the panel took the keyboard from may put its own selection back when it has it again.
  if (moved || away) await pause(SELECTION_SETTLES);
  if (away) select(root.ownerDocument, endsOf(root, spot));
  return endsOf(root, spot);
}

function endsOf(root: HTMLElement, { start, end, caret }: Spot): Ends {
  return caret && holds(root, caret) ? caret : endsAt(root, readEditorText(root), start, end);
}

/** False once the editor drew what stands there anew. */
export function holds(root: HTMLElement, { endNode, endOffset }: Ends): boolean {
  const length = isText(endNode) ? endNode.data.length : endNode.childNodes.length;
  return endNode.isConnected && root.contains(endNode) && endOffset <= length;
}

/** Tries one strategy after the other while the text stays what it was; the last one tried, and whether it worked. */
export async function ask(
  root: HTMLElement,
  spot: Spot,
  content: Content,
  signal: AbortSignal,
): Promise<{ strategy: string; worked: boolean }> {
  const { start, end, placed = false } = spot;
  const before = readEditorText(root).text;
  const expected = expectedTexts(before, spot, content);
  const plainEditor = isPlainEditor(root);
  const isThere = (): true | null => {
    const shown = normalise(readEditorText(root).text);
    const drawn = plainEditor && expected.some((whole) => isDrawnPartOf(root, shown, whole, before.length));
    return drawn || expected.includes(shown) ? true : null;
  };
  for (const { id: strategy, applies, run } of strategiesFor(root, content)) {
    if (!applies(content, plainEditor)) continue;
    if (!placed) {
      signal.throwIfAborted();
      select(root.ownerDocument, endsOf(root, spot));
    }
    const cancelled = attempt(() => run(root, content));
    if (await poll(cancelled ? 250 : 60, isThere)) {
      if (!strategy.startsWith('insert-')) mendSeams(root, before, start, end);
      // Time for an editor or an application that takes it back.
      await pause(24);
      return { strategy, worked: isThere() === true };
    }
    if (normalise(readEditorText(root).text) !== normalise(before)) return { strategy, worked: false };
  }
  return { strategy: '', worked: false };
}

/** What the whole text may read like afterwards; blocks may stand apart from the lines before and after them. */
function expectedTexts(
  before: string,
  { start, end, placed, alone }: Spot,
  { text, plain, blocks, html }: Content,
): string[] {
  const apart = html === blocks || alone ? ['', '\n'] : [''];
  const heads = placed ? ['\n'] : apart;
  return [text, plain].flatMap((words) =>
    heads.flatMap((head) =>
      apart.map((tail) => normalise(before.slice(0, start) + head + words + tail + before.slice(end))),
    ),
  );
}

/** Listeners of the page run inside ours: what they throw is theirs. */
function attempt(run: () => boolean): boolean {
  try {
    return run();
  } catch {
    return false;
  }
}
