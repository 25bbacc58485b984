import { activeElementOf, isOurs, markupOf } from '../read/dom.ts';
import { stripInvisible } from '../read/invisible.ts';
import { serializeInSlices } from '../read/serialize.ts';
import { inSlices } from '../read/slices.ts';
import { boxOf } from './box.ts';
import { readEditorText } from './editor-text.ts';
import { isTextField, isWritable, selectedPart } from './field.ts';
import { commonElement, editorOf, isPlainEditor, richMarkdown, richPart } from './rich.ts';
import { currentEnds, elementAt, select } from './selection.ts';
import type { Ends, FieldTarget, RichTarget, StaticTarget, Target } from './target.ts';
import type { TargetSummary } from './types.ts';

export type { Target } from './target.ts';

/** How many targets a frame remembers: the agent may come back to an earlier proposal, not to all of them. */
const REMEMBERED = 20;
const targets = new Map<string, Target>();
let captured = 0;

/**
 * What an action would work on in this document: the field or editor that has the keyboard, else the selected
 * text, else (with `allowPage`) the page, whose text is then to be read with `readPage`; null when nothing.
 * What is the target is decided at once; a long text is then read in slices, and aborting throws.
 */
export async function captureTarget(
  document: Document,
  { allowPage, signal }: { allowPage: boolean; signal?: AbortSignal },
): Promise<Target | null> {
  const target = (await look(document, signal)) ?? (allowPage ? pageTarget(document) : null);
  if (target === null) return null;
  targets.set(target.summary.id, target);
  const [oldest] = targets.keys();
  if (targets.size > REMEMBERED && oldest !== undefined) targets.delete(oldest);
  return target;
}

/** The target captured in this frame under that id, until it is released. */
export function findTarget(id: string): Target | undefined {
  return targets.get(id);
}

/** Forgets a target. */
export function releaseTarget(target: Target): void {
  targets.delete(target.summary.id);
}

/** Gives the focus and the selection back to where the action began. */
export function focusTarget(target: Target): void {
  const { document } = target;
  if (target.kind === 'field') {
    if (!target.element.isConnected) return;
    target.element.focus({ preventScroll: true });
    if (target.element.selectionStart !== null && target.element.value === target.value) {
      target.element.setSelectionRange(target.start, target.end);
    }
    return;
  }
  if (target.kind === 'rich') {
    if (!target.root.isConnected) return;
    focusEditor(target.root);
  }
  const { ends } = target;
  if (ends?.startNode.isConnected && ends.endNode.isConnected) select(document, ends);
}

/** Puts the keyboard into an editor, its window first when it lives in a frame. */
export function focusEditor(root: HTMLElement): void {
  const { ownerDocument: document } = root;
  if (!document.hasFocus()) document.defaultView?.focus();
  const active = activeElementOf(document);
  if (active !== root && !root.contains(active)) root.focus({ preventScroll: true });
}

async function look(document: Document, signal: AbortSignal | undefined): Promise<Target | null> {
  const active = activeElementOf(document);
  if (active !== null && !isOurs(active)) {
    if (isTextField(active)) return fieldTarget(active);
    // Any other field is the agent's place too, but not ours to read (a password).
    if (active.localName === 'input' && (active as HTMLInputElement).type === 'password') return null;
    const root = editorOf(active);
    if (root !== null) return richTarget(root, signal);
  }
  const ends = currentEnds(document);
  if (ends === null) return null;
  const root = editorOf(ends.startNode);
  if (root !== null && document.designMode !== 'on' && !root.contains(ends.endNode)) return null;
  if (root !== null) return richTarget(root, signal);
  return staticTarget(document, ends, signal);
}

function fieldTarget(element: FieldTarget['element']): FieldTarget {
  const { ownerDocument: document, value } = element;
  const { start, end, scope } = selectedPart(element);
  const summary: TargetSummary = {
    ...commonSummary(element),
    kind: 'field',
    scope,
    editable: isWritable(element),
    text: value.slice(start, end),
    format: 'plain',
    box: boxOf(element.getBoundingClientRect(), document),
  };
  return { kind: 'field', summary, document, element, value, start, end };
}

async function richTarget(root: HTMLElement, signal: AbortSignal | undefined): Promise<RichTarget> {
  const { ownerDocument: document } = root;
  const read = readEditorText(root);
  const { ends, start, end, scope } = richPart(root, read);
  const markup = markupOf(root);
  const plain = isPlainEditor(root);
  const summary: TargetSummary = {
    ...commonSummary(root),
    kind: 'rich',
    scope,
    editable: isWritable(root),
    text: plain ? read.text.slice(start, end) : await richMarkdown(ends, signal),
    format: plain ? 'plain' : 'markdown',
    box: boxOf(scope === 'selection' ? rectOf(document, ends) : root.getBoundingClientRect(), document),
  };
  return {
    kind: 'rich',
    summary,
    document,
    root,
    ends,
    whole: read.text,
    start,
    end,
    markup,
  };
}

async function staticTarget(
  document: Document,
  ends: Ends,
  signal: AbortSignal | undefined,
): Promise<StaticTarget | null> {
  const common = commonElement(ends);
  if (common === null || (ends.startNode === ends.endNode && ends.startOffset === ends.endOffset))
    return null;
  const { text } = await inSlices(serializeInSlices([common], { span: ends, links: true }), signal);
  if (text.trim() === '') return null;
  const summary: TargetSummary = {
    ...commonSummary(elementAt(ends.startNode) ?? common),
    kind: 'static',
    scope: 'selection',
    editable: false,
    text,
    format: 'markdown',
    box: boxOf(rectOf(document, ends), document),
  };
  return { kind: 'static', summary, document, ends };
}

function pageTarget(document: Document): StaticTarget {
  const summary: TargetSummary = {
    ...commonSummary(document.documentElement),
    kind: 'static',
    scope: 'page',
    editable: false,
    text: '',
    format: 'markdown',
    box: null,
  };
  return { kind: 'static', summary, document, ends: null };
}

function commonSummary(element: Element): { id: string; language?: string } {
  captured += 1;
  // No crypto.randomUUID on a plain-http page; the id only has to be unlike those of an earlier injection.
  const id = `${captured}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
  const language = stripInvisible(languageOf(element));
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? { id, language } : { id };
}

function languageOf(element: Element): string {
  const own = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  if (own || !(root instanceof ShadowRoot)) return own ?? '';
  return languageOf(root.host);
}

function rectOf(
  document: Document,
  { startNode, startOffset, endNode, endOffset }: Ends,
): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range.getBoundingClientRect();
}
