/** Forms: each field on a line of its own, its label before its value. */
import { isControl } from '../form.ts';
import { shownIn } from '../generated.ts';
import type { Walk } from '../walk.ts';
import type { Place, Slices } from '../walk-options.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What has no value to be told with its label; buttons carry theirs on them. */
const BARE = /^(?:button|submit|reset|image|file|hidden|range|color)$/;
const TICKED = /^(?:checkbox|radio)$/;

/** A label is read with its field, where that one stands; false when it is a text like others. */
export function* readLabel(walk: Walk, label: HTMLLabelElement, at: Place): Slices<boolean> {
  const control = label.control as Control | null;
  if (!control || !isField(control) || walk.done.has(control) || walk.bars(control)) return false;
  if (!isShown(walk, control)) return false;
  if (!label.contains(control)) {
    if (inOtherCells(label, control)) return false;
    // It comes with the field.
    return (label.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  // Its words around several fields, or around a part of the form, are no name.
  if (label.querySelectorAll('input, textarea, select').length > 1) return false;
  const name = yield* walk.inLine(label, at.depth, control);
  walk.done.add(control);
  write(walk, control, name);
  return true;
}

/** A field with its label; false when it has none that is seen. */
export function* readField(walk: Walk, element: Element, at: Place): Slices<boolean> {
  const control = element as Control;
  if (!isField(control) || !isShown(walk, control)) return false;
  const names: string[] = [];
  for (const label of Array.from(control.labels ?? [])) {
    if (label.contains(control) || inOtherCells(label, control) || walk.bars(label)) continue;
    // Read once: here, also when it stands after the field.
    names.push(yield* walk.inLine(label, at.depth, control));
    walk.done.add(label);
  }
  const name = names.filter(Boolean).join(' ');
  if (name === '') return false;
  write(walk, control, name);
  return true;
}

/** In a table laid out for a form the label stands where its column or row says. */
function inOtherCells(label: Element, control: Element): boolean {
  return label.closest('td, th, [role="gridcell"]') !== control.closest('td, th, [role="gridcell"]');
}

/** Of a password only dots are seen: its text is none that can be read, but the field is there. */
function isShown(walk: Walk, control: Control): boolean {
  return control.type === 'password' ? control.getBoundingClientRect().width > 3 : walk.shows(control);
}

function isField(control: Control): boolean {
  return isControl(control) && !BARE.test(control.type);
}

function write(walk: Walk, control: Control, name: string): void {
  const value = shownIn(control, walk.visibility(control)).trim();
  if (TICKED.test(control.type)) {
    walk.writer.addLine(`- ${value} ${name}`, 'field');
    return;
  }
  const label = name.endsWith(':') ? name.slice(0, -1).trimEnd() : name;
  const lines = value.includes('\n') ? `\n  ${value.replaceAll('\n', '\n  ')}` : ` ${value}`;
  walk.writer.addLine(`- ${label}\u00a0:${lines}`.trimEnd(), 'field');
}
