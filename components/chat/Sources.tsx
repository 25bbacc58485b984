import { useState } from 'react';
import { i18n } from '#i18n';
import type { Citation } from '../../lib/chat/citation-ledger.ts';
import { withNotes } from '../../lib/chat/citations-clean.ts';
import type { SentText } from '../../lib/chat/conversation.ts';
import { trimmedWords } from '../../lib/chat/plain-words.ts';
import { Button } from '../ui/Button.tsx';
import type { Cited } from './AnswerText.tsx';
import { copyText } from './copy.ts';
import { countedSources, kindName } from './words.ts';

const BEGINNING = 140;

/** What an answer cites, numbered: each entry leads to its passage like the mark in the text. */
export function Sources({
  text,
  cited,
  sources,
  onPress,
}: {
  /** The answer as it was received. */
  readonly text: string;
  readonly cited: Cited;
  readonly sources: readonly SentText[];
  readonly onPress: (citation: Citation) => void;
}) {
  const [copied, setCopied] = useState(false);
  const verified = firstOfEach(cited.citations);
  const doubted = cited.citations.filter(({ state }) => state === 'unverified').length;
  if (verified.length === 0 && doubted === 0) return null;
  const copy = async (): Promise<void> => setCopied(await copyText(withNotes(text, sources)));
  return (
    <details className="chat-sources" data-ui="sources">
      <summary>
        {[
          ...(verified.length > 0 ? [countedSources('count', verified.length)] : []),
          ...(doubted > 0 ? [countedSources('count_unverified', doubted)] : []),
        ].join(' · ')}
      </summary>
      <ol>
        {verified.map((citation) => (
          <li key={citation.id}>
            <button type="button" data-ui="source" onClick={() => onPress(citation)}>
              <span className="chat-source-number">{citation.number}</span>
              <span>
                {i18n.t('citations.quoted', { quote: beginningOf(citation, cited) })}{' '}
                <span className="chat-meta">{titleOf(citation, sources)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {verified.length > 0 && (
        <Button
          look="quiet"
          icon={copied ? 'check' : 'copy'}
          data-ui="copy-with-sources"
          onClick={() => void copy()}
          onBlur={() => setCopied(false)}
        >
          {i18n.t(copied ? 'panel.copied' : 'citations.copy_with')}
        </Button>
      )}
    </details>
  );
}

function firstOfEach(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Map<number, Citation>();
  for (const citation of citations) {
    if (citation.number !== null && !seen.has(citation.number)) seen.set(citation.number, citation);
  }
  return [...seen].toSorted(([a], [b]) => a - b).map(([, citation]) => citation);
}

function beginningOf({ found }: Citation, { book }: Cited): string {
  const passage = found ? trimmedWords(book.slice(found.source, found.start, found.start + 400)) : '';
  const end = found ? Math.min(found.end - found.start, BEGINNING) : 0;
  const whole = found ? trimmedWords(book.slice(found.source, found.start, found.end)) : '';
  return whole.length <= BEGINNING ? whole : `${passage.slice(0, end - 1).trimEnd()}…`;
}

function titleOf({ found }: Citation, sources: readonly SentText[]): string {
  const source = found ? sources[found.source] : undefined;
  if (!source) return '';
  return source.title.trim() || kindName(source.kind);
}
