/** The caret as a target: nothing is replaced, what is written goes where the agent would type. */
import { isTextField } from './field.ts';
import { fieldTarget } from './field-target.ts';
import { focusedElement, placeOf } from './place.ts';
import { keepTarget } from './store.ts';
import type { Target } from './target.ts';
import { captureText } from './text.ts';

/**
 * The caret of the field or editor that has the keyboard, as a target without text: what is written in its place goes
 * where the agent would type. Null when there is none. Aborting throws.
 */
export async function captureCaret(document: Document, signal?: AbortSignal): Promise<Target | null> {
  const active = focusedElement(document);
  if (isTextField(active)) return keepTarget(fieldTarget(active, true));
  const place = placeOf(document);
  if (place === null || !('editor' in place)) return null;
  const target = await captureText(document, { editor: place.editor, part: 'caret' }, signal);
  return target && keepTarget(target);
}
