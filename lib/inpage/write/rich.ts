/** Editors: ask them, look at what happened, undo what went wrong. Never touch their nodes. */
import { markupOf } from '../read/dom.ts';
import { normalise, readEditorText } from '../target/editor-text.ts';
import { isWritable } from '../target/field.ts';
import { focusEditor } from '../target/focus.ts';
import { commonElement, endsAt, isPlainEditor } from '../target/rich.ts';
import { select } from '../target/selection.ts';
import type { Ends, RichTarget } from '../target/target.ts';
import type { UndoOutcome, WriteMode, WriteOutcome } from '../target/types.ts';
import { asFollowing, contentOf } from './content.ts';
import { fireChange, pressKey } from './events.ts';
import { findElement } from './find.ts';
import { isOriginal, type Original, plainMarkup } from './markup.ts';
import { BROWSER_FIRST, EDITOR_FIRST, EDITOR_ONLY, undoNatively } from './roll-back.ts';
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
  if (readEditorText(root).text !== whole) return { outcome: 'changed' };

  const after = mode === 'insert-after';
  const lineEnd = whole.indexOf('\n', target.end);
  const end = after ? (lineEnd === -1 ? whole.length : lineEnd) : target.end;
  const start = after ? end : target.start;
  const ends = await ready(root, start, end);
  signal.throwIfAborted();
  if (readEditorText(root).text !== whole) return { outcome: 'changed' };

  const original = { whole, markup: markupOf(root) };
  const replaced = contentBetween(root, ends, whole.slice(start, end));
  const following = after && whole.trim() !== '';
  const place = following ? 'following' : placeOf(whole, start, end);
  const proposal = contentOf(text, target.summary.format, place, commonElement(ends) ?? root, root);
  const entered = following && entersParagraph(root);
  const content = following && !entered ? asFollowing(proposal) : proposal;
  const { strategy, worked } = await ask(root, { start, end, placed: entered }, content, signal);
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

/** Focus and selection where they belong, and time for the editor to notice. */
async function ready(root: HTMLElement, start: number, end: number): Promise<Ends> {
  focusEditor(root);
  const ends = endsAt(root, readEditorText(root), start, end);
  if (select(root.ownerDocument, ends)) await pause(SELECTION_SETTLES);
  return ends;
}

/** TinyMCE puts a single paragraph into that of the caret, and keeps an empty one before it: it is asked for a new one. */
function entersParagraph(root: HTMLElement): boolean {
  if (!root.classList.contains('mce-content-body')) return false;
  const before = markupOf(root);
  pressKey(root, { key: 'Enter', code: 'Enter', keyCode: 13 });
  return markupOf(root) !== before;
}

/** Tries one strategy after the other while the text stays what it was; the last one tried, and whether it worked. */
async function ask(
  root: HTMLElement,
  { start, end, placed = false }: { start: number; end: number; placed?: boolean },
  content: Content,
  signal: AbortSignal,
): Promise<{ strategy: string; worked: boolean }> {
  const before = readEditorText(root).text;
  const expected = expectedTexts(before, start, end, content, placed);
  const plainEditor = isPlainEditor(root);
  const isThere = (): true | null => (expected.includes(normalise(readEditorText(root).text)) ? true : null);
  for (const { id: strategy, applies, run } of STRATEGIES) {
    if (!applies(content, plainEditor)) continue;
    if (!placed) {
      signal.throwIfAborted();
      select(root.ownerDocument, endsAt(root, readEditorText(root), start, end));
    }
    const cancelled = attempt(() => run(root, content));
    if (await poll(cancelled ? 250 : 60, isThere)) {
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
  start: number,
  end: number,
  { text, plain, blocks, html }: Content,
  placed: boolean,
): string[] {
  const apart = html === blocks ? ['', '\n'] : [''];
  const heads = placed ? ['\n'] : apart;
  return [text, plain].flatMap((words) =>
    heads.flatMap((head) =>
      apart.map((tail) => normalise(before.slice(0, start) + head + words + tail + before.slice(end))),
    ),
  );
}

function placeOf(whole: string, start: number, end: number): Content['place'] {
  if (start === 0 && end === whole.length) return 'all';
  return end === whole.length || whole[end] === '\n' ? 'block-end' : 'line';
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
  await ready(root, start, end);
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

/** A part of an editor as it stands, for bringing it back: the page's own markup, given back to the same page. */
function contentBetween(root: HTMLElement, ends: Ends, text: string): Content {
  const { ownerDocument: document } = root;
  const range = document.createRange();
  range.setStart(ends.startNode, ends.startOffset);
  range.setEnd(ends.endNode, ends.endOffset);
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  const html = markupOf(holder);
  return {
    html,
    blocks: html,
    joined: html,
    plain: text,
    text,
    formatted: html.includes('<'),
    place: 'line',
  };
}
