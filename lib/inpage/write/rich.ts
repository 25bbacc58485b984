/** Editors: ask them, look at what happened, undo what went wrong. Never touch their nodes. */
import { normalise, readEditorText } from '../target/editor-text.ts';
import { isWritable } from '../target/field.ts';
import { focusEditor } from '../target/index.ts';
import { endsAt, isPlainEditor } from '../target/rich.ts';
import { elementAt, select } from '../target/selection.ts';
import type { Ends, RichTarget } from '../target/target.ts';
import type { UndoOutcome, WriteMode, WriteOutcome } from '../target/types.ts';
import { asFollowing, contentOf } from './content.ts';
import { fireChange } from './events.ts';
import { findElement } from './find.ts';
import { isOriginal, plainMarkup } from './markup.ts';
import { undoNatively } from './roll-back.ts';
import { STRATEGIES } from './strategies.ts';
import type { Content } from './strategy.ts';
import { pause, poll } from './wait.ts';

/** Slate reads the selection at most every 100 ms. */
const SELECTION_SETTLES = 150;

/** What an editor holds since a write, to find it again. */
interface Written {
  readonly start: number;
  readonly text: string;
  readonly inserted: string;
  /** The replaced part as the editor had it. */
  readonly replaced: Content;
  readonly byBrowser: boolean;
}

const written = new WeakMap<RichTarget, Written>();

/** Replaces the target's part of an editor, or adds paragraphs after it. */
export async function writeRich(
  target: RichTarget,
  text: string,
  mode: WriteMode,
  signal: AbortSignal,
): Promise<WriteOutcome> {
  const root = findElement(target);
  if (root === null) return { outcome: 'gone' };
  if (!root.isContentEditable || !isWritable(root)) return { outcome: 'read-only' };
  const { whole } = target;
  if (readEditorText(root).text !== whole) return { outcome: 'changed' };

  const after = mode === 'insert-after';
  const lineEnd = whole.indexOf('\n', target.end);
  const end = after ? (lineEnd === -1 ? whole.length : lineEnd) : target.end;
  const start = after ? end : target.start;
  const ends = await ready(root, start, end);
  signal.throwIfAborted();
  if (readEditorText(root).text !== whole) return { outcome: 'changed' };

  const around = elementAt(ends.startNode) ?? root;
  const proposal = contentOf(text, target.summary.format, around, root);
  const content = after && whole.trim() !== '' ? asFollowing(proposal) : proposal;
  const replaced = contentBetween(root, ends, whole.slice(start, end));
  const strategy = await ask(root, start, end, content, signal);
  const now = readEditorText(root).text;
  if (strategy === null) {
    const clean = now === whole && isOriginal(root, target);
    if (!clean && !(await undoNatively(root, target, false)) && normalise(now) !== normalise(whole)) {
      await rewrite(root, start, now.length - (whole.length - end), replaced);
    }
    return { outcome: 'failed' };
  }
  fireChange(root);
  const inserted = now.slice(start, now.length - (whole.length - end));
  const byBrowser = strategy.startsWith('insert-');
  written.set(target, { start, text: now, inserted, replaced, byBrowser });
  return { outcome: 'written', strategy, nativeUndo: true };
}

/** Brings the original back: by the editor's own history, else by writing it over what we wrote. */
export async function undoRich(target: RichTarget): Promise<UndoOutcome> {
  const { text: original } = target.summary;
  const root = findElement(target);
  const write = written.get(target);
  if (root === null || write === undefined || !root.isContentEditable || !isWritable(root)) {
    return { outcome: 'not-possible', original };
  }
  focusEditor(root);
  const { text } = readEditorText(root);
  const untouched = normalise(text) === normalise(write.text);
  if (untouched && (await undoNatively(root, target, write.byBrowser))) {
    written.delete(target);
    fireChange(root);
    return { outcome: 'restored' };
  }
  const start = untouched ? write.start : text.indexOf(write.inserted);
  const alone = untouched || (start !== -1 && !text.includes(write.inserted, start + 1));
  if (!alone || !(await rewrite(root, start, start + write.inserted.length, write.replaced))) {
    return { outcome: 'not-possible', original };
  }
  written.delete(target);
  fireChange(root);
  return { outcome: 'restored' };
}

/** Focus and selection where they belong, and time for the editor to notice. */
async function ready(root: HTMLElement, start: number, end: number): Promise<Ends> {
  focusEditor(root);
  const ends = endsAt(root, readEditorText(root), start, end);
  if (select(root.ownerDocument, ends)) await pause(SELECTION_SETTLES);
  return ends;
}

/** Tries one strategy after the other while the text stays what it was; the name of the one that worked, or null. */
async function ask(
  root: HTMLElement,
  start: number,
  end: number,
  content: Content,
  signal: AbortSignal,
): Promise<string | null> {
  const before = readEditorText(root).text;
  const unchanged = normalise(before);
  const expected = [content.text, content.plain].map((text) =>
    normalise(before.slice(0, start) + text + before.slice(end)),
  );
  const plainEditor = isPlainEditor(root);
  const isThere = (): boolean => expected.includes(normalise(readEditorText(root).text));
  for (const strategy of STRATEGIES) {
    if (!strategy.applies(content, plainEditor)) continue;
    signal.throwIfAborted();
    select(root.ownerDocument, endsAt(root, readEditorText(root), start, end));
    const cancelled = attempt(() => strategy.run(root, content));
    if (await poll(cancelled ? 250 : 60, () => (isThere() ? true : null))) {
      // Time for an editor or an application that takes it back.
      await pause(24);
      return isThere() ? strategy.id : null;
    }
    if (normalise(readEditorText(root).text) !== unchanged) return null;
  }
  return null;
}

/** Listeners of the page run inside ours: what they throw is theirs. */
function attempt(run: () => boolean): boolean {
  try {
    return run();
  } catch {
    return false;
  }
}

/** Writes a part of the original back; true when its text and its formatting are there again. */
async function rewrite(root: HTMLElement, start: number, end: number, content: Content): Promise<boolean> {
  const ends = await ready(root, start, end);
  if (content.text === '') {
    const before = readEditorText(root).text;
    root.ownerDocument.execCommand('delete');
    const expected = normalise(before.slice(0, start) + before.slice(end));
    return (
      (await poll(100, () => (normalise(readEditorText(root).text) === expected ? true : null))) ?? false
    );
  }
  if (ends.startNode === ends.endNode && ends.startOffset === ends.endOffset) return false;
  if ((await ask(root, start, end, content, new AbortController().signal)) === null) return false;
  const now = readEditorText(root);
  const back = contentBetween(root, endsAt(root, now, start, start + content.text.length), content.text);
  return plainMarkup(back.html) === plainMarkup(content.html);
}

/** A part of an editor as it stands, for bringing it back: the page's own markup, given back to the same page. */
function contentBetween(root: HTMLElement, ends: Ends, text: string): Content {
  const { ownerDocument: document } = root;
  const range = document.createRange();
  range.setStart(ends.startNode, ends.startOffset);
  range.setEnd(ends.endNode, ends.endOffset);
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  const html = holder.innerHTML;
  return { html, plain: text, text, formatted: /</.test(html) };
}
