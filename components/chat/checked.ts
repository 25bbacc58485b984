/** What must be looked at in an answer about a text, found on the words as they stand on screen. Loaded with the first one. */
import { checkFidelity } from '../../lib/fidelity/index.ts';
import type { Finding } from '../../lib/fidelity/types.ts';
import { readEditorText } from '../../lib/inpage/target/editor-text.ts';
import { parseMarkdown, toText } from '../../lib/markdown/inline.ts';
import type { ActionRequest } from '../../lib/messaging/stream-messages.ts';

/** A finding and where its words stand in the answer; null when they are only in the text it is about. */
export interface Checked {
  readonly finding: Finding;
  readonly range: Range | null;
}

/** Characters of both texts together beyond which nothing is checked: the panel would stand still. */
const LONGEST = 400_000;

/** The findings on an answer that stands in `element`, in reading order. */
export function checkAnswer(
  { action, text, format, options, instruction = '', surroundings = '', refinement }: ActionRequest,
  element: HTMLElement,
): readonly Checked[] {
  const source = format === 'markdown' ? toText(parseMarkdown(text)) : text;
  const read = readEditorText(element);
  if (source.length + read.text.length > LONGEST) return [];
  const { language } = options;
  const given = [instruction, surroundings, refinement?.instruction ?? ''].join('\n');
  const isGiven = ({ kind, proposal }: Finding): boolean =>
    kind === 'new' && proposal !== undefined && given.includes(proposal.text);
  const known = language !== undefined && language !== 'auto' && { language };
  return checkFidelity(source, read.text, { action, ...known })
    .filter((finding) => !isGiven(finding))
    .map((finding) => ({ finding, range: finding.proposal ? rangeOf(finding.proposal) : null }));

  function rangeOf({ start, end }: { start: number; end: number }): Range | null {
    const from = read.pointAt(start, 'after');
    const to = read.pointAt(end, 'before');
    if (from === null || to === null) return null;
    const range = element.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }
}

/** Underlines stretches of text without touching their nodes, until the signal aborts. */
export function underline(
  name: 'finding' | 'finding-chosen',
  ranges: readonly Range[],
  signal: AbortSignal,
): void {
  if (typeof Highlight === 'undefined') return;
  const marks = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, marks);
  for (const range of ranges) marks.add(range);
  const remove = (): void => {
    for (const range of ranges) marks.delete(range);
  };
  signal.addEventListener('abort', remove, { once: true });
}
