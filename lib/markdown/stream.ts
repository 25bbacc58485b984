/**
 * Renders an answer as it arrives. Finished pieces are rendered once; only the piece being written is rendered
 * again, at most once per frame. Whatever comes in at once is spread over frames so that a click is answered.
 */
import { attachSegments, type Dress, type Outline } from './attach.ts';
import { newScan, type Segment } from './scan.ts';
import { flush, takeHead, takeLine } from './segments.ts';

export interface StreamRenderer {
  /** Adds the next part of the answer. */
  readonly append: (text: string) => void;
  /** The answer is whole: renders what is left and resolves once everything stands. */
  readonly end: () => Promise<void>;
  /** Stops rendering; what stands remains. */
  readonly cancel: () => void;
}

/** Clock and frames; tests bring their own. */
export interface RenderEdges {
  readonly now: () => number;
  /** Calls back before the next paint, or soon when nothing is painted. */
  readonly frame: (callback: () => void) => void;
  /** After nodes changed. */
  readonly rendered?: () => void;
  /** Looks at what comes in before it stands. */
  readonly dress?: Dress;
}

/** A line longer than this is not waited for; cut at a space beyond half of it, else in the word. */
const LONG_LINE = 6_000;
/** Milliseconds of rendering in one frame: the rest of it is for layout, paint and the agent. */
const BUDGET = 10;
/** Characters attached in one frame: their layout comes after our work and is not in its budget. */
const MOST = 40_000;
/** A piece that takes long to render is rendered less often: this many times its own cost apart. */
const REST = 4;

/** Pieces rendered by one call of the sanitizer: a few milliseconds of work at most. */
const BATCH = { pieces: 32, characters: 6_000 } as const;

function nextBatch(queue: readonly Segment[], from: number): Segment[] {
  let to = from;
  let characters = 0;
  while (to < queue.length && to - from < BATCH.pieces && characters < BATCH.characters) {
    characters += queue[to]?.text.length ?? 0;
    to += 1;
  }
  return queue.slice(from, to);
}

/** A place to cut that is not between the two halves of a character. */
function wholeCharacters(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

/** Frames of the browser; a hidden page has none, so a timer takes over there. */
export const browserEdges: RenderEdges = {
  now: () => performance.now(),
  frame: (callback) => {
    if (document.visibilityState === 'hidden') setTimeout(callback, 50);
    else requestAnimationFrame(callback);
  },
};

/** Renders a growing Markdown text into an empty element. Same nodes however the text was cut. */
export function createStreamRenderer(container: Element, edges: RenderEdges = browserEdges): StreamRenderer {
  const scan = newScan();
  const queue: Segment[] = [];
  const outline: Outline = { level: 1 };
  let place = 0;
  let pending = '';
  let passing: ChildNode[] = [];
  let scheduled = false;
  let ended = false;
  let cancelled = false;
  let stale = false;
  let notBefore = 0;
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });

  const takeOut = (): void => {
    for (const node of passing) node.remove();
    passing = [];
  };

  /** What is being written, rendered as if the answer ended here. */
  const renderPassing = (): void => {
    const started = edges.now();
    takeOut();
    const ahead: Segment[] = [];
    const copy = { ...scan };
    if (pending !== '') takeLine(copy, pending, ahead);
    flush(copy, ahead);
    passing = attachSegments(container, ahead, { ...outline }, edges.dress);
    stale = false;
    const ended = edges.now();
    notBefore = ended + REST * (ended - started);
  };

  const work = (): void => {
    scheduled = false;
    if (cancelled) return;
    const until = edges.now() + BUDGET;
    if (place < queue.length) takeOut();
    let taken = 0;
    while (place < queue.length && taken < MOST && edges.now() < until) {
      const batch = nextBatch(queue, place);
      for (const { text } of batch) taken += text.length;
      attachSegments(container, batch, outline, edges.dress);
      place += batch.length;
    }
    const behind = place < queue.length;
    if (!behind) {
      queue.length = 0;
      place = 0;
      if (stale && (ended || edges.now() >= notBefore)) renderPassing();
    }
    edges.rendered?.();
    if (behind || stale) schedule();
    else if (ended) finish();
  };

  const schedule = (): void => {
    if (scheduled || cancelled) return;
    scheduled = true;
    edges.frame(work);
  };

  /** Gives complete lines to the scanner, and the beginning of an endless one. */
  const read = (): void => {
    let from = 0;
    for (;;) {
      const end = pending.indexOf('\n', from);
      const stop = end < 0 ? pending.length : end;
      while (stop - from > LONG_LINE) {
        const space = pending.indexOf(' ', from + LONG_LINE / 2);
        const atSpace = space >= 0 && space < from + LONG_LINE;
        const cut = atSpace ? space : wholeCharacters(pending, from + LONG_LINE);
        takeHead(scan, pending.slice(from, cut), atSpace ? ' ' : '', queue);
        from = atSpace ? cut + 1 : cut;
      }
      if (end < 0) break;
      takeLine(scan, pending.slice(from, end).replace(/\r$/u, ''), queue);
      from = end + 1;
    }
    pending = pending.slice(from);
  };

  return {
    append: (text) => {
      if (ended || text === '') return;
      pending += text;
      read();
      stale = true;
      schedule();
    },
    end: () => {
      ended = true;
      stale = true;
      schedule();
      return finished;
    },
    cancel: () => {
      cancelled = true;
      finish();
    },
  };
}
