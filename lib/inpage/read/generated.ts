/** Text that is seen and stands in no node: what a style writes before and after an element, what an empty field suggests. */

import { controlText } from './form.ts';
import { stripInvisible } from './invisible.ts';
import { attributeOf, documentOf, matches, viewOf } from './native.ts';
import { pixelsOf } from './rect.ts';
import type { Visibility } from './visibility.ts';

/** A style writes arrows, bullets and icons too: only what says something is text. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Sc}*%°†‡]/u;
/** Pixels that a text may be moved from where it would stand. */
const NEAR = 60;

/**
 * What a style writes before or after what is in an element, as far as the browser tells: strings and attributes. Numbers
 * that a style counts are told by none, and a text around one is left out with it. Empty when it cannot be seen.
 */
export function generatedText(element: Element, pseudo: '::before' | '::after', judge: Visibility): string {
  const style = pseudoStyle(element, pseudo);
  if (!style || !/["(]/.test(style.content)) return '';
  const text = stripInvisible(written(element, style.content));
  if (!SAYS_SOMETHING.test(text) || isMoved(style)) return '';
  if (!judge.reads(element, style) || !judge.shows(element)) return '';
  return (element as HTMLElement).isContentEditable ? asHint(text) : text;
}

function written(element: Element, content: string): string {
  let text = '';
  for (const [token, string, attribute] of content.matchAll(
    /"((?:[^"\\]|\\.)*)"|attr\(\s*([\w-]+)[^)]*\)|[a-z-]+\([^)]*\)|\//g,
  )) {
    // After it comes what is said to those who do not see.
    if (token === '/') break;
    if (token.startsWith('counter')) return '';
    text += attribute ? (attributeOf(element, attribute) ?? '') : (string ?? '').replace(/\\(.)/g, '$1');
  }
  return text;
}

/** Out of the flow, or moved: where it stands the browser does not say. */
function isMoved({
  left,
  top,
  marginLeft,
  textIndent,
  position,
  transform,
  width,
}: CSSStyleDeclaration): boolean {
  const far = [left, top, marginLeft, textIndent].some((length) => Math.abs(pixelsOf(length)) > NEAR);
  return far || !/static|relative/.test(position) || transform !== 'none' || pixelsOf(width) < 4;
}

/** What a field that is seen shows: its value or what is chosen, or what it suggests while it has none. */
export function shownIn(control: Parameters<typeof controlText>[0], judge: Visibility): string {
  return stripInvisible(controlText(control)) || hintIn(control, judge);
}

/** What an empty field suggests, marked as such. Empty when it is not seen. */
function hintIn(control: Element, judge: Visibility): string {
  const hint = stripInvisible(attributeOf(control, 'placeholder') ?? '').trim();
  if (hint === '' || !matches(control, ':placeholder-shown')) return '';
  const style = pseudoStyle(control, '::placeholder');
  return style && judge.reads(control, style) ? asHint(hint) : '';
}

/** It must not pass for what somebody typed. */
const asHint = (text: string): string => `[indication\u00a0: ${text}]`;

const pseudoStyle = (element: Element, pseudo: string): CSSStyleDeclaration | undefined =>
  viewOf(documentOf(element))?.getComputedStyle(element, pseudo);
