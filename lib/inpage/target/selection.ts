import { isElement, isShadowRoot, parentOf, shadowRootOf } from '../read/dom.ts';
import type { Ends } from './target.ts';

interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: readonly ShadowRoot[] }): readonly StaticRange[];
}

interface SelectableRoot {
  getSelection?(): Selection | null;
}

/** The selection with its real ends, inside shadow roots too; null when nothing has a caret or a selection. */
export function currentEnds(document: Document, near?: Node | null): Ends | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const shadowRoots = near ? rootsAbove(near) : rootsBelow(document);
  if (shadowRoots.length > 0) {
    const { getComposedRanges } = selection as ComposedSelection;
    // Chromium 137 and Firefox 142; before them Chromium's shadow roots have a selection of their own.
    const inner = getComposedRanges?.call(selection, { shadowRoots })[0] ?? oldShadowRange(shadowRoots);
    if (inner !== undefined) return endsOf(inner);
  }
  return endsOf(selection.getRangeAt(0));
}

function endsOf(range: AbstractRange): Ends {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return { startNode: startContainer, startOffset, endNode: endContainer, endOffset };
}

function oldShadowRange(roots: readonly ShadowRoot[]): Range | undefined {
  for (const root of roots) {
    const selection = (root as SelectableRoot).getSelection?.();
    if (selection && selection.rangeCount > 0 && !selection.isCollapsed) return selection.getRangeAt(0);
  }
  return undefined;
}

function rootsAbove(node: Node): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let at: Node | null = node; at !== null; at = isShadowRoot(at) ? at.host : parentOf(at)) {
    if (isShadowRoot(at)) roots.push(at);
  }
  return roots;
}

/** Every shadow root of a document: a selection inside one looks, from outside, like a caret before its host. */
function rootsBelow(root: Document | ShadowRoot, found: ShadowRoot[] = []): ShadowRoot[] {
  for (const element of root.querySelectorAll('*')) {
    const inner = shadowRootOf(element);
    if (inner === null) continue;
    found.push(inner);
    rootsBelow(inner, found);
  }
  return found;
}

/** Puts the selection there; true when it had to be moved. */
export function select(document: Document, ends: Ends): boolean {
  const now = currentEnds(document, ends.startNode);
  if (
    now !== null &&
    now.startNode === ends.startNode &&
    now.startOffset === ends.startOffset &&
    now.endNode === ends.endNode &&
    now.endOffset === ends.endOffset
  ) {
    return false;
  }
  const { startNode, startOffset, endNode, endOffset } = ends;
  document.getSelection()?.setBaseAndExtent(startNode, startOffset, endNode, endOffset);
  return true;
}

/** A range from one end to the other; empty when they are not in the same tree. */
export function rangeBetween({ startNode, startOffset, endNode, endOffset }: Ends): Range {
  const range = document.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}

/** The element a point lies in. */
export function elementAt(node: Node): Element | null {
  if (isElement(node)) return node;
  const parent = parentOf(node);
  if (isShadowRoot(parent)) return parent.host;
  return isElement(parent) ? parent : null;
}
