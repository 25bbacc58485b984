import { isSecret } from '../read/secret.ts';
import type { FieldTarget } from './target.ts';

const TEXTUAL = /^(?:text|search|url|tel|email|number|date|datetime-local|month|week|time)$/;

type Field = FieldTarget['element'];

/** True for a field an action may work on: never a password, a code or a hidden field. */
export function isTextField(element: Element | null): element is Field {
  if (element === null || (element.localName !== 'textarea' && element.localName !== 'input')) return false;
  if (element.localName === 'input' && !TEXTUAL.test((element as HTMLInputElement).type)) return false;
  return !isSecret(element);
}

/** False when the agent could not type there either. */
export function isWritable(element: Element): boolean {
  if ((element as Field).readOnly === true || element.matches(':disabled')) return false;
  return element.closest('[aria-readonly="true"], [aria-disabled="true"]') === null;
}

/** The part of a field that is selected, blanks at its ends left out; the whole field when nothing is. */
export function selectedPart(element: Field): { start: number; end: number; scope: 'selection' | 'field' } {
  const { value } = element;
  // Numbers and dates have no selection: asking gives null.
  let start = element.selectionStart ?? 0;
  let end = element.selectionEnd ?? 0;
  while (start < end && /\s/.test(value[start] ?? '')) start++;
  while (end > start && /\s/.test(value[end - 1] ?? '')) end--;
  return start < end ? { start, end, scope: 'selection' } : { start: 0, end: value.length, scope: 'field' };
}
