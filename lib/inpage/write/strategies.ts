import { beforeInput } from './before-input.ts';
import { insertHtml } from './insert-html.ts';
import { insertText } from './insert-text.ts';
import { livesOnThePage, prefersPlain } from './nature.ts';
import { pasteHtml } from './paste-html.ts';
import { pastePlain } from './paste-plain.ts';
import type { Content, Strategy } from './strategy.ts';

/**
 * In the order measured on 23 editors in two browsers: the editor's own paste first, the browser's editing last.
 * Another one is tried only while the text is unchanged.
 */
const USUAL: readonly Strategy[] = [pasteHtml, pastePlain, beforeInput, insertHtml, insertText];
/** Editors that take no HTML by pasting may take it as input (Trix): before the formatting is given up. */
const FORMATTED: readonly Strategy[] = [pasteHtml, beforeInput, pastePlain, insertHtml, insertText];
const PLAIN: readonly Strategy[] = [pastePlain, pasteHtml];
const BY_THE_BROWSER: readonly Strategy[] = [insertHtml, insertText];

/** The ways to put this into that editor, in the order to try them. */
export function strategiesFor(root: HTMLElement, { formatted, wrapped }: Content): readonly Strategy[] {
  if (livesOnThePage(root)) return BY_THE_BROWSER;
  if (!formatted && !wrapped && prefersPlain(root)) return PLAIN;
  return formatted ? FORMATTED : USUAL;
}
