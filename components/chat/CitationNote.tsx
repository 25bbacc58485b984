import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Citation } from '../../lib/chat/citation-ledger.ts';
import type { SentText } from '../../lib/chat/conversation.ts';
import { trimmedWords } from '../../lib/chat/plain-words.ts';
import { fragmentAddress, type Revealed, revealCitation } from '../../lib/chat/reveal.ts';
import { askBackground } from '../../lib/messaging/request.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Cited } from './AnswerText.tsx';
import { doubtSentence } from './citation-nodes.ts';
import { openApart } from './useLinkCheck.ts';

/** Characters shown around a passage, and of it. */
const AROUND = 160;
const LONGEST = 1_200;

/** What a pressed citation leads to: the page shows the passage, or it is shown here, as it was sent. */
export function CitationNote({
  citation,
  cited,
  sources,
  onClose,
}: {
  readonly citation: Citation;
  readonly cited: Cited;
  readonly sources: readonly SentText[];
  readonly onClose: () => void;
}) {
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const { found } = citation;
  const { book } = cited;
  const source = found ? sources[found.source] : undefined;
  useEffect(() => {
    let current = true;
    setRevealed(null);
    if (found) {
      revealCitation(askBackground, source, found, book).then(
        (outcome) => current && setRevealed(outcome),
        () => current && setRevealed('unreachable'),
      );
    }
    return () => {
      current = false;
    };
  }, [found, source, book]);

  if (!found) return <Doubted citation={citation} onClose={onClose} />;
  if (revealed === null) return null;
  if (revealed === 'shown') {
    return (
      <p className="ui-hidden" role="status" data-ui="citation-shown">
        {i18n.t('citations.shown')}
      </p>
    );
  }
  const before = book.slice(found.source, found.start - AROUND, found.start);
  const passage = book.slice(found.source, found.start, Math.min(found.end, found.start + LONGEST));
  const after = book.slice(found.source, found.end, found.end + AROUND);
  const address = fragmentAddress(source?.url, passage);
  return (
    <div className="chat-citation" data-ui="citation-note" data-state={revealed} role="status">
      <Notice
        kind="notice"
        actions={
          address !== null && (
            <Button
              data-ui="citation-open"
              onClick={(event) => event.nativeEvent.isTrusted && openApart(address)}
            >
              {i18n.t('citations.open_page')}
            </Button>
          )
        }
      >
        <p>{i18n.t(`citations.${sentenceOf(revealed)}`)}</p>
        <blockquote>
          {before !== '' && `…${wholeWords(before, 'end')}${/\s$/u.test(before) ? ' ' : ''}`}
          <mark>{trimmedWords(passage)}</mark>
          {after !== '' && `${/^\s/u.test(after) ? ' ' : ''}${wholeWords(after, 'start')}…`}
        </blockquote>
      </Notice>
      <IconButton icon="close" name={i18n.t('citations.close')} onClick={onClose} data-ui="citation-close" />
    </div>
  );
}

/** What stands around a passage, without a word that was cut. */
function wholeWords(text: string, keep: 'start' | 'end'): string {
  const words = trimmedWords(text);
  if (text.length < AROUND) return words;
  return keep === 'end' ? words.slice(words.indexOf(' ') + 1) : words.slice(0, words.lastIndexOf(' '));
}

function sentenceOf(revealed: Exclude<Revealed, 'shown'>) {
  return revealed === 'no-page' ? 'no_page' : revealed;
}

function Doubted({ citation, onClose }: { readonly citation: Citation; readonly onClose: () => void }) {
  const { quote, doubt } = citation;
  return (
    <div className="chat-citation" data-ui="citation-note" data-state="unverified" role="status">
      <Notice kind="notice">
        <p>{doubtSentence(doubt)}</p>
        {quote !== null && quote.trim() !== '' && (
          <>
            <p>{i18n.t('citations.said')}</p>
            <blockquote>{quote.replace(/\s+/gu, ' ').trim().slice(0, LONGEST)}</blockquote>
          </>
        )}
      </Notice>
      <IconButton icon="close" name={i18n.t('citations.close')} onClick={onClose} data-ui="citation-close" />
    </div>
  );
}
