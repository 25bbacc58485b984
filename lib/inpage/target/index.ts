import { loadPart } from '../parts/registry.ts';
import { bodyOf } from '../read/dom.ts';
import { isTextField } from './field.ts';
import { fieldTarget } from './field-target.ts';
import { focusEditor } from './focus.ts';
import { focusedElement, placeOf } from './place.ts';
import { select } from './selection.ts';
import { type Captured, keepTarget } from './store.ts';
import { commonSummary } from './summary.ts';
import type { FieldTarget, StaticTarget } from './target.ts';
import type { TargetSummary } from './types.ts';
import { unreadAt } from './unread.ts';

/**
 * What an action would work on in this document: the field or editor that has the keyboard, else the selected
 * text, else (with `allowPage`, or when what the agent is in is out of reach: `unwritable`) the page, whose text is then
 * to be read with `readPage`; null when nothing. A formatted text comes unread: what reads it is not needed for a
 * surface to stand there. Aborting throws.
 */
export async function captureTarget(
  document: Document,
  { allowPage, signal }: { allowPage: boolean; signal?: AbortSignal },
): Promise<Captured | null> {
  const unwritable = mayBeDrawn(document) ? (await loadPart('drawn')).unwritableAt(document) : null;
  signal?.throwIfAborted();
  const seen = unwritable === 'canvas' ? null : await look(document, signal);
  const target = seen ?? (allowPage || unwritable ? pageTarget(document, unwritable) : null);
  return target && keepTarget(target);
}

/** Gives the focus and the selection back to where the action began. */
export function focusTarget(target: Captured): void {
  const { document } = target;
  if (target.kind === 'field') {
    if (!target.element.isConnected) return;
    target.element.focus({ preventScroll: true });
    if (target.element.selectionStart !== null && target.element.value === target.value) {
      target.element.setSelectionRange(target.start, target.end);
    }
    return;
  }
  const editor =
    target.kind === 'rich'
      ? target.root
      : target.kind === 'unread' && 'editor' in target.place
        ? target.place.editor
        : null;
  if (editor) {
    if (!editor.isConnected) return;
    focusEditor(editor);
  }
  const { ends } = target;
  if (ends?.startNode.isConnected && ends.endNode.isConnected) select(document, ends);
}

async function look(document: Document, signal: AbortSignal | undefined): Promise<Captured | null> {
  const field = focusedField(document);
  if (field !== null) return fieldTarget(field);
  const found = placeOf(document);
  const unread = found && unreadAt(document, found);
  if (found === null || unread !== null) return unread;
  // There may be something to see all the same.
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
  if (active === null || active === bodyOf(document)) return false;
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
    unread: 1,
    format: 'markdown',
    ...(unwritable && { unwritable }),
    box: null,
  };
  return { kind: 'static', summary, document, ends: null };
}
