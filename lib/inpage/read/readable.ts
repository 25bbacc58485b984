import { type Colour, contrast, over, parseColour } from './colour.ts';

/** Fainter than this nobody reads it. */
const FAINTEST_OPACITY = 0.1;
const FAINTEST_CONTRAST = 1.2;

/** False when the colour of the text is that of what lies behind it; what cannot be told is readable. */
export function isReadable(
  style: CSSStyleDeclaration,
  background: Colour | null,
  floating: boolean,
  element: Element,
): boolean {
  if (style.backgroundClip === 'text' || style.textShadow !== 'none') return true;
  const colour = parseColour(style.webkitTextFillColor || style.color);
  if (colour === null) return true;
  if (colour[3] < FAINTEST_OPACITY) return false;
  if (background === null || contrast(over(colour, background), background) >= FAINTEST_CONTRAST) return true;
  return floating && standsOnSomethingElse(element, colour);
}

/** For text placed over something that is not its ancestor (a title on a picture): looks at what lies there. */
function standsOnSomethingElse(element: Element, colour: Colour): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const under = element.ownerDocument.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
  // Scrolled away: nothing can be looked at, and text on a picture is common.
  if (under.length === 0) return true;
  for (const other of under) {
    if (/^(?:img|video|canvas|svg|picture|object|iframe)$/.test(other.localName)) return true;
    const style = other.ownerDocument.defaultView?.getComputedStyle(other);
    if (style === undefined || style.backgroundImage !== 'none') return true;
    const behind = parseColour(style.backgroundColor);
    if (behind === null) return true;
    if (behind[3] > 0.5) return contrast(over(colour, behind), behind) >= FAINTEST_CONTRAST;
  }
  return false;
}
