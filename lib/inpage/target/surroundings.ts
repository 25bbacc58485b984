import { isElement, renderedParent } from '../read/dom.ts';
import { isInside, protection } from '../read/protection.ts';
import { serializeInSlices } from '../read/serialize.ts';
import { inSlices } from '../read/slices.ts';
import { elementAt } from './selection.ts';
import type { Target } from './target.ts';

/** What applications mark a message, a ticket's entry or an article with. */
const MESSAGE = 'article, [role="article"], [role="document"], [itemtype*="Message"], [itemtype*="Article"]';
/** Above these a text is the page, not a message. */
const PAGE = 'main, body, [role="main"]';
/** Characters: a whole thread is not what one answers to. */
const LONGEST = 20_000;

/**
 * The message, ticket entry or article a target stands in, as Markdown; for a text being written, the last one before
 * it in the page. Null when the page marks none. Works in slices; aborting throws.
 */
export async function surroundingsOf(
  target: Target,
  signal?: AbortSignal,
  protectedSelectors?: readonly string[],
  barredFrames?: readonly string[],
): Promise<string | null> {
  const place = placeOf(target);
  const message = place && (enclosing(place) ?? (target.summary.editable ? lastBefore(place) : null));
  if (!message) return null;
  const isProtected = protection(message.ownerDocument, protectedSelectors);
  if (isProtected && isInside(message, isProtected)) return null;
  const options = { links: true, limit: LONGEST, isProtected, barredFrames };
  const { text } = await inSlices(serializeInSlices([message], options), signal);
  return text.trim() === '' ? null : text;
}

function placeOf(target: Target): Element | null {
  if (target.kind === 'field') return target.element;
  if (target.kind === 'rich') return target.root;
  return target.ends ? elementAt(target.ends.startNode) : null;
}

function enclosing(place: Element): Element | null {
  for (let at: Node | null = place; at !== null; at = renderedParent(at)) {
    if (!isElement(at)) continue;
    if (at.matches(MESSAGE)) return at;
    if (at.matches(PAGE)) return null;
  }
  return null;
}

function lastBefore(place: Element): Element | null {
  const messages = Array.from(place.ownerDocument.querySelectorAll(MESSAGE));
  const before = messages.filter((one) => {
    const order = one.compareDocumentPosition(place);
    return (
      (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (order & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
    );
  });
  // The innermost: an article of articles is the thread.
  return before.at(-1) ?? null;
}
