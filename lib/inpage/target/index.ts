import { loadPart } from '../parts/registry.ts';
import { isTextField } from './field.ts';
import { fieldTarget } from './field-target.ts';
import { focusEditor } from './focus.ts';
import { focusedElement, placeOf } from './place.ts';
import { select } from './selection.ts';
import { commonSummary } from './summary.ts';
import type { FieldTarget, StaticTarget, Target } from './target.ts';
import type { TargetSummary } from './types.ts';

export type { Target } from './target.ts';

/** How many targets a frame remembers: the agent may come back to an earlier proposal, not to all of them. */
const REMEMBERED = 20;
const targets = new Map<string, Target>();

/**
 * What an action would work on in this document: the field or editor that has the keyboard, else the selected
 * text, else (with `allowPage`, or when what the agent is in is out of reach: `unwritable`) the page, whose text is then
 * to be read with `readPage`; null when nothing.
 * What is the target is decided at once; a long text is then read in slices, and aborting throws.
 */
export async function captureTarget(
  document: Document,
  { allowPage, signal }: { allowPage: boolean; signal?: AbortSignal },
): Promise<Target | null> {
  const unwritable = mayBeDrawn(document) ? (await loadPart('read')).unwritableAt(document) : null;
  signal?.throwIfAborted();
  const seen = unwritable === 'canvas' ? null : await look(document, signal);
  const target = seen ?? (allowPage || unwritable ? pageTarget(document, unwritable) : null);
  if (target !== null) keepTarget(target);
  return target;
}

/**
 * The caret of the field or editor that has the keyboard, as a target without text: what is written in its place goes
 * where the agent would type. Null when there is none. Aborting throws.
 */
export async function captureCaret(document: Document, signal?: AbortSignal): Promise<Target | null> {
  const field = focusedField(document);
  if (field !== null) return remembered(fieldTarget(field, true));
  const place = placeOf(document);
  if (place === null || !('editor' in place)) return null;
  const { captureText } = await loadPart('read');
  signal?.throwIfAborted();
  const target = await captureText(document, { editor: place.editor, part: 'caret' }, signal);
  return target && remembered(target);
}

function remembered(target: Target): Target {
  keepTarget(target);
  return target;
}

/** Remembers a target, in place of the one that had its id. */
export function keepTarget(target: Target): void {
  targets.set(target.summary.id, target);
  const [oldest] = targets.keys();
  if (targets.size > REMEMBERED && oldest !== undefined) targets.delete(oldest);
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

async function look(document: Document, signal: AbortSignal | undefined): Promise<Target | null> {
  const field = focusedField(document);
  if (field !== null) return fieldTarget(field);
  if (placeOf(document) === null) return null;
  const { captureText } = await loadPart('read');
  signal?.throwIfAborted();
  // What is the target is decided now: the part may have come from the background.
  const later = focusedField(document);
  if (later !== null) return fieldTarget(later);
  const place = placeOf(document);
  return place && captureText(document, place, signal);
}

function focusedField(document: Document): FieldTarget['element'] | null {
  const active = focusedElement(document);
  return isTextField(active) ? active : null;
}

/** Only such a document can be worth a closer look: what looks is not in the frame yet. */
function mayBeDrawn(document: Document): boolean {
  const active = focusedElement(document);
  if (active === null) return false;
  if (active.localName === 'iframe') return true;
  const around = document.defaultView?.frameElement?.ownerDocument;
  return document.querySelector('canvas') !== null || Boolean(around?.querySelector('canvas'));
}

function pageTarget(document: Document, unwritable: TargetSummary['unwritable'] | null): StaticTarget {
  const summary: TargetSummary = {
    ...commonSummary(document.documentElement),
    kind: 'static',
    scope: 'page',
    editable: false,
    text: '',
    format: 'markdown',
    ...(unwritable && { unwritable }),
    box: null,
  };
  return { kind: 'static', summary, document, ends: null };
}
