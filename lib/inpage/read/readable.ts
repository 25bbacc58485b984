import { colourOf, standsOut } from './colour.ts';
import { nameOf } from './dom.ts';
import { boxOf, contains, documentOf, elementAbove, styleOf } from './native.ts';
import { inkOf, isDrawn, type Paint, paperOf } from './paint.ts';
import type { Area } from './rect.ts';
import type { Sight } from './sight.ts';

/** Elements looked at for what a text out of sight stands on. */
const MOST_NEIGHBOURS = 60;

/** False when the text is written in the colour of what lies behind it; what cannot be told is readable. */
export function isReadable(
  element: Element,
  style: CSSStyleDeclaration,
  { paper, through, floating, blend, lens }: Pick<Sight, 'paper' | 'through' | 'floating' | 'blend' | 'lens'>,
): boolean {
  const ink = inkOf(element, style, through)?.map(lens);
  if (!ink) return true;
  if (ink.length === 0) return false;
  if (paper === null || stands(ink, paper, blend)) return true;
  return floating && standsOnSomethingElse(element, ink, blend);
}

function stands(ink: NonNullable<Paint>, paper: NonNullable<Paint>, blend: string): boolean {
  return ink.some((front) => paper.some((back) => standsOut(front, back, blend)));
}

/** For text placed over something that is not its ancestor (a title on a picture): looks at what lies there. */
function standsOnSomethingElse(element: Element, ink: NonNullable<Paint>, blend: string): boolean {
  const box = boxOf(element);
  for (const other of lyingAt(element, box)) {
    if (other === element || contains(element, other)) continue;
    const style = styleOf(other);
    if (style === undefined) return true;
    if (isPicture(other, box)) return true;
    const behind = isDrawn(other) ? fillOf(style) : paperOf(style, []);
    if (behind === null) return true;
    if (behind.length === 0) continue;
    return stands(ink, behind, blend);
  }
  return false;
}

/** What is painted at the middle of a box, from the top; scrolled away, what lies around it in the page. */
function lyingAt(element: Element, box: Area): Element[] {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const under = Document.prototype.elementsFromPoint.call(documentOf(element), x, y);
  const at = under.indexOf(element);
  if (under.length > 0) return under.slice(at + 1);
  const around = (element as HTMLElement).offsetParent ?? elementAbove(element);
  const near: Element[] = [];
  for (const other of around?.querySelectorAll('*') ?? []) {
    if (near.length === MOST_NEIGHBOURS) break;
    if (!contains(other, element) && covers(boxOf(other), x, y)) near.push(other);
  }
  return near.reverse();
}

function covers({ left, top, right, bottom }: Area, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** True for a picture as large as the text on it. */
function isPicture(other: Element, box: Area): boolean {
  if (!/^(?:img|video|canvas|object|iframe)$/.test(nameOf(other))) return false;
  const { width, height } = boxOf(other);
  if (width < Math.min(box.right - box.left, 40) || height < (box.bottom - box.top) / 2) return false;
  const { naturalWidth } = other as HTMLImageElement;
  return nameOf(other) !== 'img' || naturalWidth > 1;
}

function fillOf(style: CSSStyleDeclaration): Paint {
  if (style.fill === 'none') return [];
  const fill = colourOf(style.fill);
  return fill === null ? null : [fill];
}
