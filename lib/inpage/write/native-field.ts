/** Inputs and textareas: the browser's own editing first, because it is what Ctrl+Z undoes. */
import { isWritable } from '../target/field.ts';
import type { FieldTarget } from '../target/target.ts';
import type { UndoOutcome, WriteMode, WriteOutcome } from '../target/types.ts';
import { fireChange, fireInput } from './events.ts';
import { findElement } from './find.ts';
import { pause } from './wait.ts';

type Field = FieldTarget['element'];

/** What stands in the field since a write, to find it again. */
interface Written {
  readonly start: number;
  readonly inserted: string;
  readonly replaced: string;
  readonly value: string;
}

const written = new WeakMap<FieldTarget, Written>();

/** Replaces the target's part of the field, or adds after it, exactly as the text came. */
export async function writeField(
  target: FieldTarget,
  text: string,
  mode: WriteMode,
  signal: AbortSignal,
): Promise<WriteOutcome> {
  const element = findElement(target) as Field | null;
  if (element === null) return { outcome: 'gone' };
  if (!isWritable(element)) return { outcome: 'read-only' };
  if (element.value !== target.value) return { outcome: 'changed' };
  const inserted = insertion(element, target, text, mode);
  const start = mode === 'replace' ? target.start : target.end;
  const expected = target.value.slice(0, start) + inserted + target.value.slice(target.end);
  const refusal = refusedBy(element, expected);
  if (refusal !== null) return refusal;

  signal.throwIfAborted();
  element.focus({ preventScroll: true });
  // The focus itself may make an application reformat its field.
  if (element.value !== target.value) return { outcome: 'changed' };
  const strategy = put(element, start, target.end, inserted, expected);
  // Time for an application that corrects what is typed.
  await pause(16);
  if (strategy === null || element.value !== expected) {
    await restore(element, target.value);
    return { outcome: 'failed' };
  }
  fireChange(element);
  commitWhenLeft(element, expected);
  const replaced = target.value.slice(start, target.end);
  written.set(target, { start, inserted, replaced, value: expected });
  return { outcome: 'written', strategy, nativeUndo: strategy === 'native-field' };
}

/**
 * A field that holds again what it held when it got the focus fires no change in Firefox: after the agent's Ctrl+Z an
 * application that listens to it would keep what we committed.
 */
function commitWhenLeft(element: Field, committed: string): void {
  const onLeft = (): void => {
    if (element.value !== committed) fireChange(element);
  };
  element.addEventListener('blur', onLeft, { once: true });
}

/** Brings back what stood in the field, when the written text still stands there once. */
export async function undoField(target: FieldTarget): Promise<UndoOutcome> {
  const { text: original } = target.summary;
  const element = findElement(target) as Field | null;
  const write = written.get(target);
  if (element === null || write === undefined || !isWritable(element)) {
    return { outcome: 'not-possible', original };
  }
  // The agent's own Ctrl+Z has been there first.
  if (element.value === target.value) return { outcome: 'restored' };
  const { inserted, replaced } = write;
  const untouched = element.value === write.value;
  const start = untouched ? write.start : onlyIndexOf(element.value, inserted);
  if (start === -1) return { outcome: 'not-possible', original };
  element.focus({ preventScroll: true });
  const { value } = element;
  const expected = value.slice(0, start) + replaced + value.slice(start + inserted.length);
  if (!(untouched && undoNatively(element, target.value))) {
    put(element, start, start + inserted.length, replaced, expected);
  }
  await pause(16);
  if (element.value !== expected) return { outcome: 'not-possible', original };
  fireChange(element);
  written.delete(target);
  return { outcome: 'restored' };
}

function insertion(
  element: Field,
  { value, start, end }: FieldTarget,
  text: string,
  mode: WriteMode,
): string {
  const lines = text.replace(/\r\n?/g, '\n');
  const single = element.localName === 'input';
  // An input would drop line breaks without a word and join the words around them.
  const fitting = single ? lines.replace(/\s*\n\s*/g, ' ').trim() : lines;
  if (start === end) return apartFrom(value, start, fitting);
  if (mode === 'replace') return fitting;
  const after = value.slice(end);
  if (single) return ` ${fitting}${/^\S/.test(after) ? ' ' : ''}`;
  const apart = fitting.includes('\n') || value.slice(start, end).includes('\n') || /^(?:\n|$)/.test(after);
  if (apart) return `\n\n${fitting}${/^\n|^$/.test(after) ? '' : '\n\n'}`;
  return ` ${fitting}${/^[\s.,;:!?)]/.test(after) ? '' : ' '}`;
}

/** At a caret beside words: a space keeps what is inserted from them. */
function apartFrom(value: string, at: number, text: string): string {
  const sticks = (before: string, after: string): boolean =>
    /[\p{L}\p{N}.,;:!?…»)]$/u.test(before) && /^[\p{L}\p{N}*«"(]/u.test(after);
  const head = sticks(value.slice(Math.max(0, at - 1), at), text) ? ' ' : '';
  const tail = sticks(text.slice(-1), value.slice(at, at + 1)) ? ' ' : '';
  return head + text + tail;
}

/** Why the field itself would not take a value: its length, its pattern, its type. */
function refusedBy(element: Field, expected: string): WriteOutcome | null {
  const { maxLength } = element;
  if (maxLength >= 0 && expected.length > maxLength && expected.length > element.value.length) {
    return { outcome: 'refused', limit: maxLength };
  }
  if (element.localName !== 'input' || !element.validity.valid) return null;
  const probe = element.ownerDocument.createElement('input');
  for (const name of ['type', 'pattern', 'min', 'max', 'step', 'multiple']) {
    const value = element.getAttribute(name);
    if (value !== null) probe.setAttribute(name, value);
  }
  probe.value = expected;
  return probe.value === expected && probe.validity.valid ? null : { outcome: 'refused' };
}

/** Lines that the browser's editing takes in no time. 7,500 hold Chromium 156 up for a minute: it lays out each. */
const MOST_LINES = 500;

function hasManyLines(text: string): boolean {
  return text.split('\n', MOST_LINES + 1).length > MOST_LINES;
}

/** Puts text over a part of the field; the name of the way that worked, null when none did. */
function put(element: Field, start: number, end: number, text: string, expected: string): string | null {
  const before = element.value;
  const { ownerDocument: document } = element;
  if (hasManyLines(text) || hasManyLines(before.slice(start, end))) {
    setValue(element, expected);
    return element.value === expected ? 'native-setter' : null;
  }
  // Fields of numbers and dates have no selection to set: their target is the whole field.
  if (element.selectionStart === null) element.select();
  else element.setSelectionRange(start, end);
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
  if (element.value === expected) return 'native-field';
  if (element.value !== before) return null;
  setValue(element, expected);
  return element.value === expected ? 'native-setter' : null;
}

/** From our own world the prototype's setter is called, which frameworks do not watch: hence the event. */
function setValue(element: Field, value: string): void {
  element.value = value;
  fireInput(element, 'insertReplacementText', value);
}

/** Ctrl+Z, only as long as it changes this field and nothing else; false when the value is not back. */
function undoNatively(element: Field, original: string): boolean {
  const { ownerDocument: document } = element;
  const before = element.value;
  for (let step = 0; step < 5; step++) {
    const now = element.value;
    document.execCommand('undo');
    if (element.value === original) return true;
    // The step undone was another field's: give it back.
    if (element.value === now) {
      document.execCommand('redo');
      break;
    }
  }
  for (let step = 0; step < 5 && element.value !== before; step++) document.execCommand('redo');
  return false;
}

async function restore(element: Field, original: string): Promise<void> {
  if (element.value !== original && !undoNatively(element, original)) setValue(element, original);
  await pause(0);
}

function onlyIndexOf(text: string, part: string): number {
  const first = text.indexOf(part);
  return first !== -1 && text.indexOf(part, first + 1) === -1 ? first : -1;
}
