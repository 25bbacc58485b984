import type { PageLook } from '../../messaging/shown.ts';
import { activeElementOf } from '../read/dom.ts';
import { editorOf } from '../target/editor.ts';
import { isTextField, isWritable } from '../target/field.ts';
import { currentEnds } from '../target/selection.ts';
import { kindOf } from './kind.ts';

/** What a document shows, without reading it: cheap enough to be asked whenever the tab in front changes. */
export function lookAt(document: Document): PageLook {
  const active = activeElementOf(document);
  const field = isTextField(active) ? active : null;
  const ends = field ? null : currentEnds(document);
  const editor = editorOf(active) ?? (ends && editorOf(ends.startNode));
  const selected = ends !== null && !(ends.startNode === ends.endNode && ends.startOffset === ends.endOffset);
  const place = field ?? editor;
  return {
    kind: kindOf(document),
    selection: field ? field.selectionStart !== field.selectionEnd : selected,
    editable: place !== null && isWritable(place),
  };
}
