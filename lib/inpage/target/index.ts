export type { Target } from './target.ts';

import type { Target } from './target.ts';

/** What an action would work on in this document, or null; `allowPage` makes the page itself the last choice. */
export function captureTarget(_document: Document, _options: { allowPage: boolean }): Target | null {
  return null;
}

/** The target captured in this frame under that id, until it is released. */
export function findTarget(_id: string): Target | undefined {
  return undefined;
}

/** True when this document holds the element that has the keyboard, and no frame inside it does. */
export function frameHasFocus(document: Document): boolean {
  return document.hasFocus();
}

/** Gives the focus and the selection back to where the action began. */
export function focusTarget(_target: Target): void {}

/** Forgets a target. */
export function releaseTarget(_target: Target): void {}
