/** Formatted text as a target: read as Markdown, in slices. */
import { RenfortError } from '../../errors.ts';
import { markupOf } from '../read/dom.ts';
import { protection } from '../read/protection.ts';
import { serializeInSlices } from '../read/serialize.ts';
import { inSlices } from '../read/slices.ts';
import { boxOf } from './box.ts';
import { readEditorText } from './editor-text.ts';
import { isWritable } from './field.ts';
import { crossesCells, islandsIn, segmentsBetween } from './islands.ts';
import type { Place } from './place.ts';
import { commonElement, isPlainEditor, richMarkdown, richPart } from './rich.ts';
import { elementAt, rangeBetween } from './selection.ts';
import { commonSummary } from './summary.ts';
import type { Ends, RichTarget, StaticTarget, Target } from './target.ts';
import type { TargetSummary } from './types.ts';

/** The text at a place; null when nothing of it can be seen. Aborting throws. */
export async function captureText(
  document: Document,
  place: Place,
  signal?: AbortSignal,
  protectedSelectors?: readonly string[],
): Promise<Target | null> {
  if ('editor' in place) return richTarget(place, signal);
  return staticTarget(document, place.ends, signal, protection(document, protectedSelectors));
}

async function richTarget(
  { editor: root, part, selected }: Extract<Place, { readonly editor: HTMLElement }>,
  signal: AbortSignal | undefined,
): Promise<RichTarget> {
  const { ownerDocument: document } = root;
  const read = readEditorText(root);
  const { ends, start, end, scope } = richPart(root, read, part, selected);
  const markup = markupOf(root);
  const plain = isPlainEditor(root);
  const caret = part === 'caret';
  const islands = plain || caret ? [] : islandsIn(root, ends);
  const text = plain || caret ? read.text.slice(start, end) : await richMarkdown(ends, [], signal);
  const marked = islands.length > 0 ? await richMarkdown(ends, islands, signal) : '';
  const summary: TargetSummary = {
    ...commonSummary(root),
    kind: 'rich',
    scope,
    editable: isWritable(root) && !crossesCells(ends),
    text,
    ...(islands.length > 0 && { islands: { count: islands.length, text: marked } }),
    format: plain ? 'plain' : 'markdown',
    box: boxOf((scope === 'selection' ? rangeBetween(ends) : root).getBoundingClientRect(), document),
  };
  return {
    kind: 'rich',
    summary,
    document,
    root,
    ends,
    whole: read.text,
    start,
    end,
    islands,
    segments: islands.length > 0 ? segmentsBetween(read, { start, end }, islands) : [],
    markup,
    ...(caret && { caret }),
  };
}

async function staticTarget(
  document: Document,
  ends: Ends,
  signal: AbortSignal | undefined,
  isProtected: ReturnType<typeof protection>,
): Promise<StaticTarget | null> {
  const common = commonElement(ends);
  if (common === null) return null;
  const { text, leftOut } = await inSlices(
    serializeInSlices([common], { span: ends, links: true, isProtected }),
    signal,
  );
  const barred = leftOut.of('protected');
  if (text.trim() === '') {
    if (barred > 0) throw new RenfortError('protected');
    return null;
  }
  const summary: TargetSummary = {
    ...commonSummary(elementAt(ends.startNode) ?? common),
    kind: 'static',
    scope: 'selection',
    editable: false,
    text,
    ...(barred > 0 && { barred }),
    format: 'markdown',
    box: boxOf(rangeBetween(ends).getBoundingClientRect(), document),
  };
  return { kind: 'static', summary, document, ends };
}
