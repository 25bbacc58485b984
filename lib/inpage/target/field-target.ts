import { boxOf } from './box.ts';
import { isWritable, selectedPart } from './field.ts';
import { commonSummary } from './summary.ts';
import type { FieldTarget } from './target.ts';
import type { TargetSummary } from './types.ts';

/** What an action works on in a field: what is selected, else all of it; or the place of its caret alone. */
export function fieldTarget(element: FieldTarget['element'], caret = false): FieldTarget {
  const { ownerDocument: document, value } = element;
  const { start, end, scope } = caret ? caretOf(element) : selectedPart(element);
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

/** Where typing would go on; nothing that is selected is put at risk, so it is the end of a selection. */
function caretOf({ value, selectionEnd }: FieldTarget['element']): {
  start: number;
  end: number;
  scope: 'selection';
} {
  // Numbers and dates do not say where their caret is.
  const at = selectionEnd ?? value.length;
  return { start: at, end: at, scope: 'selection' };
}
