/** Targets that the administration protects: neither read nor written. */
import { RenfortError } from '../../errors.ts';
import { isInside, protection } from '../read/protection.ts';
import { rangeBetween } from './selection.ts';
import type { Captured } from './store.ts';
import type { Ends } from './target.ts';

/** Throws `protected` for a target that may neither be read nor written. */
export function assertFree(target: Captured, selectors?: readonly string[]): void {
  if (isBarred(target, selectors)) throw new RenfortError('protected');
}

/**
 * True for a target that lies in something protected, and for one of an editor that holds something protected: what
 * was written over it would be lost. Of a text that can only be read the rest is read.
 */
function isBarred(target: Captured, selectors: readonly string[] = []): boolean {
  const isProtected = protection(target.document, selectors);
  if (!isProtected) return false;
  if (target.kind === 'field') return isInside(target.element, isProtected);
  if (target.kind === 'static') return isInside(target.ends?.startNode ?? target.document, isProtected);
  const editor = target.kind === 'rich' ? target.root : 'editor' in target.place ? target.place.editor : null;
  const node = target.ends?.startNode ?? editor;
  if (node && isInside(node, isProtected)) return true;
  if (editor === null) return false;
  return selectors.some((selector) =>
    Array.from(editor.querySelectorAll(selector)).some((held) => meets(held, target.ends)),
  );
}

function meets(held: Element, ends: Ends | null): boolean {
  return ends === null || rangeBetween(ends).intersectsNode(held);
}
