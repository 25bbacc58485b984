/** Counting what is not read: a quick look at each part, in slices, and nothing of it goes anywhere. */
import type { LeftOut } from '../../messaging/shown.ts';
import { isElement, isOurs, isText, tagOf } from './dom.ts';
import { controlText, isControl } from './form.ts';
import { weigh } from './measure.ts';
import { renderedChildren } from './rendered.ts';
import type { Walk } from './walk.ts';
import { SKIPPED, type Slices } from './walk-options.ts';

type Reason = LeftOut['reason'];

/** Nodes counted in one reading: a page that grows while it is counted comes to an end. */
const MOST = 2_000_000;
/** Nodes for one step of the walk, and characters of one text counted at once. */
const STEP = 25;
const PIECE = 500_000;

/**
 * Counts what stands in an element for one reason; without one, as hidden or as too long, by what its style says of
 * it in short.
 */
export function* countIn(walk: Walk, root: Element, reason?: Reason): Slices<void> {
  const { account } = walk;
  const { isProtected, barredFrames } = walk.options;
  const kindOf = (element: Element, around: Reason | undefined): Reason | undefined => {
    if (around === 'protected' || isProtected?.(element)) return 'protected';
    return reason === undefined ? undefined : reason;
  };
  const waiting: { nodes: Iterator<Node>; element: Element; kind: Reason | undefined }[] = [];
  const open = (element: Element, around?: Reason): void => {
    if (isOurs(element) || SKIPPED.test(tagOf(element))) return;
    const kind = kindOf(element, around);
    if (isControl(element)) {
      account.add(kind ?? seenOr(element), controlText(element));
      return;
    }
    if (tagOf(element) !== 'IFRAME') {
      waiting.push({ nodes: renderedChildren(element), element, kind });
      return;
    }
    const inner = (element as HTMLIFrameElement).contentDocument;
    if (!inner?.body) return;
    const barred = barredFrames?.includes(inner.URL) ? 'protected' : kind;
    waiting.push({ nodes: renderedChildren(inner.body), element: inner.body, kind: barred });
  };
  open(root);
  for (let steps = 1; waiting.length > 0; steps++) {
    if (steps % STEP === 0) yield* walk.breathe();
    const top = waiting.at(-1);
    const { value: node, done } = top?.nodes.next() ?? { value: null, done: true };
    if (!top || done) waiting.pop();
    else if (++walk.budget.counted > MOST) return;
    else if (isText(node)) {
      const { data } = node;
      if (!/\S/.test(data)) continue;
      const kind = top.kind ?? seenOr(top.element);
      for (let from = 0; from < data.length; from += PIECE) {
        account.add(kind, weigh(data.slice(from, from + PIECE)));
        if (data.length > PIECE) yield* walk.breathe();
      }
    } else if (isElement(node) && !walk.done.has(node)) open(node, top.kind);
  }
}

/** By what the browser itself says of an element: this is only for what is not read. */
function seenOr(element: Element): Reason {
  const look = { opacityProperty: true, visibilityProperty: true };
  const seen = Element.prototype.checkVisibility?.call(element, look) ?? true;
  return seen ? 'too-long' : 'hidden';
}
