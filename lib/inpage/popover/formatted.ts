/** The text of a proposal as it is meant to be read, from when this part has come: Markdown, or a table. */
import { type ShowText, showPlain } from './plain.ts';
import { markdownNodes, plainTable } from './rendered.ts';

/**
 * Shows plain text by adding to one text node, Markdown by parsing again only what follows the last blank line, in a box
 * that is empty.
 */
export function formattedText(box: HTMLElement, format: 'plain' | 'markdown'): ShowText {
  return format === 'plain' ? showPlainOrTable(box) : showMarkdown(box);
}

/** A whole text made of cells and tabs is shown as the table it is. */
function showPlainOrTable(box: HTMLElement): ShowText {
  let asText: ShowText | null = showPlain(box);
  return (text, whole) => {
    const table = whole ? plainTable(text) : null;
    if (table) box.replaceChildren(...table);
    else if (!asText) box.replaceChildren();
    asText = table ? null : (asText ?? showPlain(box));
    asText?.(text, whole);
  };
}

/** Line ends and marks of a text that is made to exhaust: laid out, it would hold the page up for a minute. */
const MOST_MARKS = 6_000;

function isTangle(text: string): boolean {
  let marks = 0;
  for (const _ of text.matchAll(/[\n*_[]/g)) if (++marks > MOST_MARKS) return true;
  return false;
}

function showMarkdown(box: HTMLElement): ShowText {
  let asItIs: ShowText | null = null;
  let shown = '';
  let wasWhole = false;
  /** Everything before it is on screen for good. */
  let settled = 0;
  let tail: readonly Node[] = [];
  return (text, whole) => {
    if (text === shown && whole === wasWhole) return;
    const plain = isTangle(text);
    if (plain !== (asItIs !== null)) {
      box.replaceChildren();
      asItIs = plain ? showPlain(box) : null;
      shown = '';
      settled = 0;
      tail = [];
    }
    if (asItIs !== null) return asItIs(text, whole);
    if (whole || !text.startsWith(shown)) {
      box.replaceChildren();
      settled = 0;
      tail = [];
    }
    shown = text;
    wasWhole = whole;
    for (const node of tail) node.parentNode?.removeChild(node);
    const end = whole ? 0 : text.lastIndexOf('\n\n');
    if (end > settled) {
      box.append(...spaced(settled, markdownNodes(text.slice(settled, end))));
      settled = end;
    }
    tail = spaced(settled, markdownNodes(text.slice(settled)));
    box.append(...tail);
  };
}

function spaced(settled: number, nodes: readonly Node[]): Node[] {
  return settled > 0 && nodes.length > 0 ? [document.createTextNode('\n\n'), ...nodes] : [...nodes];
}
