import { useEffect, useRef } from 'react';
import type { StreamRenderer } from '../../lib/markdown/index.ts';

/** Markdown comes with the first answer, not with the panel. */
export const loadMarkdown = () => import('../../lib/markdown/index.ts');

interface Rendering {
  renderer: StreamRenderer;
  /** Characters given to it so far. */
  given: number;
}

/**
 * The answer's text as it grows. React only makes the element: what is inside belongs to the renderer, which sees
 * each character once. Remount it (by key) for another answer.
 */
export function AnswerText({
  text,
  whole,
  onRendered,
  onWhole,
}: {
  readonly text: string;
  readonly whole: boolean;
  /** After each change of what stands. */
  readonly onRendered: () => void;
  /** Once everything stands. */
  readonly onWhole: () => void;
}) {
  const element = useRef<HTMLDivElement>(null);
  const rendering = useRef<Rendering | null>(null);
  const latest = useRef({ text, whole, onRendered, onWhole });
  latest.current = { text, whole, onRendered, onWhole };

  useEffect(() => {
    const container = element.current;
    const over = new AbortController();
    if (container) {
      loadMarkdown().then(
        ({ browserEdges, createStreamRenderer }) => {
          if (over.signal.aborted) return;
          const edges = { ...browserEdges, rendered: () => latest.current.onRendered() };
          rendering.current = { renderer: createStreamRenderer(container, edges), given: 0 };
          feed(rendering.current, latest.current);
        },
        // Files of an extension that was updated are gone: the text is shown as it came.
        () => {
          container.append(latest.current.text);
          latest.current.onWhole();
        },
      );
    }
    return () => {
      over.abort();
      rendering.current?.renderer.cancel();
      rendering.current = null;
      container?.replaceChildren();
    };
  }, []);

  useEffect(() => {
    if (rendering.current) feed(rendering.current, { text, whole, onWhole });
  }, [text, whole, onWhole]);

  return <div ref={element} className="md" />;
}

interface Given {
  readonly text: string;
  readonly whole: boolean;
  readonly onWhole: () => void;
}

function feed(rendering: Rendering, { text, whole, onWhole }: Given): void {
  rendering.renderer.append(text.slice(rendering.given));
  rendering.given = text.length;
  if (whole) void rendering.renderer.end().then(onWhole);
}
