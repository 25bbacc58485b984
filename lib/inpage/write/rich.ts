/** Editors: ask them, look at what happened, undo what went wrong. Never touch their nodes. */
import { markupOf } from '../read/dom.ts';
import { normalise, readEditorText } from '../target/editor-text.ts';
import { isWritable } from '../target/field.ts';
import { focusEditor } from '../target/focus.ts';
import { commonElement, endsAt } from '../target/rich.ts';
import { elementAt } from '../target/selection.ts';
import type { Ends, RichTarget } from '../target/target.ts';
import type { UndoOutcome, WriteMode, WriteOutcome } from '../target/types.ts';
import { ask, holds, ready } from './asking.ts';
import { asFollowing, contentOf } from './content.ts';
import { fireChange, pressKey } from './events.ts';
import { findElement } from './find.ts';
import { isOriginal, type Original, plainMarkup } from './markup.ts';
import { BROWSER_FIRST, EDITOR_FIRST, EDITOR_ONLY, undoNatively } from './roll-back.ts';
import type { Content } from './strategy.ts';
import { contentBetween, isWholeLine, lineEndOf, lineStartOf, placeOf, rangeOf } from './stretch.ts';
import { poll } from './wait.ts';
import { takesWholeLines, withAround } from './whole-lines.ts';

/** What an editor holds since a write, to find it again. */
interface Written {
  readonly start: number;
  readonly text: string;
  readonly inserted: string;
  readonly original: Original;
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
  if (!(await standsAsBefore(root, whole))) return { outcome: 'changed' };

  const after = mode === 'insert-after';
  let end = after ? lineEndOf(whole, target.end) : target.end;
  let start = after ? end : target.start;
  let caret = target.caret && !after ? target.ends : undefined;
  const alone = caret && isAlone(root, caret.endNode);
  if (caret && isLost(root, caret, target)) return { outcome: 'changed' };
  let ends = await ready(root, { start, end, caret }, target.foundAgain);
  signal.throwIfAborted();
  if (readEditorText(root).text !== whole) return { outcome: 'changed' };
  if (caret && isLost(root, caret, target)) return { outcome: 'changed' };

  const original = { whole, markup: markupOf(root) };
  const following = after && whole.trim() !== '';
  const place = following ? 'following' : placeOf(whole, start, end);
  let proposal = contentOf(
    text,
    target.summary.format,
    place,
    commonElement(ends) ?? root,
    root,
    whole.length > 0 && isWholeLine(whole, start, end),
  );
  const [from, to] = [lineStartOf(whole, start), lineEndOf(whole, end)];
  if (!following && !alone && (from < start || to > end)) {
    const read = readEditorText(root);
    const line = endsAt(root, read, from, to);
    if (takesWholeLines(root, proposal, rangeOf(root, line))) {
      const part = (a: number, b: number) =>
        contentBetween(root, endsAt(root, read, a, b), whole.slice(a, b), a === b);
      proposal = withAround(proposal, part(from, start), part(end, to), placeOf(whole, from, to));
      [start, end, ends] = [from, to, line];
      caret = undefined;
    }
  }
  const replaced = contentBetween(root, ends, whole.slice(start, end));
  const entered = following && entersParagraph(root);
  const content = following && !entered ? asFollowing(proposal) : proposal;
  const spot = { start, end, placed: entered, caret, alone };
  const { strategy, worked } = await ask(root, spot, content, signal);
  const now = readEditorText(root).text;
  const byBrowser = strategy.startsWith('insert-');
  const tail = whole.length - end;
  if (!worked) {
    if (
      !isOriginal(root, original) &&
      !(await undoNatively(root, original, byBrowser ? BROWSER_FIRST : EDITOR_FIRST))
    ) {
      await rewrite(root, start, readEditorText(root).text.length - tail, replaced);
    }
    return { outcome: 'failed' };
  }
  fireChange(root);
  written.set(target, {
    start,
    text: now,
    inserted: now.slice(start, now.length - tail),
    original,
    replaced,
    byBrowser,
  });
  return { outcome: 'written', strategy, nativeUndo: true };
}

/**
 * True when the text is what it was. An editor may hold the place of a selection that lost the focus by characters
 * that nobody sees, and takes them away when it has the focus again (Jodit).
 */
async function standsAsBefore(root: HTMLElement, whole: string): Promise<boolean> {
  const { text } = readEditorText(root);
  if (text === whole) return true;
  if (normalise(text) !== normalise(whole)) return false;
  focusEditor(root);
  return (await poll(100, () => (readEditorText(root).text === whole ? true : null))) ?? false;
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
  // The agent's own Ctrl+Z has been there first.
  if (isOriginal(root, write.original)) return { outcome: 'restored' };
  const { text } = readEditorText(root);
  const untouched = normalise(text) === normalise(write.text);
  if (
    untouched &&
    (await undoNatively(root, write.original, write.byBrowser ? BROWSER_FIRST : EDITOR_ONLY))
  ) {
    written.delete(target);
    fireChange(root);
    return { outcome: 'restored' };
  }
  const now = readEditorText(root).text;
  const start = now === write.text ? write.start : now.indexOf(write.inserted);
  const alone = now === write.text || (start !== -1 && !now.includes(write.inserted, start + 1));
  if (!alone || !(await rewrite(root, start, start + write.inserted.length, write.replaced))) {
    return { outcome: 'not-possible', original };
  }
  written.delete(target);
  fireChange(root);
  return { outcome: 'restored' };
}

/** True when the place of a caret cannot be told any more: by its offset an empty paragraph is its neighbour. */
function isLost(root: HTMLElement, caret: Ends, { whole, start }: RichTarget): boolean {
  if (holds(root, caret) || whole.trim() === '') return false;
  return lineStartOf(whole, start) === start || lineEndOf(whole, start) === start;
}

/** True when nothing stands in the paragraph of a caret, but something elsewhere. */
function isAlone(root: HTMLElement, node: Node): boolean {
  let block = elementAt(node);
  while (block && block !== root && /^inline/.test(getComputedStyle(block).display)) {
    block = block.parentElement;
  }
  return block !== null && block !== root && normalise(block.textContent ?? '') === '';
}

/** TinyMCE puts a single paragraph into that of the caret, and keeps an empty one before it: it is asked for a new one. */
function entersParagraph(root: HTMLElement): boolean {
  if (!root.classList.contains('mce-content-body')) return false;
  const before = markupOf(root);
  pressKey(root, { key: 'Enter', code: 'Enter', keyCode: 13 });
  return markupOf(root) !== before;
}

/** Writes a part of the original back; true when its text and its formatting are there again. */
async function rewrite(root: HTMLElement, start: number, end: number, content: Content): Promise<boolean> {
  await ready(root, { start, end });
  if (content.text === '') {
    const before = readEditorText(root).text;
    root.ownerDocument.execCommand('delete');
    const expected = normalise(before.slice(0, start) + before.slice(end));
    return (
      (await poll(100, () => (normalise(readEditorText(root).text) === expected ? true : null))) ?? false
    );
  }
  const { worked } = await ask(root, { start, end }, content, new AbortController().signal);
  if (!worked) return false;
  const now = readEditorText(root);
  const back = contentBetween(root, endsAt(root, now, start, start + content.text.length), content.text);
  return plainMarkup(back.html) === plainMarkup(content.html);
}
