import { isElement } from '../dom.ts';
import { attributeOf } from '../native.ts';
import { renderedChildren } from '../rendered.ts';
import type { Walk } from '../walk.ts';
import type { Place, Slices } from '../walk-options.ts';

/** What somebody else said, as a quotation. */
export function* readQuote(walk: Walk, element: Element, at: Place): Slices<boolean> {
  walk.writer.openQuote();
  yield* walk.block(element, at);
  walk.writer.closeItem();
  return true;
}

/** Terms and what is said of them, one line each; false when they are more than lines. */
export function* readDefinitions(walk: Walk, list: Element, { depth }: Place): Slices<boolean> {
  const parts = Array.from(
    list.querySelectorAll(':scope > dt, :scope > dd, :scope > div > dt, :scope > div > dd'),
  );
  if (
    parts.length === 0 ||
    list.querySelector('dd p, dd ul, dd ol, dd table, dd dl, dd form, dd iframe') !== null
  )
    return false;
  const terms: string[] = [];
  let tight = false;
  for (const part of parts) {
    const text = yield* walk.inLine(part, depth);
    if (part.localName === 'dt') {
      terms.push(text.replace(/\s?:$/, ''));
      continue;
    }
    const name = terms.splice(0).filter(Boolean).join(', ');
    if (name === '' && text === '') continue;
    walk.writer.addLine(name === '' ? `  ${text}` : `- ${name}\u00a0: ${text}`, tight);
    tight = true;
  }
  for (const name of terms.filter(Boolean)) walk.writer.addLine(`- ${name}`, tight);
  return true;
}

/** The level of what is a heading by its role only; null for anything else. */
export function headingLevel(element: Element, tag: string): number | null {
  if (attributeOf(element, 'role') !== 'heading' || /^H[1-6]$/.test(tag)) return null;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** Says of what is ticked by its role only whether it is; its words are read as they stand. */
export function readCheck(walk: Walk, element: Element): boolean {
  const checked = element.getAttribute('aria-checked');
  if (checked !== null && walk.shows(element)) walk.writer.addText(checked === 'true' ? ' [x] ' : ' [ ] ');
  return false;
}

/** The elements an element is rendered with, outermost first, at most so many; `enters` says which are looked into. */
export function* firstElements(
  element: Element,
  most: number,
  enters: (inner: Element) => boolean = () => true,
): Generator<Element> {
  const waiting: Iterator<Node>[] = [renderedChildren(element)];
  let left = most;
  while (left > 0) {
    const next = waiting.at(-1)?.next();
    if (!next) return;
    if (next.done) {
      waiting.pop();
      continue;
    }
    if (!isElement(next.value)) continue;
    left--;
    yield next.value;
    if (enters(next.value)) waiting.push(renderedChildren(next.value));
  }
}
