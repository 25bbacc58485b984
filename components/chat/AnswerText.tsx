import { useEffect, useRef } from 'react';
import type { Citation } from '../../lib/chat/citation-ledger.ts';
import type { Answer } from '../../lib/chat/conversation.ts';
import type { QuoteBook } from '../../lib/chat/quotes.ts';
import type { StreamRenderer } from '../../lib/markdown/index.ts';
import type { CitationNodes } from './citation-nodes.ts';

/** Markdown comes with the first answer, not with the panel. */
export const loadMarkdown = () => import('../../lib/markdown/index.ts');
const loadCitations = () => import('./citation-nodes.ts');

/** What an answer cites, and where that is looked up. */
export interface Cited {
  readonly citations: readonly Citation[];
  readonly book: QuoteBook;
}

/** The texts an answer was given, and whether what it puts between quotation signs may be taken from them. */
export interface Given {
  readonly texts: readonly string[];
  readonly inProse: boolean;
}

interface Rendering {
  readonly renderer: StreamRenderer;
  readonly cites: CitationNodes | null;
  /** Characters given to it so far. */
  given: number;
  ended: boolean;
}

interface Props {
  readonly text: string;
  readonly grown: Answer['grown'];
  readonly whole: boolean;
  readonly given: Given;
  /** After each change of what stands. */
  readonly onRendered: () => void;
  /** Once everything stands. */
  readonly onWhole: () => void;
  /** What it cites, which grows while it comes; null when it was given no text. */
  readonly onCited: (cited: Cited | null) => void;
}

/**
 * The answer's text as it grows. React only makes the element: what is inside belongs to the renderer, which sees
 * each character once. Remount it (by key) for another answer.
 */
export function AnswerText({ text, grown, whole, given, onRendered, onWhole, onCited }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const rendering = useRef<Rendering | null>(null);
  const latest = useRef<Props>({ text, grown, whole, given, onRendered, onWhole, onCited });
  latest.current = { text, grown, whole, given, onRendered, onWhole, onCited };

  useEffect(() => {
    const container = element.current;
    const over = new AbortController();
    if (container) {
      const { texts, inProse } = latest.current.given;
      Promise.all([loadMarkdown(), texts.length > 0 ? loadCitations() : null]).then(
        ([{ browserEdges, createStreamRenderer }, citations]) => {
          if (over.signal.aborted) return;
          const cites = citations?.createCitationNodes(texts, inProse) ?? null;
          const rendered = (): void => latest.current.onRendered();
          const edges = { ...browserEdges, rendered, ...(cites && { dress: cites.dress }) };
          const renderer = createStreamRenderer(container, edges);
          rendering.current = { renderer, cites, given: 0, ended: false };
          latest.current.onCited(cites && { citations: cites.reader.citations(), book: cites.book });
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
    if (rendering.current) feed(rendering.current, { text, grown, whole, onWhole });
  }, [text, grown, whole, onWhole]);

  return <div ref={element} className="md" />;
}

function feed(
  rendering: Rendering,
  { text, grown, whole, onWhole }: Pick<Props, 'text' | 'grown' | 'whole' | 'onWhole'>,
): void {
  const { renderer, cites, given } = rendering;
  const isNext = grown?.at === given && given + grown.piece.length === text.length;
  const piece = isNext ? grown.piece : text.slice(given);
  rendering.given = text.length;
  renderer.append(cites ? cites.reader.append(piece) : piece);
  if (whole && !rendering.ended) {
    rendering.ended = true;
    if (cites) renderer.append(cites.reader.end());
    void renderer.end().then(() => {
      cites?.update();
      onWhole();
    });
  }
  cites?.update();
}
