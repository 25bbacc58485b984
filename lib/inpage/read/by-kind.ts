import { isControl } from './form.ts';
import { readFrame } from './frame.ts';
import { markedBy } from './marks.ts';
import { readTable, tableRows } from './table.ts';
import type { Walk } from './walk.ts';
import type { Place, Slices } from './walk-options.ts';

/** Reads an element as what it is: a list, a table, a heading, a run of text, a paragraph. */
export function* readByKind(walk: Walk, element: Element, tag: string, at: Place): Slices<void> {
  const { writer, stretch, numbering, options } = walk;
  const { sight, marks, depth } = at;
  const marked = (): Place => ({ sight, depth, marks: markedBy(element, tag, marks, options.links) });
  if (tag === 'BR') {
    if (stretch.started) writer.addBreak();
  } else if (isControl(element)) {
    if (stretch.started) walk.control(element, marks);
  } else if (tag === 'IFRAME' || tag === 'FRAME') {
    if (!stretch.span) yield* readFrame(walk, element as HTMLIFrameElement, depth);
  } else if (tag === 'UL' || tag === 'OL') {
    writer.openList();
    numbering.begin(element);
    yield* walk.children(element, at);
    numbering.end();
    writer.closeList();
  } else if (tag === 'TABLE') {
    const rows = stretch.started && !stretch.span ? tableRows(element as HTMLTableElement) : null;
    if (rows) yield* readTable(walk, rows, depth, element as HTMLTableElement);
    else yield* walk.block(element, at);
  } else if (/^H[1-6]$/.test(tag)) {
    writer.openHeading(Number(tag[1]));
    yield* walk.children(element, at);
    writer.closeHeading();
  } else if (/^inline|^contents|^ruby/.test(sight.display)) {
    const apart = /^inline-/.test(sight.display) ? ' ' : '';
    writer.addText(apart);
    yield* walk.children(element, marked());
    writer.addText(apart);
  } else if (sight.display === 'table-cell' && element !== walk.line) {
    writer.addSpace();
    yield* walk.children(element, at);
    if (!stretch.ended) writer.addText(' | ');
  } else {
    yield* walk.block(element, marked());
  }
}
