import { beforeInput } from './before-input.ts';
import { insertHtml } from './insert-html.ts';
import { insertText } from './insert-text.ts';
import { pasteHtml } from './paste-html.ts';
import { pastePlain } from './paste-plain.ts';
import type { Strategy } from './strategy.ts';

/**
 * In the order measured on 23 editors in two browsers: the editor's own paste first, the browser's editing last.
 * Another one is tried only while the text is unchanged.
 */
export const STRATEGIES: readonly Strategy[] = [pasteHtml, pastePlain, beforeInput, insertHtml, insertText];
