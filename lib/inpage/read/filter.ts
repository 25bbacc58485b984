/** What filters do to a text: fade it, blur it, and give it another colour, which may be that of what it stands on. */

import type { Colour } from './colour.ts';
import { attributeOf, documentOf } from './native.ts';
import { pixelsOf } from './rect.ts';

/** How a colour is seen. */
export type Lens = (colour: Colour) => Colour;

/**
 * Steps of a drawn filter that leave a text where it is, as it is: DropShadow, DisplacementMap, Merge, Blend,
 * Turbulence. What else one may be made of paints over it.
 */
const HARMLESS = /^fe(?:Dr|Dis|Me|Bl|Tu)/;

/** What the filters of an element leave of what is in it, from 0 to 1, and how colours are seen through them. */
export function filterOf(
  element: Element,
  { filter, fontSize }: CSSStyleDeclaration,
  outer: Lens,
): { readonly opacity: number; readonly lens: Lens } {
  let opacity = 1;
  let lens = outer;
  const blurred = pixelsOf(fontSize) / 4;
  for (const [, name, body = ''] of [...filter.matchAll(/([a-z-]+)\(([^()]*)/g)].reverse()) {
    const value = pixelsOf(body);
    if (name === 'opacity') opacity *= value;
    else if (name === 'blur' && value > blurred) opacity = 0;
    else if (name === 'brightness') lens = linear(value, 0, lens);
    else if (name === 'contrast') lens = linear(value, 127.5 * (1 - value), lens);
    else if (name === 'invert') lens = linear(1 - 2 * value, 255 * value, lens);
    else if (name === 'url') {
      // One that is not there filters nothing.
      const drawn = documentOf(element).getElementById(/#([^"']*)/.exec(body)?.[1] ?? '');
      if (drawn?.localName === 'filter' && !keeps(drawn, blurred)) opacity = 0;
    }
  }
  return { opacity, lens };
}

const linear =
  (factor: number, more: number, outer: Lens): Lens =>
  ([red, green, blue, alpha]) => {
    const seen = (value: number): number => Math.min(Math.max(factor * value + more, 0), 255);
    return outer([seen(red), seen(green), seen(blue), alpha]);
  };

/** Whether a drawn filter leaves a text to be read, told from its steps: browsers say nothing of what they draw. */
function keeps(filter: Element, blurred: number): boolean {
  const steps = Array.from(filter.children);
  return (
    steps.length > 0 &&
    steps.every((step) => {
      const numbers = (name: string, of = step): number[] =>
        (attributeOf(of, name)?.match(/-?[\d.]+/g) ?? []).map(Number);
      const values = numbers('values');
      switch (step.localName) {
        case 'feGaussianBlur':
          return !numbers('stdDeviation').some((radius) => radius > blurred);
        case 'feColorMatrix':
          // One colour for all that is drawn, or none.
          return (
            [0, 5, 10].some((row) => differs(values.slice(row, row + 3))) && differs(values.slice(15, 19))
          );
        case 'feComponentTransfer':
          return Array.from(step.children).every(
            (how) => differs(numbers('slope', how)) && differs(numbers('tableValues', how), 1),
          );
        default:
          return HARMLESS.test(step.localName);
      }
    })
  );
}

/** True when a list is not given, or says that something comes of something. */
function differs(values: readonly number[], from = 0): boolean {
  const [first = 0] = from === 0 ? [0] : values;
  return values.length <= from || values.some((value) => Math.abs(value - first) > 0.1);
}
