/** Finding again a text that changed its place since the action began. Never a guess: it must stand there once. */
import { loadPart } from '../parts/registry.ts';
import { boxOf } from '../target/box.ts';
import { editorOf } from '../target/editor.ts';
import { readEditorText } from '../target/editor-text.ts';
import { isTextField, isWritable } from '../target/field.ts';
import type { FieldTarget, RichTarget, Target } from '../target/target.ts';
import type { WriteOutcome } from '../target/types.ts';
import { findElement } from './find.ts';

interface Whereabouts {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/** The outcome of a write, which says when the text it was for stands elsewhere. */
export function saidWhere(target: Target, outcome: WriteOutcome): WriteOutcome {
  if (outcome.outcome !== 'changed' && outcome.outcome !== 'gone') return outcome;
  return whereabouts(target) ? { ...outcome, elsewhere: true } : outcome;
}

/** The target anew, under the same id, where its text stands now; null when that cannot be told. Aborting throws. */
export async function refind(target: Target, signal: AbortSignal): Promise<Target | null> {
  const found = whereabouts(target);
  if (found === null || target.kind === 'static') return null;
  const { element, start, end } = found;
  if (target.kind === 'field') return fieldAt(target, element as FieldTarget['element'], start, end);
  const { captureText } = await loadPart('read');
  const place = { editor: element, part: { start, end } };
  const again = await captureText(target.document, place, signal);
  if (again?.kind !== 'rich') return null;
  return { ...again, foundAgain: true, summary: { ...again.summary, id: target.summary.id } };
}

function fieldAt(
  target: FieldTarget,
  element: FieldTarget['element'],
  start: number,
  end: number,
): FieldTarget {
  const { document, summary } = target;
  const { value } = element;
  const box = boxOf(element.getBoundingClientRect(), document);
  const scope = start === 0 && end === value.length ? 'field' : 'selection';
  return {
    ...target,
    element,
    value,
    start,
    end,
    summary: { ...summary, scope, text: value.slice(start, end), box },
  };
}

function whereabouts(target: Target): Whereabouts | null {
  if (target.kind === 'static') return null;
  const element = findElement(target) ?? successorOf(target);
  if (element === null || !isWritable(element)) return null;
  const whole = target.kind === 'field' ? target.value : target.whole;
  const now =
    target.kind === 'field' ? (element as FieldTarget['element']).value : readEditorText(element).text;
  const wanted = whole.slice(target.start, target.end);
  if (wanted.trim() === '') return null;
  const start = now.indexOf(wanted);
  if (start === -1 || now.includes(wanted, start + 1)) return null;
  const end = start + wanted.length;
  // A word that has become a part of another is not the agent's word any more.
  if (joins(now, start) > joins(whole, target.start) || joins(now, end) > joins(whole, target.end))
    return null;
  return { element, start, end };
}

/** 1 when a word goes on across an offset, else 0. */
function joins(text: string, at: number): number {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '') ? 1 : 0;
}

/** The element that took the place of one that is gone: of the same kind and name, and the only one. */
function successorOf({ kind, document, ...target }: FieldTarget | RichTarget): HTMLElement | null {
  if (document.defaultView === null) return null;
  const gone = 'element' in target ? target.element : target.root;
  const alike = [...document.querySelectorAll<HTMLElement>(gone.localName)].filter(
    (other) =>
      (kind === 'field' ? isTextField(other) : editorOf(other) === other) &&
      ['name', 'aria-label', 'type', 'role'].every(
        (name) => other.getAttribute(name) === gone.getAttribute(name),
      ) &&
      other.classList[0] === gone.classList[0],
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
