/** Counting what is not read: a quick look at each part, in slices, and nothing of it goes anywhere. */
import type { LeftOut } from '../../messaging/shown.ts';
import { controlText, isControl } from './form.ts';
import { weigh } from './measure.ts';
import { getterOf, renderedChildren } from './rendered.ts';
import type { Walk } from './walk.ts';
import { SKIPPED, type Slices } from './walk-options.ts';

type Reason = LeftOut['reason'];

/** Nodes counted in one reading: a page that grows while it is counted comes to an end. */
const MOST = 2_000_000;
/** Nodes for one step of the walk, and characters of one text counted at once. */
const STEP = 25;
const PIECE = 500_000;

/** An element whose nodes are counted, one after the other. */
interface Level {
  readonly element: Element;
  readonly kind: Reason | undefined;
  readonly nodes: Iterator<Node>;
}

/**
 * Counts what stands in an element for one reason; without one, as hidden or as too long, by what its style says of
 * it in short. `rest` are those of its nodes that are left.
 */
export function* countIn(walk: Walk, root: Element, reason?: Reason, rest?: Iterator<Node>): Slices<void> {
  const { account, budget } = walk;
  const { isProtected, barredFrames } = walk.options;
  const typeOf = getterOf<number>(Node, 'nodeType');
  const nameOf = getterOf<string>(Element, 'localName');
  const openRootOf = getterOf<ShadowRoot | null>(Element, 'shadowRoot');
  const waiting: Level[] = [];
  const enter = (element: Element, name: string, kind: Reason | undefined): void => {
    // A closed shadow root is looked for where it may be: asking for one takes longer than all the rest, and what has
    // one has nothing of its own but for its slots.
    const mayHide = element.firstChild === null || name.includes('-');
    const nodes = mayHide ? renderedChildren(element) : renderedChildren(element, openRootOf.call(element));
    waiting.push({ element, kind, nodes });
  };
  const open = (element: Element, around?: Reason): void => {
    const name = nameOf.call(element);
    if (isSkipped(name)) return;
    const kind = around === 'protected' || isProtected?.(element) ? 'protected' : reason;
    if (FRAME_OR_CONTROL.test(name)) {
      const inner = (element as HTMLIFrameElement).contentDocument;
      if (isControl(element)) account.add(kind ?? seenOr(element), controlText(element));
      else if (inner?.body) enter(inner.body, 'body', barredFrames?.includes(inner.URL) ? 'protected' : kind);
    } else enter(element, name, kind);
  };
  if (rest) waiting.push({ element: root, kind: reason, nodes: rest });
  else open(root);
  for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
    const { value: node, done } = top.nodes.next();
    if (done) {
      waiting.pop();
      continue;
    }
    if (++budget.counted % STEP === 0) yield* walk.breathe();
    if (budget.counted > MOST) return;
    const type = typeOf.call(node);
    if (type === 1 && !walk.done.has(node as Element)) open(node as Element, top.kind);
    if (type !== 3 || !/\S/.test((node as Text).data)) continue;
    const { data } = node as Text;
    const kind = top.kind ?? seenOr(top.element);
    for (let from = 0; from < data.length; from += PIECE) {
      account.add(kind, weigh(data.slice(from, from + PIECE)));
      if (data.length > PIECE) yield* walk.breathe();
    }
  }
}

const FRAME_OR_CONTROL = /^(?:iframe|input|textarea|select)$/;
const isSkipped = (name: string): boolean => SKIPPED.test(name.toUpperCase()) || name.startsWith('renfort-');

const LOOK = { opacityProperty: true, visibilityProperty: true };

/** By what the browser itself says of an element: this is only for what is not read. */
function seenOr(element: Element): Reason {
  return (Element.prototype.checkVisibility?.call(element, LOOK) ?? true) ? 'too-long' : 'hidden';
}
